#include "core/search/explainer.h"

#include "core/search/characterrepair.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace WalletSupport {

namespace {

/// Of so many documents one more must have two characters side by side before they are called a word.
constexpr int DocumentsForAWord = 20;

bool isNothingBetween(QStringView gap)
{
    return std::ranges::all_of(gap, [](QChar unit) { return unit == u' ' || unit == u'-'; });
}

/// A meaning that more than one in so many articles have tells nothing: how, cannot.
constexpr quint32 CommonMeaning = 5;

bool hasHan(QStringView text)
{
    return std::ranges::any_of(text, [](QChar unit) { return unit.script() == QChar::Script_Han; });
}

/// Of a run of characters that were typed a part has the sound of a word by chance, if it has none of them: of 自己好记
/// two sound like 机号.
bool isChance(const Interpretation &interpretation, const QString &stretch)
{
    const QString &from = interpretation.from;
    return interpretation.kind == MatchReason::Kind::Pinyin && hasHan(from) && stretch.size() < from.size() &&
           std::ranges::none_of(stretch, [&from](QChar unit) { return from.contains(unit); });
}

/// Whether it is known by its sound.
bool isSound(const Interpretation &interpretation)
{
    return interpretation.kind == MatchReason::Kind::Pinyin || interpretation.kind == MatchReason::Kind::Initials;
}

/// Whether one stretch tells more than another: of sounds the longer one, of mended words the one that is more than a
/// word, and then the plainer form; of phrases that mean the same the first one of the language that was typed.
bool tellsMore(const Interpretation &interpretation, const QString &stretch, const QString &other)
{
    if (other.isEmpty()) {
        return true;
    }
    if (interpretation.meaning) {
        const bool isChinese = hasHan(interpretation.from);
        return hasHan(stretch) == isChinese && hasHan(other) != isChinese;
    }
    if (interpretation.kind != MatchReason::Kind::Typo) {
        return stretch.size() > other.size();
    }
    const bool isLonger = stretch.contains(u' ');
    return isLonger != other.contains(u' ') ? isLonger : stretch.size() < other.size();
}

/// Where a stretch of marks ends that are of one interpretation and follow one another: within a sentence, and once.
size_t stretchEnd(QStringView text, const std::vector<Highlighter::Mark> &marks, size_t first, size_t longest)
{
    size_t end = first + 1;
    while (end < marks.size() && end - first < longest && marks[end].interpretation == marks[first].interpretation) {
        const int before = marks[end - 1].range.begin + marks[end - 1].range.length;
        if (marks[end].range.begin < before ||
            !isNothingBetween(text.sliced(before, marks[end].range.begin - before))) {
            break;
        }
        ++end;
    }
    return end;
}

} // namespace

Explainer::Explainer(const SearchIndex &index, const QueryPlan &plan, Highlighter &highlighter)
    : m_index(index)
    , m_plan(plan)
    , m_highlighter(highlighter)
    , m_meant(unitsOf(plan.query.text, m_stemmer))
{
    for (const Interpretation &interpretation : plan.interpretations) {
        if (interpretation.kind == MatchReason::Kind::Typo) {
            m_meant[static_cast<size_t>(interpretation.token)] = interpretation.units.front().text;
        }
    }
}

/// Whether it is said in these units of texts as it was typed: then what else means the same tells nothing.
bool Explainer::isShownSo(const Interpretation &interpretation, const std::vector<std::u16string> &shown) const
{
    const auto typed = std::span(m_meant).subspan(static_cast<size_t>(interpretation.token),
                                                  static_cast<size_t>(interpretation.tokens));
    return std::search(shown.begin(), shown.end(), typed.begin(), typed.end()) != shown.end();
}

/// Whether a meaning is not that of too many articles.
bool Explainer::isTelling(const Interpretation &interpretation) const
{
    const quint32 documents = m_index.postings(conceptHash(*interpretation.meaning)).count();
    const auto all = static_cast<quint32>(m_index.documentCount());
    return documents <= 1 || documents * CommonMeaning <= all;
}

/// Whether what an article says is what a list of meanings calls it, and not another phrase of the list: a bank card is
/// a card, a debit card is no credit card.
bool Explainer::isName(const Interpretation &interpretation, const QString &stretch)
{
    return m_index.concepts().isName(unitsOf(tokenized(stretch), m_stemmer), *interpretation.meaning);
}

