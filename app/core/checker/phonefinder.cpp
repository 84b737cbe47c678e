#include "core/checker/phonefinder.h"

#include "core/checker/numberlabels.h"
#include "core/checker/numbertext.h"
#include "core/checker/vanitynumbers.h"

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr qsizetype LongestNumber = 17; ///< digits: the longest E.164 number with 00 before it
constexpr qsizetype LongestE164 = 15;
constexpr qsizetype ShortestNumber = 5;
constexpr std::size_t MostAtoms = 8;
constexpr std::size_t MostAtomsQuick = 5; ///< in a table of figures
constexpr std::size_t MostInVain = 64;    ///< after so many atoms that begin no number, a run is a table of figures

} // namespace

PhoneFinder::PhoneFinder(const CheckIndex &index, QStringView text, QStringView even, const MessageFacts &facts,
                         const std::vector<WalletNames::Place> &names)
    : m_text(text)
    , m_digits(numberText(even))
    , m_judge(index, text, even, facts, names)
    , m_vanity(findVanityNumbers(m_digits))
{
}

std::vector<Finding> PhoneFinder::find(const std::vector<Finding> &taken)
{
    qsizetype begin = 0;
    for (const Finding &finding : taken) {
        if (finding.position >= begin) {
            findIn(begin, finding.position);
        }
        begin = std::max(begin, finding.position + finding.length);
    }
    findIn(begin, m_digits.size());
    return std::move(m_found);
}

void PhoneFinder::findIn(qsizetype begin, qsizetype end)
{
    const NumberRuns runs(m_text, m_digits);
    const auto judgeRuns = [&](qsizetype to) {
        for (const NumberRun &run : runs.in(begin, to)) {
            judgeRun(run);
        }
    };
    auto vanity = std::ranges::lower_bound(m_vanity, begin, {}, &NumberAtom::begin);
    for (; vanity != m_vanity.end() && vanity->end <= end; ++vanity) {
        judgeRuns(vanity->begin);
        judgeVanity(*vanity);
        begin = vanity->end;
    }
    judgeRuns(end);
}

void PhoneFinder::judgeVanity(const NumberAtom &atom)
{
    const WrittenNumber number = readWritten(m_digits, atom.begin, atom.end);
    if (const std::optional<NumberJudge::Listed> listed = m_judge.judgeListed(number)) {
        add(number, listed->judgement);
    } else if (const std::optional<Judgement> miss = m_judge.judgeNearMiss(number)) {
        add(number, *miss);
    } else if (const std::optional<Judgement> other = m_judge.judgeOther(number)) {
        add(number, *other);
    }
}

void PhoneFinder::judgeRun(const NumberRun &run)
{
    std::size_t free = 0; ///< behind the last number that was found
    for (std::size_t first = 0; first < run.size();) {
        const std::size_t end = judgeFrom(run, free, first, first - free >= MostInVain);
        free = end > first ? end : free;
        first = std::max(end, first + 1);
    }
}

/// The numbers that begin with an atom, the shortest first.
std::vector<WrittenNumber> PhoneFinder::numbersFrom(const NumberRun &run, std::size_t first, std::size_t most) const
{
    std::vector<WrittenNumber> numbers;
    for (std::size_t end = first; end < std::min(run.size(), first + most); ++end) {
        WrittenNumber number = readWritten(m_digits, run[first].begin, run[end].end);
        if (number.digits.size() > LongestNumber) {
            break;
        }
        numbers.push_back(std::move(number));
    }
    return numbers;
}

/// The longest number that begins with an atom: listed ones first, then imitations, then any. Gives where it ends;
/// `first` if there is none. Atoms before `free` belong to another number.
std::size_t PhoneFinder::judgeFrom(const NumberRun &run, std::size_t free, std::size_t first, bool isQuick)
{
    const std::vector<WrittenNumber> numbers = numbersFrom(run, first, isQuick ? MostAtomsQuick : MostAtoms);
    for (std::size_t count = numbers.size(); count > 0; --count) {
        const WrittenNumber &number = numbers[count - 1];
        const std::optional<NumberJudge::Listed> listed =
            m_judge.judgeListed(number, count == 1 && isAmongListed(run, first));
        if (!listed) {
            continue;
        }
        const std::size_t end = first + count;
        const bool isLongerBefore = first > free && isDialledBefore(run, first, listed->isShort);
        const std::size_t longer = listed->isShort ? longerEnd(run, end) : end;
        if (isLongerBefore || longer > end) {
            addUnknown(run[isLongerBefore ? first - 1 : first].begin, run[longer - 1].end);
            return longer;
        }
        if (count < numbers.size() && isContinued(run[end])) {
            if (const std::optional<Judgement> miss = m_judge.judgeNearMiss(numbers[count])) {
                add(numbers[count], *miss);
                return end + 1;
            }
        }
        add(number, listed->judgement);
        return end;
    }
    for (const auto judge : {&NumberJudge::judgeNearMiss, &NumberJudge::judgeOther}) {
        for (std::size_t count = isQuick ? 0 : numbers.size(); count > 0; --count) {
            if (const std::optional<Judgement> judgement = (m_judge.*judge)(numbers[count - 1])) {
                add(numbers[count - 1], *judgement);
                return first + count;
            }
        }
    }
    // What begins with the code of a country is one number, whatever its end alone would be: +7 95188
    for (std::size_t count = numbers.size(); count > 1 && m_digits.at(run[first].begin) == u'+'; --count) {
        const WrittenNumber &number = numbers[count - 1];
        if (number.digits.size() >= ShortestNumber && number.digits.size() <= LongestE164 &&
            m_judge.label(number.begin, number.end) != NumberLabel::Other) {
            addUnknown(number.begin, number.end);
            return first + count;
        }
    }
    return first;
}

