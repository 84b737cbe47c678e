#include "core/content/guidesummary.h"

#include "core/content/pack.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace WalletSupport {

GuideSummary guideSummary(const Pack &pack, const QString &guide, const QString &locale)
{
    if (guide.isEmpty()) {
        return {};
    }
    const QJsonObject words = QJsonDocument::fromJson(pack.guideWords(guide, locale)).object();
    const QJsonObject flow = QJsonDocument::fromJson(pack.guideFlow(guide)).object();
    return {words.value(QLatin1String("title")).toString(), words.value(QLatin1String("summary")).toString(),
            flow.value(QLatin1String("icon")).toString()};
}

} // namespace WalletSupport
