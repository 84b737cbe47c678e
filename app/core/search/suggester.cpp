#include "core/search/suggester.h"

#include "core/search/typos.h"

#include <map>

namespace WalletSupport {

namespace {

constexpr qsizetype ShortestWord = 4;
/// A word of so many letters may have two mistakes.
constexpr qsizetype TwoEditsFrom = 6;
/// What is split off a word has at least so many letters.
constexpr qsizetype ShortestPart = 2;

/// The word in two that the index knows, by a space; the more frequent the rarer one, the better.
QString split(const Lexicon &lexicon, QStringView word)
{
    QString best;
    quint32 bestFrequency = 0;
    for (qsizetype place = ShortestPart; place + ShortestPart <= word.size(); ++place) {
        const std::optional<size_t> first = lexicon.find(word.first(place));
        const std::optional<size_t> second = first ? lexicon.find(word.sliced(place)) : std::nullopt;
        const quint32 frequency = second ? std::min(lexicon.frequency(*first), lexicon.frequency(*second)) : 0;
        if (frequency > bestFrequency) {
            bestFrequency = frequency;
            best = word.first(place).toString() + QLatin1Char(' ') + word.sliced(place).toString();
        }
    }
    return best;
}

/// With more unknown words than this it is no question, and looking for all of them would take long.
constexpr size_t MostUnknownWords = 8;

bool isUnknown(const Lexicon &lexicon, QStringView word)
{
    return word.size() >= ShortestWord && !lexicon.find(word);
}

/// The nearest word, or two; empty if there is none.
QString betterThan(const Lexicon &lexicon, QStringView word)
{
    const std::optional<size_t> near = nearestWord(lexicon, word, 1);
    const QString parts = near ? QString() : split(lexicon, word);
    if (!parts.isEmpty()) {
        return parts;
    }
    const std::optional<size_t> nearest = near || word.size() < TwoEditsFrom ? near : nearestWord(lexicon, word, 2);
    return nearest ? lexicon.word(*nearest).toString() : QString();
}

} // namespace

QString suggestionFor(const QString &typed, const QueryPlan &plan, const SearchIndex &index, QueryPlanner &planner,
                      Ranker &ranker)
{
    QString suggestion = typed;
    const std::vector<Token> &tokens = plan.query.text.tokens;
    std::map<QStringView, QString> mended;
    for (const Token &token : tokens) {
        const QStringView word = plan.query.text.view(token);
        if (token.kind == Token::Kind::Word && isUnknown(index.lexicon(), word)) {
            mended.try_emplace(word);
        }
    }
    if (mended.empty() || mended.size() > MostUnknownWords) {
        return {};
    }
    for (auto &[word, better] : mended) {
        better = betterThan(index.lexicon(), word);
    }
    // From the end, so that the places before stay what they are.
    for (auto token = tokens.rbegin(); token != tokens.rend(); ++token) {
        const auto better = mended.find(plan.query.text.view(*token));
        if (better != mended.end() && !better->second.isEmpty()) {
            suggestion.replace(token->sourceBegin, token->sourceEnd - token->sourceBegin, better->second);
        }
    }
    if (suggestion == typed) {
        return {};
    }
    return ranker.search(planner.plan(suggestion, LastWord::Complete), 1).isSure ? suggestion : QString();
}

} // namespace WalletSupport
