#include "core/directory/walletsearch.h"

#include "core/directory/directory.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace WalletSupport {

namespace {

constexpr qsizetype LongestQuery = 200;
constexpr qsizetype MostSyllables = 40;
/// From so many letters on a country, and what begins within a name in pinyin, is looked for: fewer fit anything.
constexpr qsizetype ShortestForCountry = 2;
constexpr qsizetype ShortestPinyinOfCountry = 3;
constexpr qsizetype ShortestInside = 2;
constexpr qsizetype ShortestInsideCountry = 4;

/// How a wallet fits a query; smaller is better.
enum Fit { WholeName, BeginsName, BeginsWord, InName, Pinyin, InPinyin, InCountry, NotAtAll };

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

qsizetype commonLength(QStringView left, QStringView right)
{
    const auto [end, other] = std::ranges::mismatch(left, right);
    return end - left.begin();
}

} // namespace

WalletSearch::WalletSearch(const std::vector<Wallet> &wallets)
{
    for (const Wallet &wallet : wallets) {
        m_entries.push_back(
            {wallet.id, namesOf({wallet.nameInEnglish, wallet.localName, wallet.nameInChinese, wallet.id})});
    }
    learnToGuess();
}

WalletSearch::WalletSearch(const Directory &directory)
    : WalletSearch(directory.wallets())
{
    const QMultiHash<QString, Spelling> spellings = directory.spellings();
    const auto addAll = [&](Names &names, QStringList written) {
        written.removeDuplicates();
        for (const QString &name : std::as_const(written)) {
            const auto [begin, end] = spellings.equal_range(name);
            std::for_each(begin, end, [&](const Spelling &spelling) { add(names, spelling); });
        }
    };
    QHash<QString, int> reaches;
    for (const CountryWithWallets &country : directory.countries()) {
        for (const QString &wallet : country.wallets) {
            ++reaches[wallet];
        }
        m_countries.push_back({folded(country.country), namesOf(country.names), country.wallets});
        addAll(m_countries.back().names, country.names);
    }
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        const Wallet &wallet = directory.wallets().at(index);
        addAll(m_entries.at(index).names, {wallet.nameInEnglish, wallet.localName, wallet.nameInChinese});
        m_entries.at(index).reach = reaches.value(wallet.id);
    }
    learnToGuess();
}

WalletSearch::Names WalletSearch::namesOf(const QStringList &names)
{
    Names found;
    for (const QString &name : names) {
        found.names.append(folded(name));
        found.words.push_back(wordsOf(name));
    }
    return found;
}

void WalletSearch::add(Names &names, const Spelling &spelling)
{
    if (!spelling.isSyllables) {
        names.names.append(folded(spelling.text));
        names.words.push_back(wordsOf(spelling.text));
        return;
    }
    Syllables syllables;
    const QStringList parts = spelling.text.split(u' ', Qt::SkipEmptyParts).mid(0, MostSyllables);
    for (const QString &part : parts) {
        QStringList readings = part.split(u'/');
        std::ranges::transform(readings, readings.begin(), folded);
        syllables.push_back(readings);
    }
    names.syllables.push_back(syllables);
}

/// Whether the query is made of beginnings of syllables, one after the other from `begin` on: `zhifubao`, `zfb`,
/// `zhifb`, or as far as it has been typed.
bool WalletSearch::hasSyllablesAt(const Syllables &syllables, std::size_t begin, const QString &query, Reach reach)
{
    // The places in the query up to which it is explained.
    std::vector<bool> reached(static_cast<std::size_t>(query.size()) + 1);
    reached.front() = true;
    const auto isDone = [&] { return reach == Reach::SoFar && reached.back(); };
    for (std::size_t index = begin; index < syllables.size() && !isDone(); ++index) {
        std::vector<bool> next(reached.size());
        for (std::size_t place = 0; place < reached.size(); ++place) {
            if (!reached.at(place)) {
                continue;
            }
            const QStringView rest = QStringView(query).mid(static_cast<qsizetype>(place));
            for (const QString &reading : syllables.at(index)) {
                const auto length = static_cast<std::size_t>(commonLength(reading, rest));
                std::fill_n(next.begin() + static_cast<std::ptrdiff_t>(place) + 1, length, true);
            }
        }
        reached = std::move(next);
    }
    return reached.back();
}