/// Whether one says what the other does and some words besides: forgot my password, forgot password.
bool Explainer::areSameWords(const QString &first, const QString &second)
{
    const std::vector<std::u16string> a = unitsOf(tokenized(first), m_stemmer);
    const std::vector<std::u16string> b = unitsOf(tokenized(second), m_stemmer);
    const std::vector<std::u16string> &fewer = a.size() < b.size() ? a : b;
    const std::vector<std::u16string> &more = a.size() < b.size() ? b : a;
    return std::ranges::all_of(
        fewer, [&more](const std::u16string &unit) { return std::ranges::find(more, unit) != more.end(); });
}

/// Whether what sounds or begins like what was typed is made of words: the last character of one and the first of the
/// next are rarely side by side elsewhere.
bool Explainer::isMadeOfWords(const Interpretation &interpretation, QStringView stretch) const
{
    if (!isSound(interpretation)) {
        return true;
    }
    const TokenizedText text = tokenized(stretch);
    const int least = 1 + m_index.documentCount() / DocumentsForAWord;
    // Of a run of characters that were typed some are told only where they are a word.
    const bool isPart = hasHan(interpretation.from) && stretch.size() < interpretation.from.size();
    for (size_t token = 1; token < text.tokens.size(); ++token) {
        const QStringView before = text.view(text.tokens[token - 1]);
        const QStringView here = text.view(text.tokens[token]);
        if (togetherness(before, here) < least || (isPart && textsOfWord(m_index, before, here) == 0)) {
            return false;
        }
    }
    return true;
}

/// How many documents have two characters side by side.
int Explainer::togetherness(QStringView first, QStringView second) const
{
    return static_cast<int>(m_index.postings(featureHash(FeatureFamily::CjkPair, first, second)).count());
}

/// Of 忘记秘码 the run 记秘码 sounds like others, but 记 was typed right and belongs to what stands before it.
QString Explainer::withoutNeighbour(const Interpretation &interpretation, const QString &stretch) const
{
    const bool isRun = interpretation.kind == MatchReason::Kind::Pinyin && stretch.size() > 2 &&
                       stretch.size() == interpretation.from.size() && stretch.front() == interpretation.from.front();
    if (!isRun || interpretation.token == 0) {
        return stretch;
    }
    const TokenizedText &query = m_plan.query.text;
    const QStringView before = query.view(query.tokens[static_cast<size_t>(interpretation.token) - 1]);
    const QStringView text(stretch);
    const bool isOfBefore = togetherness(before, text.first(1)) >= togetherness(text.first(1), text.sliced(1, 1));
    return isOfBefore ? stretch.sliced(1) : stretch;
}

/// A mended word that denies says more with the one that was typed behind it: "doesn't come".
int Explainer::withNextWord(const Interpretation &interpretation, const QString &text, int end) const
{
    const auto next = static_cast<size_t>(interpretation.token + interpretation.tokens);
    const TokenizedText &query = m_plan.query.text;
    if (interpretation.kind != MatchReason::Kind::Typo || next >= query.tokens.size()) {
        return end;
    }
    const QStringView word = query.view(query.tokens[next]);
    const QStringView rest = QStringView(text).sliced(end);
    const bool denies = text.first(end).endsWith(QLatin1String("'t"), Qt::CaseInsensitive) ||
                        text.first(end).endsWith(QStringLiteral("’t"), Qt::CaseInsensitive);
    const bool isNext = denies && rest.startsWith(u' ') && rest.sliced(1).startsWith(word, Qt::CaseInsensitive);
    const qsizetype wordEnd = 1 + word.size();
    return isNext && (rest.size() == wordEnd || !rest[wordEnd].isLetterOrNumber()) ? end + static_cast<int>(wordEnd)
                                                                                   : end;
}

