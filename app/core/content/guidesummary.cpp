#include "core/content/guidesummary.h"

#include "core/content/locales.h"
#include "core/content/pack.h"

namespace WalletSupport {

GuideSummary guideSummary(const Pack &pack, const QString &guide, const QString &locale)
{
    Statement row = pack.query("SELECT title, summary, icon FROM guide JOIN guide_words ON guide_words.guide = guide.id"
                               " WHERE guide.id = ? AND locale = ?");
    row.bind(guide).bind(bestLocale(locale, pack.locales())); // each guide has words in all of them
    return row.next() ? GuideSummary{row.text(0), row.text(1), row.text(2)} : GuideSummary();
}

} // namespace WalletSupport
