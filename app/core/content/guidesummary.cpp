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
    return {words.value(QLatin1String("title")).toString(), words.value(QLatin1String("summary")).toString()};
}

} // namespace WalletSupport
