#include "window/placetask.h"

#include "core/content/pack.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace WalletSupport {

ContactTask taskAt(const Place &place, const Pack &pack, const QString &language)
{
    switch (place.page) {
    case PageId::Answers:
        if (const std::optional<Article> article = pack.article(place.id, language)) {
            return {purposeOfTopic(pack, article->topic), article->title};
        }
        return {};
    case PageId::Guides:
        if (!place.id.isEmpty()) {
            const QJsonObject words = QJsonDocument::fromJson(pack.guideWords(place.id, language)).object();
            return {purposeOfGuide(pack, place.id), words.value(QLatin1String("title")).toString()};
        }
        return {};
    case PageId::Stolen:
        return {Purpose::StolenAccount, {}, true};
    case PageId::Home:
    case PageId::Check:
    case PageId::Settings:
    case PageId::Help:
        return {};
    }
    return {};
}

} // namespace WalletSupport
