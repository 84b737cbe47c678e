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

/// With more unknown words than this it is no question, and looking for all of them would take long.
constexpr size_t MostUnknownWords = 8;

bool isUnknown(const Lexicon &lexicon, QStringView word)
{
    return word.size() >= ShortestWord && !lexicon.find(word);
}

/// The nearest word, or two; empty if there is none.
QString betterThan(const Lexicon &lexicon, QStringView word, bool isWord)
{
    if (isWord) {
        return split(lexicon, word);
    }
    const std::optional<size_t> near = nearestWord(lexicon, word, 1);
    const QString parts = near ? QString() : split(lexicon, word);
    if (!parts.isEmpty()) {
        return parts;
    }
    const std::optional<size_t> nearest = near || word.size() < TwoEditsFrom ? near : nearestWord(lexicon, word, 2);
    return nearest ? lexicon.word(*nearest).toString() : QString();
}

/// Whether what stands there became this token alone.
bool isAlone(const std::vector<Token> &tokens, size_t token)
{
    return (token == 0 || tokens[token - 1].sourceEnd <= tokens[token].sourceBegin) &&
           (token + 1 == tokens.size() || tokens[token].sourceEnd <= tokens[token + 1].sourceBegin);
}

} // namespace

Suggester::Suggester(const SearchIndex &index, QueryPlanner &planner, Ranker &ranker)
    : m_index(index)
    , m_planner(planner)
    , m_ranker(ranker)
    , m_characters(index)
{
}

/// Whether it is a word, though no text has it, and so none that was misspelt: bloke.
bool Suggester::isWord(QStringView word)
{
    std::u16string stem;
    m_stemmer.appendStem(word, stem);
    return m_index.vectorHead() != nullptr && m_index.vectors().contains(stem);
}

/// False if there are more than a question has.
bool Suggester::findUnknownWords(const TokenizedText &text, Mended &words) const
{
    for (const Token &token : text.tokens) {
        const QStringView word = text.view(token);
        if (token.kind == Token::Kind::Word && isUnknown(m_index.lexicon(), word)) {
            words.try_emplace(word);
        }
    }
    return words.size() <= MostUnknownWords;
}

QString Suggester::suggestion(const QString &typed, const QueryPlan &plan)
{
    const TokenizedText &text = plan.query.text;
    Mended mended;
    if (!findUnknownWords(text, mended)) {
        return {};
    }
    for (auto &[word, better] : mended) {
        better = betterThan(m_index.lexicon(), word, isWord(word));
    }
    std::vector<char16_t> characters = m_characters.meant(text);
    const std::vector<bool> isOfPhrase = m_index.concepts().unitsOfPhrases(unitsOf(text, m_stemmer));
    for (size_t token = 0; token < characters.size(); ++token) {
        characters[token] = isOfPhrase[token] ? u'\0' : characters[token];
    }
    QString suggestion = typed;
    // From the end, so that the places before stay what they are.
    for (size_t token = text.tokens.size(); token-- > 0;) {
        const Token &place = text.tokens[token];
        const auto better = mended.find(text.view(place));
        const QString meant = characters[token] != 0   ? QString(QChar(characters[token]))
                              : better != mended.end() ? better->second
                                                       : QString();
        if (!meant.isEmpty() && isAlone(text.tokens, token)) {
            suggestion.replace(place.sourceBegin, place.sourceEnd - place.sourceBegin, meant);
        }
    }
    if (suggestion == typed) {
        return {};
    }
    return m_ranker.search(m_planner.plan(suggestion, LastWord::Complete), 1).isSure ? suggestion : QString();
}

} // namespace WalletSupport
