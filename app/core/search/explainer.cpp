#include "core/search/explainer.h"

#include "core/search/soundreason.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <tuple>

namespace WalletSupport {

namespace {

bool isNothingBetween(QStringView gap)
{
    return std::ranges::all_of(gap, [](QChar unit) { return unit == u' ' || unit == u'-'; });
}

/// A meaning that more than one in so many articles have tells nothing: how, cannot.
constexpr quint32 CommonMeaning = 5;

/// Whether one stretch tells more than another: of sounds the longer one, of mended words the one that is more than a
/// word, and then the very word that was meant, or the plainer form; of phrases that mean the same the first one of the
/// language that was typed.
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
    const auto rank = [&interpretation](const QString &text) {
        const bool isMeant = text.compare(interpretation.word, Qt::CaseInsensitive) == 0;
        return std::tuple(text.contains(u' '), isMeant, -text.size());
    };
    return rank(stretch) > rank(other);
}

/// The letters and digits alone, small.
QString lettersOf(const QString &text)
{
    QString letters;
    std::ranges::copy_if(text.toLower(), std::back_inserter(letters),
                         [](QChar unit) { return unit.isLetterOrNumber(); });
    return letters;
}

/// Whether one is the other written apart, or another form of it: top up and topup, stole and stolen, delivered and
/// delivery.
bool isSameWord(const QString &first, const QString &second)
{
    constexpr qsizetype ShortestStem = 4;
    constexpr qsizetype LongestEnding = 3;
    const QString a = lettersOf(first);
    const QString b = lettersOf(second);
    const qsizetype stem = std::ranges::mismatch(a, b).in1 - a.begin();
    const bool isForm = stem >= ShortestStem && std::max(a.size(), b.size()) - stem <= LongestEnding;
    return a == b || (isForm && !hasHan(a));
}

/// Whether one reason is a part of another: 身份证 is 证件, 身份证照片 is 证件照片.
bool isPartOf(const MatchReason &part, const MatchReason &whole)
{
    return part.kind == whole.kind && whole.from.contains(part.from) && whole.to.contains(part.to);
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

std::span<const std::u16string> Explainer::meantBy(const Interpretation &interpretation) const
{
    return std::span(m_meant).subspan(static_cast<size_t>(interpretation.token),
                                      static_cast<size_t>(interpretation.tokens));
}

/// Whether it is said in these units of texts as it was typed: then what else means the same tells nothing.
bool Explainer::isShownSo(const Interpretation &interpretation, const std::vector<std::u16string> &shown) const
{
    const std::span<const std::u16string> typed = meantBy(interpretation);
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

/// Whether a text says what was typed with some words more or fewer (forgot my password, forgot password), or in
/// another form.
bool Explainer::isSaidSo(const Interpretation &interpretation, const QString &stretch)
{
    const std::span<const std::u16string> typed = meantBy(interpretation);
    const std::vector<std::u16string> said = unitsOf(tokenized(stretch), m_stemmer);
    const std::span<const std::u16string> fewer = typed.size() < said.size() ? typed : said;
    const std::span<const std::u16string> more = typed.size() < said.size() ? said : typed;
    return isSameWord(interpretation.from, stretch) || std::ranges::all_of(fewer, [&more](const std::u16string &unit) {
               return std::ranges::find(more, unit) != more.end();
           });
}

/// Whether a phrase ends within another one that goes on: "change my phone" is not what "change my phone number" says.
bool Explainer::isCrossed(const Interpretation &interpretation) const
{
    const int end = interpretation.token + interpretation.tokens;
    return std::ranges::any_of(m_plan.interpretations, [&](const Interpretation &other) {
        return other.meaning && other.token > interpretation.token && other.token < end &&
               other.token + other.tokens > end;
    });
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
        isOpen[number] = !interpretation.meaning ||
                         (isTelling(interpretation) && !isCrossed(interpretation) && !isShownSo(interpretation, shown));
    }
    return isOpen;
}

/// Of all texts, what tells most; of what tells as much the first.
void Explainer::findStretches(const QString &text, const std::vector<bool> &isOpen, std::vector<MatchReason> &found)
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
        const bool tells = isOpen[number] && (!isPart || isWord) &&
                           (!interpretation.meaning || isName(interpretation, stretch)) &&
                           tellsMore(interpretation, stretch, found[number].to);
        if (tells && !isSound(interpretation)) {
            found[number] = {interpretation.kind, interpretation.from, stretch};
        } else if (tells) {
            const auto told = ofSound(m_index, m_plan, interpretation, stretch, QStringView(text).first(begin));
            found[number] = told.value_or(found[number]);
        }
        first = next;
    }
}

/// Whether what stands there is what was typed.
bool Explainer::saysNothing(const MatchReason &reason, const Interpretation &interpretation)
{
    // "why'd" is no slip for "why".
    const bool isContraction = reason.kind == MatchReason::Kind::Typo &&
                               (reason.from.contains(u'\'') || reason.from.contains(u'’')) &&
                               reason.from.contains(reason.to, Qt::CaseInsensitive);
    return isContraction || reason.to.compare(reason.from, Qt::CaseInsensitive) == 0 ||
           (interpretation.meaning && isSaidSo(interpretation, reason.to));
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
    std::vector<MatchReason> found(isOpen.size());
    findStretches(texts.title, isOpen, found);
    for (const QString &question : texts.questions) {
        findStretches(question, ofQuestions, found);
    }
    findStretches(texts.body, ofBody, found);
    std::vector<MatchReason> reasons;
    for (size_t number = 0; number < found.size(); ++number) {
        const MatchReason &reason = found[number];
        // One reason for a stretch of the query is enough, and of those that say the same the longest one.
        const auto isToldBy = [&reason](const MatchReason &other) {
            return other.from == reason.from || isPartOf(reason, other);
        };
        if (!reason.to.isEmpty() && !saysNothing(reason, m_plan.interpretations[number]) &&
            std::ranges::none_of(reasons, isToldBy)) {
            std::erase_if(reasons, [&reason](const MatchReason &other) { return isPartOf(other, reason); });
            reasons.push_back(reason);
        }
    }
    return reasons;
}

} // namespace WalletSupport
