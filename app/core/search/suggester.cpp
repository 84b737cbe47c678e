#include "core/search/suggester.h"

#include "core/search/typos.h"

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

QString better(const Lexicon &lexicon, QStringView word)
{
    if (word.size() < ShortestWord || lexicon.find(word)) {
        return {};
    }
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
    // From the end, so that the places before stay what they are.
    for (auto token = tokens.rbegin(); token != tokens.rend(); ++token) {
        const QString word =
            token->kind == Token::Kind::Word ? better(index.lexicon(), plan.query.text.view(*token)) : QString();
        if (!word.isEmpty()) {
            suggestion.replace(token->sourceBegin, token->sourceEnd - token->sourceBegin, word);
        }
    }
    if (suggestion == typed) {
        return {};
    }
    return ranker.search(planner.plan(suggestion, LastWord::Complete), 1).isSure ? suggestion : QString();
}

} // namespace WalletSupport
