#include "core/search/soundreason.h"

#include "core/search/characterrepair.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace WalletSupport {

namespace {

/// Of so many documents one more must have two characters side by side before they are called a word.
constexpr int DocumentsForAWord = 20;

/// Characters that stand between words: one of them and what is beside it sound like others by chance.
constexpr QStringView BetweenWords = u"的了吗呢吧是不能被把和就都也很我你他这那个笔";

/// How many documents have two characters side by side.
int togetherness(const SearchIndex &index, QStringView first, QStringView second)
{
    return static_cast<int>(index.postings(featureHash(FeatureFamily::CjkPair, first, second)).count());
}

/// Where in Chinese that was typed the part stands that sounds like this, by a character that both have; nothing if
/// there is none.
std::optional<qsizetype> placeIn(const QString &typed, const QString &stretch)
{
    if (typed.size() == stretch.size()) {
        return 0;
    }
    for (qsizetype at = 0; at < stretch.size(); ++at) {
        const qsizetype place = typed.indexOf(stretch[at], at) - at;
        if (place >= 0 && place + stretch.size() <= typed.size()) {
            return place;
        }
    }
    return std::nullopt;
}

/// Of 充直失 in 充直失败 the last character was typed rightly, and belongs to another word. How many were dropped in
/// front.
qsizetype dropOthersWords(const SearchIndex &index, MatchReason &reason)
{
    const auto isWord = [&index, &reason](qsizetype at) {
        const QStringView to(reason.to);
        return textsOfWord(index, to.sliced(at, 1), to.sliced(at + 1, 1)) > 0;
    };
    while (reason.to.size() > 2 && reason.from.back() == reason.to.back() && !isWord(reason.to.size() - 2)) {
        reason.from.chop(1);
        reason.to.chop(1);
    }
    qsizetype dropped = 0;
    for (; reason.to.size() > 2 && reason.from.front() == reason.to.front() && !isWord(0); ++dropped) {
        reason.from.remove(0, 1);
        reason.to.remove(0, 1);
    }
    return dropped;
}

/// Whether characters belong to the one that stands before them rather than to one another.
bool belongTo(QStringView before, QStringView characters, const SearchIndex &index)
{
    return togetherness(index, before, characters.first(1)) >=
           togetherness(index, characters.first(1), characters.sliced(1, 1));
}

} // namespace

bool hasHan(QStringView text)
{
    return std::ranges::any_of(text, [](QChar unit) { return unit.script() == QChar::Script_Han; });
}

bool isSound(const Interpretation &interpretation)
{
    return interpretation.kind == MatchReason::Kind::Pinyin || interpretation.kind == MatchReason::Kind::Initials;
}

bool areWords(const SearchIndex &index, const QString &stretch, bool isGuess)
{
    const TokenizedText text = tokenized(stretch);
    const int least = 1 + index.documentCount() / DocumentsForAWord;
    std::vector<bool> isOfWord(text.tokens.size());
    for (size_t token = 1; token < text.tokens.size(); ++token) {
        const QStringView before = text.view(text.tokens[token - 1]);
        const QStringView here = text.view(text.tokens[token]);
        if (togetherness(index, before, here) < least) {
            return false;
        }
        if (textsOfWord(index, before, here) > 0) {
            isOfWord[token - 1] = isOfWord[token] = true;
        }
    }
    return !isGuess || std::ranges::find(isOfWord, false) == isOfWord.end();
}

std::optional<MatchReason> ofSound(const SearchIndex &index, const QueryPlan &plan,
                                   const Interpretation &interpretation, const QString &stretch, QStringView before)
{
    MatchReason reason{interpretation.kind, interpretation.from, stretch};
    if (!hasHan(interpretation.from)) {
        const bool isGuess = interpretation.kind == MatchReason::Kind::Initials;
        return areWords(index, stretch, isGuess) ? std::optional(reason) : std::nullopt;
    }
    const std::optional<qsizetype> place = placeIn(interpretation.from, stretch);
    if (!place) {
        return std::nullopt;
    }
    reason.from = interpretation.from.sliced(*place, stretch.size());
    const qsizetype dropped = dropOthersWords(index, reason);
    const bool isGuess = std::ranges::any_of(reason.to, [](QChar unit) { return BetweenWords.contains(unit); });
    if (!areWords(index, reason.to, isGuess)) {
        return std::nullopt;
    }
    const auto typedBefore = [&plan](size_t token) { return plan.query.text.view(plan.query.text.tokens[token - 1]); };
    auto token = static_cast<size_t>(interpretation.token + *place + dropped);
    const bool isOfBefore = reason.to.size() > 2 && reason.from.front() == reason.to.front() &&
                            !belongTo(QStringView(reason.to).first(1), QStringView(reason.to).sliced(1), index);
    if (isOfBefore && token > 0 && belongTo(typedBefore(token), reason.to, index)) {
        reason.from.remove(0, 1);
        reason.to.remove(0, 1);
        return reason;
    }
    before = dropped > 0 ? QStringView(stretch).first(dropped) : before;
    while (token > 0 && before.endsWith(typedBefore(token)) && belongTo(typedBefore(token), reason.to, index)) {
        before.chop(1);
        reason.from.prepend(typedBefore(token));
        reason.to.prepend(typedBefore(token));
        --token;
    }
    return reason;
}

} // namespace WalletSupport