/// Whether the next or the last number in a row is listed by itself: 95188 95017.
bool PhoneFinder::isAmongListed(const NumberRun &run, std::size_t first) const
{
    const auto isListed = [this](const NumberAtom &atom) {
        const QString digits = digitsOf(atom);
        return digits.size() >= ShortestNumber && m_judge.isListed(digits);
    };
    return isListed(run[first]) &&
           ((first > 0 && isListed(run[first - 1])) || (first + 1 < run.size() && isListed(run[first + 1])));
}

bool PhoneFinder::isAlternative(const NumberAtom &atom, const NumberAtom &next) const
{
    return QStringView(m_digits).sliced(atom.end, next.begin - atom.end).contains(u'/');
}

/// Whether the digits before a number are dialled with it, and are not said of something else: 0 95188, (02) 2266 2222.
/// Before a number of many digits only what begins as a code does.
bool PhoneFinder::isDialledBefore(const NumberRun &run, std::size_t first, bool isShort) const
{
    const NumberAtom &before = run[first - 1];
    const QString digits = digitsOf(before);
    const bool isCode = QStringView(u"+(").contains(m_digits.at(before.begin)) || digits.startsWith(u'0');
    return (isShort || isCode) && !isAlternative(before, run[first]) &&
           m_judge.label(before.begin, before.end) != NumberLabel::Other;
}

/// Where a number of a few digits ends with all that is dialled with it: 95188 00 00.
std::size_t PhoneFinder::longerEnd(const NumberRun &run, std::size_t end) const
{
    constexpr qsizetype Fewest = 4; // behind fewer digits even another number's are dialled with them: 400 95188
    const bool isTiny = digitsOf(run[end - 1]).size() < Fewest;
    while (end < run.size() && isContinued(run[end]) && (isTiny || !m_judge.isKnown(digitsOf(run[end]))) &&
           !isAlternative(run[end - 1], run[end])) {
        ++end;
    }
    return end;
}

QString PhoneFinder::digitsOf(const NumberAtom &atom) const
{
    return readWritten(m_digits, atom.begin, atom.end).digits;
}

/// Whether a few digits behind a number are dialled with it, and are not said of something else: 24 hours, 8 to 17.
bool PhoneFinder::isContinued(const NumberAtom &atom) const
{
    const QStringView text = QStringView(m_digits).sliced(atom.begin, atom.end - atom.begin);
    const QStringView after = QStringView(m_digits).sliced(atom.end).left(12).trimmed();
    const bool isTime = text == QStringView(u"24") || text == QStringView(u"7") || after.startsWith(u"to ") ||
                        after.startsWith(u'-') || after.startsWith(u'~');
    const auto isDigit = [](QChar unit) { return (unit >= u'0' && unit <= u'9') || unit == HiddenInNumber; };
    return !isTime && std::ranges::all_of(text, isDigit) && m_judge.label(atom.begin, atom.end) != NumberLabel::Other;
}

void PhoneFinder::addUnknown(qsizetype begin, qsizetype end)
{
    add(readWritten(m_digits, begin, end), judged(Verdict::Unknown, ReasonKind::NotKnown));
}

void PhoneFinder::add(const WrittenNumber &number, const Judgement &judgement)
{
    const qsizetype length = number.end - number.begin;
    m_found.push_back({FindingKind::Phone, m_text.sliced(number.begin, length).toString(), number.begin, length,
                       judgement.verdict, judgement.wallet, judgement.reason, judgement.remarks,
                       judgement.target.isEmpty() ? number.digits : judgement.target});
}

} // namespace WalletSupport
