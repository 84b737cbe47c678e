#include "core/redaction/surroundings.h"

#include "core/base/evenwidth.h"

#include <QRegularExpression>

#include <algorithm>

namespace WalletSupport {

namespace {

/// What stands beside each other: two signs of Chinese, or a short word.
constexpr qsizetype Beside = 8;
/// How far it is looked, in UTF-16 units.
constexpr qsizetype FarthestBefore = 120;
constexpr qsizetype FarthestAfter = 80;

bool endsClause(const QString &even, qsizetype at)
{
    if (QStringView(u",;|/。！？；，、—\n").contains(even.at(at))) {
        return true;
    }
    const bool isWithin =
        at + 1 < even.size() && even.at(at + 1).isLetterOrNumber() && !isEastAsian(even.at(at + 1).unicode());
    constexpr qsizetype Size = 4;
    static const QRegularExpression shortened(QStringLiteral("(?<![a-z])(?:no|nr|ref|tel|mr|ms|st)\\z"),
                                              QRegularExpression::CaseInsensitiveOption);
    return QStringView(u".!?").contains(even.at(at)) && !isWithin &&
           !shortened.match(even.sliced(std::max<qsizetype>(0, at - Size), std::min(at, Size))).hasMatch();
}

/// Whether a number beside such a word is what it says.
bool isName(Meaning meaning)
{
    return meaning == Meaning::Other || meaning == Meaning::Telephone || meaning == Meaning::Money ||
           meaning == Meaning::Date || meaning == Meaning::Address || meaning == Meaning::Ending;
}

} // namespace

Surroundings::Surroundings(const QString &even)
    : m_even(even)
{
    m_widths.reserve(static_cast<std::size_t>(even.size()) + 1);
    m_clauses.reserve(static_cast<std::size_t>(even.size()) + 1);
    int width = 0;
    int clauses = 0;
    for (qsizetype at = 0; at < even.size(); ++at) {
        m_widths.push_back(width);
        m_clauses.push_back(clauses);
        width += isEastAsian(even.at(at).unicode()) ? 2 : 1;
        clauses += endsClause(even, at) ? 1 : 0;
    }
    m_widths.push_back(width);
    m_clauses.push_back(clauses);
    readNumbers(even);
    readWords(even);
}

std::vector<Around> Surroundings::of(qsizetype begin, qsizetype end) const
{
    const Stretch place = listWith(begin, end);
    std::vector<Around> around;
    const auto first = std::ranges::lower_bound(m_words, place.begin - FarthestBefore, {},
                                                [](const Named &named) { return named.word.end; });
    for (auto named = first; named != m_words.end() && named->word.begin <= place.end + FarthestAfter; ++named) {
        const bool isWithin = named->word.end > place.begin && named->word.begin < place.end;
        const bool isOthers =
            named->number != nullptr && (named->number->end <= place.begin || named->number->begin >= place.end);
        if (!isWithin && !isOthers) {
            const bool isBefore = named->word.end <= place.begin;
            around.push_back({named->word.meaning, placeOf(named->word, place),
                              isBefore ? place.begin - named->word.end : named->word.begin - place.end});
        }
    }
    addUnknown(begin, end, around);
    const QStringView before = QStringView(m_even).first(begin).trimmed();
    if (before.endsWith(u':')) {
        around.push_back({Meaning::Being, Place::BesideBefore, 1});
    }
    std::ranges::sort(around);
    const auto isSame = [](const Around &one, const Around &other) {
        return one.meaning == other.meaning && one.place == other.place;
    };
    around.erase(std::unique(around.begin(), around.end(), isSame), around.end());
    return around;
}

void Surroundings::addUnknown(qsizetype begin, qsizetype end, std::vector<Around> &around) const
{
    const auto isKnown = [this](qsizetype at) {
        const auto word =
            std::ranges::lower_bound(m_words, at + 1, {}, [](const Named &named) { return named.word.end; });
        return word != m_words.end() && word->word.begin <= at;
    };
    const qsizetype before = begin > 0 && m_even.at(begin - 1) == u' ' ? begin - 2 : begin - 1;
    const qsizetype after = end < m_even.size() && m_even.at(end) == u' ' ? end + 1 : end;
    if (before >= 0 && m_even.at(before).isLetter() && !isKnown(before)) {
        around.push_back(
            {Meaning::Unknown, isEastAsian(m_even.at(before).unicode()) ? Place::Before : Place::BesideBefore, 1});
    }
    if (after < m_even.size() && m_even.at(after).isLetter() && !isKnown(after)) {
        around.push_back(
            {Meaning::Unknown, isEastAsian(m_even.at(after).unicode()) ? Place::After : Place::BesideAfter, 1});
    }
}

Stretch Surroundings::listWith(qsizetype begin, qsizetype end) const
{
    const auto list = std::ranges::lower_bound(m_lists, begin, std::ranges::less_equal(), &Stretch::end);
    const bool isIn = list != m_lists.end() && list->begin < end;
    return isIn ? Stretch{std::min(begin, list->begin), std::max(end, list->end)} : Stretch{begin, end};
}

void Surroundings::readNumbers(const QString &even)
{
    static const QRegularExpression shape(QStringLiteral("[0-9](?:[0-9.,:/-]*[0-9])?"));
    static const QRegularExpression link(QStringLiteral(
        "\\A ?(?:[,、/]|,? ?(?:and|or|then|&)|[和或跟与與]|还有|還有|或者|还是|還是) ?(?:then |or |and )?\\z"));
    constexpr qsizetype LongestLink = 12;
    for (auto matches = shape.globalMatch(even); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        m_numbers.push_back({match.capturedStart(), match.capturedEnd()});
    }
    for (const Stretch &number : m_numbers) {
        const bool isNext = !m_lists.empty() && number.begin - m_lists.back().end <= LongestLink &&
                            link.match(even.sliced(m_lists.back().end, number.begin - m_lists.back().end)).hasMatch();
        if (isNext) {
            m_lists.back().end = number.end;
        } else {
            m_lists.push_back(number);
        }
    }
}

void Surroundings::readWords(const QString &even)
{
    constexpr qsizetype Behind = 2; // a name stands before its number rather than behind
    for (const Meant &word : meaningsIn(even)) {
        Named named{word};
        if (isName(word.meaning)) {
            const auto next = std::ranges::lower_bound(m_numbers, word.end, {}, &Stretch::begin);
            qsizetype nearest = Beside + 1;
            if (next != m_numbers.end() && isOneClause(word.end, next->begin)) {
                const qsizetype width = widthBetween(word.end, next->begin);
                if (width < nearest) {
                    nearest = width;
                    named.number = &*next;
                }
            }
            if (next != m_numbers.begin() && isOneClause((next - 1)->end, word.begin) &&
                widthBetween((next - 1)->end, word.begin) + Behind < nearest) {
                named.number = &*(next - 1);
            }
        }
        m_words.push_back(named);
    }
}

qsizetype Surroundings::widthBetween(qsizetype begin, qsizetype end) const
{
    return m_widths[static_cast<std::size_t>(end)] - m_widths[static_cast<std::size_t>(begin)];
}

bool Surroundings::isFiller(qsizetype begin, qsizetype end) const
{
    constexpr qsizetype Longest = 24;
    static const QRegularExpression words(
        QStringLiteral("\\A(?:[ "
                       ":#(]|numbers?|no\\.?|nr|is|was|it'?s|are|were|the|my|your|ids?|codes?|of|called|reads?|says?|["
                       "是为為係号號的码碼])*\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return end - begin <= Longest && words.match(m_even.sliced(begin, end - begin)).hasMatch();
}

bool Surroundings::isOneClause(qsizetype begin, qsizetype end) const
{
    return begin <= end && m_clauses[static_cast<std::size_t>(begin)] == m_clauses[static_cast<std::size_t>(end)];
}

Place Surroundings::placeOf(const Meant &word, const Stretch &stretch) const
{
    // "My card, 6617": what stands behind a comma belongs to the clause before it.
    constexpr QStringView Signs = u" ,\"'“”‘’";
    if (word.end <= stretch.begin) {
        qsizetype begin = stretch.begin;
        while (begin > word.end && Signs.contains(m_even.at(begin - 1))) {
            --begin;
        }
        if (!isOneClause(word.end, begin)) {
            return Place::EarlierClause;
        }
        return widthBetween(word.end, begin) <= Beside || isFiller(word.end, begin) ? Place::BesideBefore
                                                                                    : Place::Before;
    }
    qsizetype end = stretch.end;
    while (end < word.begin && Signs.contains(m_even.at(end))) {
        ++end;
    }
    if (!isOneClause(end, word.begin)) {
        return Place::LaterClause;
    }
    return widthBetween(end, word.begin) <= Beside ? Place::BesideAfter : Place::After;
}

} // namespace WalletSupport
