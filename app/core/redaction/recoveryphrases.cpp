#include "core/redaction/recoveryphrases.h"

#include "core/redaction/meanings.h"
#include "core/redaction/phraseparts.h"
#include "core/redaction/phraserows.h"
#include "core/redaction/recoverywords.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace WalletSupport {

namespace {

constexpr std::size_t FewestWords = 12;
/// "…, and the second half is …"
constexpr std::size_t MostBetweenHalves = 6;

bool isSizeOfPhrase(std::size_t count)
{
    return count >= FewestWords && count <= 24 && count % 3 == 0; // BIP-39
}

/// Takes from a row the characters of the sentences beside it, as far as its size and what stands between its words
/// tell.
void cutEdges(const QString &even, const std::vector<PhraseWord> &words, std::size_t &begin, std::size_t &end)
{
    const auto behind = [&](std::size_t at) {
        return QStringView(even).sliced(words[at].end, words[at + 1].begin - words[at].end);
    };
    if (words[begin].isGlued && behind(begin) != behind(begin + 1)) {
        ++begin;
    }
    if (words[end - 1].isGlued && behind(end - 2) != behind(end - 3)) {
        --end;
    }
    if (words[begin].isGlued && words[end - 1].isGlued && isSizeOfPhrase(end - begin - 2)) {
        ++begin;
        --end;
    } else if (words[begin].isGlued && isSizeOfPhrase(end - begin - 1)) {
        ++begin;
    } else if (words[end - 1].isGlued && isSizeOfPhrase(end - begin - 1)) {
        --end;
    }
}

/// Two characters and more that mean something together: what is written so is a sentence.
bool hasKnownWord(QStringView phrase)
{
    return std::ranges::any_of(meaningsIn(phrase.toString()),
                               [](const Meant &meant) { return meant.end - meant.begin > 1; });
}

/// 助记词是…: characters that do not stand apart, as many as a phrase has, and nothing that makes a sentence of them.
void findJoined(const QString &even, std::vector<Secret> &found)
{
    static const QRegularExpression label(QStringLiteral(
        "(?:助记词|助記詞|恢复短语|恢復短語)(?:是|为|為)?[:：]?[ “\"「]{0,2}(\\p{Han}{12,24})(?!\\p{Han})"));
    static const QRegularExpression sentence(
        QStringLiteral("[我您你吗嗎吧呢]|怎么|怎麼|什么|什麼|哪里|没有|不到|不见"));
    for (auto matches = label.globalMatch(even); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView phrase = match.capturedView(1);
        const auto isOther = [](QChar unit) { return recoveryListsWith(QStringView(&unit, 1)) == 0; };
        const bool isPhrase = isSizeOfPhrase(static_cast<std::size_t>(phrase.size())) &&
                              std::ranges::none_of(phrase, isOther) && !sentence.match(phrase.toString()).hasMatch() &&
                              !hasKnownWord(phrase);
        if (isPhrase) {
            found.push_back({SecretKind::RecoveryPhrase, match.capturedStart(1), match.capturedEnd(1)});
        }
    }
}

/// Characters that do not stand apart and are said to be nothing. People write with the commonest ones; those of a
/// phrase come from the whole list alike.
void findBare(const QString &even, std::vector<Secret> &found)
{
    constexpr int CommonestPlaces = 760; // on average; sentences stay below, nineteen of twenty phrases above
    static const QRegularExpression run(QStringLiteral("(?<!\\p{Han})\\p{Han}{12,24}(?!\\p{Han})"));
    for (auto matches = run.globalMatch(even); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView phrase = match.capturedView();
        int places = 0;
        const bool isListed = std::ranges::all_of(phrase, [&places](QChar character) {
            const int place = recoveryPlaceOf(character);
            places += place;
            return place >= 0;
        });
        const bool isKnown = std::ranges::any_of(found, [&](const Secret &secret) {
            return secret.begin < match.capturedEnd() && match.capturedStart() < secret.end;
        });
        if (isListed && !isKnown && isSizeOfPhrase(static_cast<std::size_t>(phrase.size())) &&
            places > CommonestPlaces * phrase.size()) {
            found.push_back({SecretKind::RecoveryPhrase, match.capturedStart(), match.capturedEnd()});
        }
    }
}

/// A character of the Chinese lists in a text.
struct Listed
{
    qsizetype at = 0;
    int place = 0;
    bool isApart = false; ///< something other than a character stands before it
};

/// The stretches of characters of the lists, with a comma or spaces between at most; the words that name a phrase stand
/// in none.
std::vector<std::vector<Listed>> stretchesOf(const QString &even, const std::vector<PhraseRow> &labels)
{
    constexpr qsizetype MostBetween = 3;
    std::vector<std::vector<Listed>> stretches(1);
    auto label = labels.begin();
    for (qsizetype at = 0; at < even.size(); ++at) {
        while (label != labels.end() && static_cast<std::size_t>(at) >= label->end) {
            ++label;
        }
        const bool isLabel = label != labels.end() && static_cast<std::size_t>(at) >= label->begin;
        const int place = isLabel ? -1 : recoveryPlaceOf(even.at(at));
        std::vector<Listed> &last = stretches.back();
        const bool isNew = last.empty() || at - last.back().at > MostBetween;
        if (place >= 0 && isNew) {
            stretches.push_back({{at, place, true}});
        } else if (place >= 0) {
            last.push_back({at, place, at - last.back().at > 1});
        } else if (isLabel || !QStringView(u" ,、").contains(even.at(at))) {
            stretches.emplace_back();
        }
    }
    return stretches;
}

/// How much so many characters look like a phrase and not like a sentence: nothing at all, or how rare they are, and
/// that they begin and end where something else does.
int likeness(const std::vector<Listed> &stretch, std::size_t begin, std::size_t end)
{
    constexpr int CommonPlaces = 500; // characters of sentences stay below
    constexpr int RarePlaces = 700;   // on average
    constexpr int AtEdge = 300;
    const auto first = stretch.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto last = stretch.begin() + static_cast<std::ptrdiff_t>(end);
    const int count = static_cast<int>(end - begin);
    int places = 0;
    std::for_each(first, last, [&places](const Listed &one) { places += one.place; });
    if (places < RarePlaces * count) {
        return 0;
    }
    std::vector<int> different;
    std::transform(first, last, std::back_inserter(different), [](const Listed &one) { return one.place; });
    std::ranges::sort(different);
    if (different.end() - std::unique(different.begin(), different.end()) > 1) {
        return 0;
    }
    const bool endsApart = end == stretch.size() || stretch.at(end).isApart;
    return places - CommonPlaces * count + (first->isApart ? AtEdge : 0) + (endsApart ? AtEdge : 0);
}

/// A phrase within a sentence that names it: 我把助记词…发给他了.
void findWithinSentences(const QString &even, std::vector<Secret> &found)
{
    constexpr qsizetype Reach = 60;
    static const QRegularExpression label(
        QStringLiteral("助记词|助記詞|[註注][記记][詞词]|[種种]子[詞词]|恢[复復](?:短[语語]|[词詞])|[备備]份[词詞]|(?:"
                       "12|24|十二|二十四)[个個]|seed|"
                       "mnemonic|phrase"),
        QRegularExpression::CaseInsensitiveOption);
    std::vector<PhraseRow> labels;
    for (auto matches = label.globalMatch(even); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        labels.push_back(
            {static_cast<std::size_t>(match.capturedStart()), static_cast<std::size_t>(match.capturedEnd())});
    }
    if (labels.empty()) {
        return;
    }
    for (const std::vector<Listed> &stretch : stretchesOf(even, labels)) {
        int best = 0;
        Secret secret{SecretKind::RecoveryPhrase};
        for (std::size_t begin = 0; begin < stretch.size(); ++begin) {
            for (std::size_t end = begin + FewestWords; end <= stretch.size() && isSizeOfPhrase(end - begin);
                 end += 3) {
                const int like = likeness(stretch, begin, end);
                if (like > best && !hasKnownWord(QStringView(even).sliced(
                                       stretch.at(begin).at, stretch.at(end - 1).at + 1 - stretch.at(begin).at))) {
                    best = like;
                    secret.begin = stretch.at(begin).at;
                    secret.end = stretch.at(end - 1).at + 1;
                }
            }
        }
        const bool isNamed = std::ranges::any_of(labels, [&secret](const PhraseRow &row) {
            return secret.begin - static_cast<qsizetype>(row.end) <= Reach &&
                   static_cast<qsizetype>(row.begin) - secret.end <= Reach;
        });
        const bool isKnown = std::ranges::any_of(
            found, [&secret](const Secret &other) { return secret.begin < other.end && other.begin < secret.end; });
        if (best > 0 && isNamed && !isKnown) {
            found.push_back(secret);
        }
    }
}

/// Words and characters that stand apart.
void findRows(const QString &even, const std::vector<PhraseWord> &words, std::vector<Secret> &found)
{
    const std::vector<PhraseRow> rows = rowsOf(words, FewestWords / 2, Slips::Some);
    for (std::size_t number = 0; number < rows.size(); ++number) {
        auto [begin, end] = rows[number];
        const bool hasSecondHalf = number + 1 < rows.size() && rows[number + 1].begin - end <= MostBetweenHalves &&
                                   end - begin + rows[number + 1].end - rows[number + 1].begin >= FewestWords;
        if (end - begin >= FewestWords) {
            cutEdges(even, words, begin, end);
        } else if (hasSecondHalf) {
            end = rows[++number].end;
        } else {
            continue;
        }
        if (!readsAsSentence(even, words, begin, end)) {
            found.push_back({SecretKind::RecoveryPhrase, words[begin].begin, words[end - 1].end});
        }
    }
}

/// Rows of three words and more with others between: "first line …, next line …". Far from each other only where the
/// text speaks of such words.
void findParts(const QString &even, const std::vector<PhraseWord> &words, std::vector<Secret> &found)
{
    constexpr std::size_t FewestInRow = 3;
    constexpr std::size_t MostBetween = 2;
    constexpr std::size_t MostBetweenIfNamed = 10;
    static const QRegularExpression name(
        QStringLiteral("phrase|seed|words|list|mnemonic|recover|back-?up|助[记記]|恢[复復]|[备備]份|[单單][词詞]"),
        QRegularExpression::CaseInsensitiveOption);
    const std::vector<PhraseRow> rows = rowsOf(words, FewestInRow, Slips::None);
    const std::size_t most = name.match(even).hasMatch() ? MostBetweenIfNamed : MostBetween;
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t last = first;
        std::size_t count = rows[first].end - rows[first].begin;
        while (last + 1 < rows.size() && rows[last + 1].begin - rows[last].end <= most) {
            ++last;
            count += rows[last].end - rows[last].begin;
        }
        std::vector<PhraseWord> all;
        for (std::size_t row = first; row <= last; ++row) {
            std::copy(words.begin() + static_cast<std::ptrdiff_t>(rows[row].begin),
                      words.begin() + static_cast<std::ptrdiff_t>(rows[row].end), std::back_inserter(all));
        }
        const bool isPhrase = last > first && count >= FewestWords && !readsAsSentence(even, all, 0, all.size());
        for (std::size_t row = first; row <= last && isPhrase; ++row) {
            found.push_back({SecretKind::RecoveryPhrase, words[rows[row].begin].begin, words[rows[row].end - 1].end});
        }
        first = last + 1;
    }
}