int WalletSearch::fit(const Names &names, const QString &query)
{
    const auto begins = [&](const QString &text) { return text.startsWith(query); };
    if (names.names.contains(query)) {
        return WholeName;
    }
    if (std::ranges::any_of(names.names, begins)) {
        return BeginsName;
    }
    if (std::ranges::any_of(names.words,
                            [&](const QStringList &words) { return std::ranges::any_of(words, begins); })) {
        return BeginsWord;
    }
    if (std::ranges::any_of(names.names, [&](const QString &text) { return text.contains(query); })) {
        return InName;
    }
    int best = NotAtAll;
    for (const Syllables &syllables : names.syllables) {
        const std::size_t last = query.size() < ShortestInside ? 1 : syllables.size();
        for (std::size_t begin = 0; begin < std::min(last, syllables.size()); ++begin) {
            if (hasSyllablesAt(syllables, begin, query, Reach::SoFar)) {
                best = std::min<int>(best, begin == 0 ? Pinyin : InPinyin);
            }
        }
    }
    return best;
}

std::vector<std::size_t> WalletSearch::countriesFor(const QString &query) const
{
    std::vector<std::size_t> found;
    for (std::size_t index = 0; index < m_countries.size(); ++index) {
        const Country &country = m_countries.at(index);
        const int fits = fit(country.names, query);
        // 中国香港 is also looked for as 香港; Latin letters within a name mean nothing.
        const int worst = query.at(0).script() == QChar::Script_Han ? InName : BeginsWord;
        if (country.code == query || (query.size() >= ShortestForCountry && fits <= worst) ||
            (query.size() >= ShortestPinyinOfCountry && fits == Pinyin) ||
            (query.size() >= ShortestInsideCountry && fits == InPinyin)) {
            found.push_back(index);
        }
    }
    return found;
}

QStringList WalletSearch::find(const QString &text) const
{
    const QString query = folded(text.left(LongestQuery));
    QStringList listed;
    for (const std::size_t index : query.isEmpty() ? std::vector<std::size_t>() : countriesFor(query)) {
        listed.append(m_countries.at(index).wallets);
    }
    std::vector<std::tuple<int, int, QString>> found;
    for (const Entry &entry : m_entries) {
        // Of names that begin alike, the one that is used in more countries is likelier meant: PayPal, not PayPay. A
        // query of nothing but spaces and signs asks for nothing, so it hides nothing.
        int fits = query.isEmpty() ? WholeName : fit(entry.names, query);
        if (fits == NotAtAll && listed.contains(entry.id)) {
            fits = InCountry;
        }
        if (fits != NotAtAll) {
            found.emplace_back(fits, fits == BeginsName ? -entry.reach : 0, entry.id);
        }
    }
    std::ranges::stable_sort(found, {}, [](const auto &one) { return std::pair(std::get<0>(one), std::get<1>(one)); });
    QStringList ids;
    std::ranges::transform(found, std::back_inserter(ids), [](const auto &one) { return std::get<2>(one); });
    return ids;
}

QStringList WalletSearch::guess(const QString &text) const
{
    return find(text).isEmpty() ? m_misspelt.guess(folded(text.left(LongestQuery))) : QStringList();
}

QString WalletSearch::named(const QString &text) const
{
    const QString query = folded(text.left(LongestQuery));
    if (query.isEmpty()) {
        return {};
    }
    const auto idOfOne = [this](const auto &isNamed) {
        const auto found = std::ranges::find_if(m_entries, isNamed);
        const bool isOnly = found != m_entries.end() && std::ranges::none_of(found + 1, m_entries.end(), isNamed);
        return isOnly ? found->id : QString();
    };
    const QString id = idOfOne([&](const Entry &entry) { return entry.names.names.contains(query); });
    return !id.isEmpty() || query.size() < ShortestInside ? id : idOfOne([&](const Entry &entry) {
        return std::ranges::any_of(entry.names.syllables, [&](const Syllables &syllables) {
            return hasSyllablesAt(syllables, 0, query, Reach::Whole);
        });
    });
}

void WalletSearch::learnToGuess()
{
    m_misspelt = {};
    for (const Entry &entry : m_entries) {
        for (const QStringList &words : entry.names.words) {
            m_misspelt.add(entry.id, words);
        }
        for (const Syllables &syllables : entry.names.syllables) {
            // Once with the first of each syllable's readings, once with the last: few have more than two.
            for (const bool isFirst : {true, false}) {
                QStringList readings;
                std::ranges::transform(syllables, std::back_inserter(readings), [&](const QStringList &all) {
                    return isFirst ? all.constFirst() : all.constLast();
                });
                m_misspelt.add(entry.id, readings);
            }
        }
    }
}

} // namespace WalletSupport
