#include "window/placetask.h"

#include "core/content/guidesummary.h"
#include "core/content/pack.h"

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
            return {purposeOfGuide(pack, place.id), guideSummary(pack, place.id, language).title};
        }
        return {};
    case PageId::Stolen:
        return {Purpose::StolenAccount, {}, true};
    case PageId::Home:
    case PageId::Cases:
    case PageId::Check:
    case PageId::Settings:
    case PageId::Help:
        return {};
    }
    return {};
}

} // namespace WalletSupport