std::vector<bool> Explainer::openInterpretations(const DocumentTexts &texts)
{
    std::vector<bool> isOpen(m_plan.interpretations.size());
    std::vector<std::u16string> shown;
    for (size_t number = 0; number < isOpen.size(); ++number) {
        const Interpretation &interpretation = m_plan.interpretations[number];
        if (interpretation.meaning && shown.empty()) {
            shown = unitsOf(tokenized(texts.title), m_stemmer);
            shown.emplace_back(); // nothing goes from one text into the other
            std::ranges::copy(unitsOf(tokenized(texts.body), m_stemmer), std::back_inserter(shown));
        }
        isOpen[number] = !interpretation.meaning || (isTelling(interpretation) && !isShownSo(interpretation, shown));
    }
    return isOpen;
}

/// Of all texts, what tells most; of what tells as much the first.
void Explainer::findStretches(const QString &text, const std::vector<bool> &isOpen, std::vector<QString> &found)
{
    const std::vector<Highlighter::Mark> marks = m_highlighter.interpreted(text);
    for (size_t first = 0; first < marks.size();) {
        const auto number = static_cast<size_t>(marks[first].interpretation);
        const Interpretation &interpretation = m_plan.interpretations[number];
        const size_t longest = interpretation.meaning ? marks.size() : interpretation.units.size();
        const size_t next = stretchEnd(text, marks, first, longest);
        const int begin = marks[first].range.begin;
        const int end = marks[next - 1].range.begin + marks[next - 1].range.length;
        QString stretch = text.sliced(begin, withNextWord(interpretation, text, end) - begin);
        if (stretch.endsWith(QLatin1String("'s")) || stretch.endsWith(QStringLiteral("’s"))) {
            stretch.chop(2); // the wallet's
        }
        // A part is worth telling only where two syllables may be a word.
        const bool isPart = next - first < interpretation.units.size();
        const bool isWord = interpretation.kind == MatchReason::Kind::Pinyin && next - first > 1;
        const bool tells = isOpen[number] && (!isPart || isWord) && !isChance(interpretation, stretch);
        if (tells && tellsMore(interpretation, stretch, found[number]) && isMadeOfWords(interpretation, stretch) &&
            (!interpretation.meaning || isName(interpretation, stretch))) {
            found[number] = withoutNeighbour(interpretation, stretch);
        }
        first = next;
    }
}

std::vector<MatchReason> Explainer::reasons(const DocumentTexts &texts)
{
    const std::vector<bool> isOpen = openInterpretations(texts);
    // Which of them may be found in questions, and which in the body.
    std::vector<bool> ofQuestions = isOpen;
    std::vector<bool> ofBody = isOpen;
    for (size_t number = 0; number < isOpen.size(); ++number) {
        ofQuestions[number] = isOpen[number] && !m_plan.interpretations[number].meaning;
        ofBody[number] = isOpen[number] && !isSound(m_plan.interpretations[number]);
    }
    std::vector<QString> found(isOpen.size());
    findStretches(texts.title, isOpen, found);
    for (const QString &question : texts.questions) {
        findStretches(question, ofQuestions, found);
    }
    findStretches(texts.body, ofBody, found);
    std::vector<MatchReason> reasons;
    for (size_t number = 0; number < found.size(); ++number) {
        const Interpretation &interpretation = m_plan.interpretations[number];
        // "why'd" is no slip for "why".
        const bool isContraction = interpretation.kind == MatchReason::Kind::Typo &&
                                   (interpretation.from.contains(u'\'') || interpretation.from.contains(u'’')) &&
                                   interpretation.from.contains(found[number], Qt::CaseInsensitive);
        const bool isSame = isContraction || found[number].compare(interpretation.from, Qt::CaseInsensitive) == 0 ||
                            (interpretation.meaning && areSameWords(interpretation.from, found[number]));
        // One reason for a stretch of the query is enough, and of those that say the same the longest one.
        const auto tellsIt = [&](const MatchReason &reason) {
            const bool isPartOf = reason.to == found[number] && reason.from.contains(interpretation.from);
            return reason.from == interpretation.from || isPartOf;
        };
        const bool isTold = std::ranges::any_of(reasons, tellsIt);
        if (!found[number].isEmpty() && !isSame && !isTold) {
            std::erase_if(reasons, [&](const MatchReason &reason) {
                return reason.to == found[number] && interpretation.from.contains(reason.from);
            });
            reasons.push_back({interpretation.kind, interpretation.from, found[number]});
        }
    }
    return reasons;
}

} // namespace WalletSupport
