#include "authoring/demandwriter.h"

#include "core/checker/demands/demandrules.h"
#include "core/content/statement.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace WalletSupport {

namespace {

bool writePatterns(sqlite3 *database, const std::vector<DemandRules::Pattern> &patterns)
{
    Statement row(database, "INSERT INTO demand_pattern VALUES(?, ?, ?, ?, ?, ?, ?)");
    for (qint64 position = 0; const DemandRules::Pattern &pattern : patterns) {
        QStringList groups;
        for (const int group : pattern.groups) {
            groups.append(QString::number(group));
        }
        if (!row.bind(position++)
                 .bind(textOf(pattern.kind))
                 .bind(groups.join(u' '))
                 .bind(pattern.within)
                 .bind(static_cast<int>(pattern.order))
                 .bind(pattern.without)
                 .bind(pattern.unless)
                 .run()) {
            return false;
        }
    }
    return true;
}

} // namespace

bool writeDemands(sqlite3 *database, const DemandRules &rules)
{
    Statement word(database, "INSERT INTO demand_word VALUES(?, ?)");
    const bool hasWords = std::ranges::all_of(rules.words, [&](const DemandRules::Word &entry) {
        return word.bind(qint64(entry.group)).bind(entry.text).run();
    });
    // Sorted, so that the same sources make the same pack, byte for byte.
    const std::map<char32_t, char32_t> variants(rules.variants.begin(), rules.variants.end());
    Statement variant(database, "INSERT INTO demand_variant VALUES(?, ?)");
    return hasWords && writePatterns(database, rules.patterns) && std::ranges::all_of(variants, [&](const auto &entry) {
               return variant.bind(qint64(entry.first)).bind(qint64(entry.second)).run();
           });
}

} // namespace WalletSupport
