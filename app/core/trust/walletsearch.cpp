#include "core/trust/walletsearch.h"

#include <algorithm>
#include <utility>

namespace WalletSupport {

namespace {

constexpr qsizetype LongestQuery = 200;

/// What is left of a name when it does not matter how it was typed.
QString folded(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString letters;
    letters.reserve(decomposed.size());
    for (const QChar unit : decomposed) {
        // The halves of a surrogate pair are kept: rare letters are letters too.
        if (unit.isLetterOrNumber() || unit.isSurrogate()) {
            letters.append(unit);
        }
    }
    return letters;
}

QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    for (const QChar unit : name) {
        if (unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate() || unit == u'\'') {
            word.append(unit);
            continue;
        }
        words.append(folded(std::exchange(word, {})));
    }
    words.append(folded(word));
    words.removeAll(QString());
    return words;
}

/// How well one wallet fits: smaller is better, 4 is not at all.
int rank(const QStringList &names, const QStringList &words, const QString &query)
{
    const auto begins = [&](const QString &text) { return text.startsWith(query); };
    if (names.contains(query)) {
        return 0;
    }
    if (std::ranges::any_of(names, begins)) {
        return 1;
    }
    if (std::ranges::any_of(words, begins)) {
        return 2;
    }
    return std::ranges::any_of(names, [&](const QString &text) { return text.contains(query); }) ? 3 : 4;
}

} // namespace

WalletSearch::WalletSearch(const std::vector<Wallet> &wallets)
{
    for (const Wallet &wallet : wallets) {
        const QStringList names = {wallet.nameInEnglish, wallet.localName, wallet.nameInChinese, wallet.id};
        Entry entry{wallet.id, {}, {}};
        for (const QString &name : names) {
            entry.names.append(folded(name));
            entry.words.append(wordsOf(name));
        }
        m_entries.push_back(std::move(entry));
    }
}

QStringList WalletSearch::find(const QString &text) const
{
    const QString query = folded(text.left(LongestQuery));
    std::vector<std::pair<int, QString>> found;
    for (const Entry &entry : m_entries) {
        // A query of nothing but spaces and signs asks for nothing, so it hides nothing.
        const int fit = query.isEmpty() ? 0 : rank(entry.names, entry.words, query);
        if (fit < 4) {
            found.emplace_back(fit, entry.id);
        }
    }
    std::ranges::stable_sort(found, {}, [](const auto &pair) { return pair.first; });
    QStringList ids;
    std::ranges::transform(found, std::back_inserter(ids), [](const auto &pair) { return pair.second; });
    return ids;
}

} // namespace WalletSupport
