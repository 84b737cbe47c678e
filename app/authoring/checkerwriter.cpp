#include "authoring/checkerwriter.h"

#include "core/checker/checkerlists.h"
#include "core/content/statement.h"

#include <algorithm>

namespace WalletSupport {

bool writeCheckerLists(sqlite3 *database, const CheckerLists &lists)
{
    Statement word(database, "INSERT INTO checker_word VALUES(?, ?)");
    for (const auto &[list, words] : lists.words) {
        for (const QString &text : words) {
            if (!word.bind(list).bind(text).run()) {
                return false;
            }
        }
    }
    Statement name(database, "INSERT INTO checker_name VALUES(?, ?)");
    if (!std::ranges::all_of(lists.names, [&](const CheckerLists::Name &entry) {
            return name.bind(entry.name).bind(entry.wallet).run();
        })) {
        return false;
    }
    Statement page(database, "INSERT INTO network_page VALUES(?, ?, ?, ?)");
    for (qint64 position = 0; const CheckerLists::NetworkPage &entry : lists.pages) {
        if (!page.bind(position++).bind(entry.host).bind(entry.before).bind(entry.network).run()) {
            return false;
        }
    }
    Statement label(database, "INSERT INTO network_word VALUES(?, ?, ?, ?)");
    for (qint64 position = 0; const CheckerLists::NetworkWord &entry : lists.networkWords) {
        if (!label.bind(position++).bind(entry.word).bind(entry.network).bind(entry.isEveryday ? 1 : 0).run()) {
            return false;
        }
    }
    return true;
}

} // namespace WalletSupport