/// "1. …": where the count before the first word begins.
qsizetype withCount(const QString &even, qsizetype begin)
{
    constexpr qsizetype Longest = 6;
    static const QRegularExpression count(QStringLiteral("(?<![0-9A-Za-z])(?:[(\\[#]?0?1[.):,\\]-]?|①) ?\\z"));
    const qsizetype from = std::max<qsizetype>(0, begin - Longest);
    const QRegularExpressionMatch match = count.match(even.sliced(from, begin - from));
    return match.hasMatch() ? from + match.capturedStart() : begin;
}

} // namespace

std::vector<Secret> findRecoveryPhrases(const QString &even)
{
    std::vector<Secret> found;
    findJoined(even, found);
    findBare(even, found);
    const std::vector<PhraseWord> words = phraseWordsOf(even);
    if (words.size() >= FewestWords) {
        findRows(even, words, found);
        findParts(even, words, found);
    }
    const std::vector<Secret> parts = findPartsOfPhrases(even, words);
    found.insert(found.end(), parts.begin(), parts.end());
    findWithinSentences(even, found);
    for (Secret &secret : found) {
        secret.begin = withCount(even, secret.begin);
    }
    // A character at the edge of one may have been taken for one of the next.
    std::ranges::sort(found, {}, &Secret::begin);
    std::vector<Secret> apart;
    for (const Secret &secret : found) {
        if (!apart.empty() && secret.begin < apart.back().end) {
            apart.back().end = std::max(apart.back().end, secret.end);
        } else {
            apart.push_back(secret);
        }
    }
    return apart;
}

} // namespace WalletSupport
