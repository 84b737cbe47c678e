#include "window/homeentries.h"

#include "core/content/guidesummary.h"
#include "core/content/pack.h"
#include "core/directory/purpose.h"
#include "guides/guidespage.h"

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

/// What cannot wait, in the order in which it is shown.
constexpr std::array Emergencies{"paid-a-scammer", "lost-phone", "unknown-payment"};
/// The other guides that people come for most; a pack's own follow them.
constexpr std::array Usual{"where-is-my-money", "reset-password", "refund"};
/// The page on stolen accounts leads into it, and Home leads to that page.
constexpr QLatin1String BehindStolenPage{"account-taken-over"};
/// What somebody reads whose account was stolen, in this order: what else to stop, then what comes after.
constexpr std::array AfterTheft{"told-them-a-code", "screen-shared",        "number-taken-over", "clean-your-devices",
                                "recover-access",   "strange-transactions", "after-a-theft",     "recovery-offer"};

bool isAmong(const auto &ids, const QString &guide)
{
    return std::ranges::any_of(ids, [&](const char *id) { return guide == QLatin1String(id); });
}

/// Those of `ids` that the pack has.
QStringList present(const auto &ids, const QStringList &guides)
{
    QStringList found;
    for (const char *id : ids) {
        if (guides.contains(QLatin1String(id))) {
            found.append(QLatin1String(id));
        }
    }
    return found;
}

std::vector<HomePage::Entry> guideEntries(const Pack &pack, const QStringList &guides, const QString &language)
{
    std::vector<HomePage::Entry> entries;
    for (const QString &id : guides) {
        const GuideSummary guide = guideSummary(pack, id, language);
        entries.push_back({id, guide.title, GuidesPage::iconOf(guide)});
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
            entries.push_back({id, found->title, {}});
        }
    }
    return entries;
}

} // namespace

HomePage::Entries homeEntries(const Pack &pack, const QString &language)
{
    const QStringList guides = pack.guides();
    QStringList others = present(Usual, guides);
    for (const QString &id : guides) {
        if (!isAmong(Emergencies, id) && !isAmong(Usual, id) && id != BehindStolenPage) {
            others.append(id);
        }
    }
    return {guideEntries(pack, present(Emergencies, guides), language), guideEntries(pack, others, language),
            questionEntries(pack, language)};
}

std::vector<StolenPage::Reading> stolenReadings(const Pack &pack, const QString &language)
{
    std::vector<StolenPage::Reading> readings;
    const std::vector<ArticleSummary> articles = pack.articles(language);
    for (const char *id : AfterTheft) {
        const auto found = std::ranges::find(articles, QLatin1String(id), &ArticleSummary::id);
        if (found != articles.end()) {
            readings.push_back({found->id, found->title});
        }
    }
    if (readings.empty()) { // a pack with articles of its own
        for (const ArticleSummary &article : articles) {
            if (purposeOfTopic(pack, article.topic) == Purpose::StolenAccount) {
                readings.push_back({article.id, article.title});
            }
        }
    }
    return readings;
}

QString stolenGuide(const Pack &pack)
{
    return pack.guides().contains(BehindStolenPage) ? QString(BehindStolenPage) : QString();
}

} // namespace WalletSupport
