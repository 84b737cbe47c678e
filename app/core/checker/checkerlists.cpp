#include "core/checker/checkerlists.h"

#include "core/content/pack.h"

namespace WalletSupport {

QStringList CheckerLists::wordsOf(QStringView key) const
{
    const auto list = words.find(key.toString());
    return list == words.end() ? QStringList() : list->second;
}

CheckerLists CheckerLists::read(const Pack &pack)
{
    CheckerLists lists;
    Statement words = pack.query("SELECT list, word FROM checker_word ORDER BY list, word");
    while (words.next()) {
        if (!words.text(1).isEmpty()) { // no pack of ours has an empty word
            lists.words[words.text(0)].append(words.text(1));
        }
    }
    Statement names = pack.query("SELECT name, wallet FROM checker_name");
    while (names.next()) {
        lists.names.push_back({names.text(0), names.text(1)});
    }
    Statement pages = pack.query("SELECT host, before, network FROM network_page ORDER BY position");
    while (pages.next()) {
        lists.pages.push_back({pages.text(0), pages.text(1), pages.text(2)});
    }
    Statement labels = pack.query("SELECT word, network, everyday FROM network_word ORDER BY position");
    while (labels.next()) {
        if (labels.text(0).isEmpty()) {
            continue;
        }
        lists.networkWords.push_back({labels.text(0), labels.text(1), labels.integer(2) != 0});
    }
    return lists;
}

} // namespace WalletSupport
