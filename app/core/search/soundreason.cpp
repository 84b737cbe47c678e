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
constexpr QStringView BetweenWords = u"的了吗呢吧是不能被把和就都也很我你他";

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

} // namespace

bool hasHan(QStringView text)
{
    return std::ranges::any_of(text, [](QChar unit) { return unit.script() == QChar::Script_Han; });
}

bool isSound(const Interpretation &interpretation)
{
    return interpretation.kind == MatchReason::Kind::Pinyin || interpretation.kind == MatchReason::Kind::Initials;
}

bool isMadeOfWords(const SearchIndex &index, const Interpretation &interpretation, const QString &stretch)
{
    if (!isSound(interpretation)) {
        return true;
    }
    const bool isChinese = hasHan(interpretation.from);
    if (isChinese && !placeIn(interpretation.from, stretch)) {
        return false;
    }
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
    const bool isSeldomChance =
        isChinese ? std::ranges::none_of(stretch, [](QChar unit) { return BetweenWords.contains(unit); })
                  : interpretation.kind == MatchReason::Kind::Pinyin;
    return isSeldomChance || std::ranges::find(isOfWord, false) == isOfWord.end();
}

MatchReason ofWholeWords(const SearchIndex &index, const QueryPlan &plan, const Interpretation &interpretation,
                         const QString &stretch, QStringView before)
{
    MatchReason reason{interpretation.kind, interpretation.from, stretch};
    const bool isChinese = interpretation.kind == MatchReason::Kind::Pinyin && hasHan(interpretation.from);
    const std::optional<qsizetype> place = isChinese ? placeIn(interpretation.from, stretch) : std::nullopt;
    if (!place) {
        return reason;
    }
    reason.from = interpretation.from.sliced(*place, stretch.size());
    const auto token = static_cast<size_t>(interpretation.token + *place);
    if (token == 0 || reason.from.front() != stretch.front()) {
        return reason;
    }
    const TokenizedText &query = plan.query.text;
    const QStringView typed = query.view(query.tokens[token - 1]);
    const QStringView run(stretch);
    if (stretch.size() > 2 &&
        togetherness(index, typed, run.first(1)) >= togetherness(index, run.first(1), run.sliced(1, 1))) {
        reason.from.remove(0, 1);
        reason.to.remove(0, 1);
    } else if (before.endsWith(typed) && textsOfWord(index, typed, run.first(1)) > 0) {
        reason.from.prepend(typed);
        reason.to.prepend(typed);
    }
    return reason;
}

} // namespace WalletSupport
