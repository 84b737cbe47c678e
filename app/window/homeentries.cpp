#include "window/homeentries.h"

#include "core/content/guidesummary.h"
#include "core/content/pack.h"
#include "core/directory/purpose.h"
#include "guides/guidespage.h"

#include <algorithm>

namespace WalletSupport {

std::vector<HomePage::Entry> guideEntries(const Pack &pack, const QString &language)
{
    std::vector<HomePage::Entry> entries;
    const QStringList guides = pack.guides();
    for (const QString &id : guides) {
        const GuideSummary guide = guideSummary(pack, id, language);
        entries.push_back({id, guide.title, guide.summary, GuidesPage::iconOf(guide)});
    }
    return entries;
}

std::vector<HomePage::Entry> questionEntries(const Pack &pack, const QString &language)
{
    std::vector<HomePage::Entry> entries;
    const std::vector<ArticleSummary> articles = pack.articles(language);
    const QStringList featured = pack.featured();
    for (const QString &id : featured) {
        const auto found = std::ranges::find(articles, id, &ArticleSummary::id);
        if (found != articles.end()) {
            entries.push_back({id, found->title, {}, {}});
        }
    }
    return entries;
}

std::vector<StolenPage::Reading> stolenReadings(const Pack &pack, const QString &language)
{
    std::vector<StolenPage::Reading> readings;
    for (const ArticleSummary &article : pack.articles(language)) {
        if (purposeOfTopic(pack, article.topic) == Purpose::StolenAccount) {
            readings.push_back({article.id, article.title});
        }
    }
    return readings;
}

QString stolenGuide(const Pack &pack)
{
    const QString id = QStringLiteral("account-taken-over");
    return pack.guides().contains(id) ? id : QString();
}

} // namespace WalletSupport
