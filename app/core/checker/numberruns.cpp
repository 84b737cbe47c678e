#include "core/checker/numberruns.h"

#include "core/checker/numbershapes.h"
#include "core/checker/numbertext.h"

#include <algorithm>
#include <utility>

namespace WalletSupport {

namespace {

constexpr std::ptrdiff_t FewestSpelled = 5; ///< digits that stand one by one: 9 5 1 8 8
constexpr std::ptrdiff_t MostSpelled = 17;  ///< more of them are no number

bool isDigit(QChar unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isAsciiLetter(QChar unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
}

} // namespace

std::vector<NumberRun> NumberRuns::in(qsizetype begin, qsizetype end) const
{
    std::vector<NumberRun> runs;
    NumberRun run;
    const auto close = [&] {
        NumberRun whole = spelledTogether(std::exchange(run, {}));
        if (!whole.empty()) {
            runs.push_back(std::move(whole));
        }
    };
    for (qsizetype at = begin; at < end;) {
        const QChar unit = m_digits.at(at);
        if (!isDigit(unit) && ((unit != u'+' && unit != u'(') || at + 1 == end)) {
            ++at;
            continue;
        }
        const qsizetype last = atomEnd(at, end);
        const bool isNumber = isPossible(at, last);
        if (run.empty() || !isNumber || unit == u'+' || !isJoined(run.back(), at)) {
            close();
        }
        if (isNumber) {
            run.push_back({at, last});
        }
        at = std::max(last, at + 1);
    }
    close();
    return runs;
}

bool NumberRuns::isJoined(const NumberAtom &atom, qsizetype next) const
{
    constexpr std::ptrdiff_t Most = 2;
    constexpr std::ptrdiff_t MostAround = 3; // " - "
    const QStringView text = m_digits.sliced(atom.begin, atom.end - atom.begin);
    const QStringView between = m_digits.sliced(atom.end, next - atom.end);
    // "1. " and "1) " count the items of a list.
    const bool isItem = text.count(u')') > text.count(u'(') || between.contains(QStringView(u". "));
    const bool isAround = between.startsWith(u' ') && between.endsWith(u' ');
    return !isItem && between.size() - between.count(HiddenInNumber) <= (isAround ? MostAround : Most) &&
           std::ranges::all_of(between, [](QChar one) { return QStringView(u" -/.\u00ad").contains(one); });
}

/// Whether a stroke parts two numbers of which either may be dialled, 60123/60124, and not the code of an area.
bool NumberRuns::isAlternative(qsizetype begin, qsizetype at) const
{
    constexpr std::ptrdiff_t Shortest = 5;
    const QStringView before = m_digits.sliced(begin, at - begin);
    const QStringView after = m_digits.sliced(at + 1).left(Shortest);
    return m_digits.at(at) == u'/' && m_digits.at(begin) != u'0' &&
           std::ranges::count_if(before, isDigit) >= Shortest && std::ranges::count_if(after, isDigit) >= Shortest;
}

/// Digits with single signs between them: +44(0)800-358.7911
qsizetype NumberRuns::atomEnd(qsizetype begin, qsizetype end) const
{
    constexpr int MostSigns = 2;
    qsizetype last = begin;
    int signs = 0;
    bool isOpen = false;
    for (qsizetype at = begin; at < end && signs <= MostSigns; ++at) {
        const QChar unit = m_digits.at(at);
        if (isDigit(unit)) {
            last = at + 1;
            signs = 0;
        } else if (unit == u')' && !isOpen) {
            return last == at ? at + 1 : last; // 1) counts an item
        } else if ((unit == u'(' && at > begin + 1 && !isInside(at)) || isAlternative(begin, at)) {
            break;
        } else if (QStringView(u"-.()/").contains(unit) || (unit == u'+' && at <= begin + 1)) {
            ++signs;
            last = unit == u')' && last == at ? at + 1 : last;
            isOpen = unit == u'(' || (isOpen && unit != u')');
        } else if (unit != HiddenInNumber) {
            break;
        }
    }
    return last;
}

/// Whether a bracket in a number holds nothing but a few of its digits: +44(0)20, and not 60123（24小时）.
bool NumberRuns::isInside(qsizetype bracket) const
{
    constexpr qsizetype Longest = 5;
    qsizetype at = bracket + 1;
    while (at < m_digits.size() && at <= bracket + Longest && isDigit(m_digits.at(at))) {
        ++at;
    }
    return at < m_digits.size() && m_digits.at(at) == u')' && m_text.at(bracket) == u'(';
}

bool NumberRuns::isPossible(qsizetype begin, qsizetype end) const
{
    const QString text = m_digits.sliced(begin, end - begin).toString().remove(HiddenInNumber);
    if (text.isEmpty() || !std::ranges::any_of(text, isDigit) || isDate(text)) {
        return false;
    }
    // Full-width marks end a clause, where plain ones part the digits of a sum or a time.
    const QChar before = begin > 0 ? m_text.at(begin - 1) : QChar();
    const QChar after = end < m_text.size() ? m_text.at(end) : QChar();
    // A comma between long numbers parts two of them; between short ones it parts thousands.
    constexpr std::ptrdiff_t Shortest = 7;
    const bool isLong = std::ranges::count_if(text, isDigit) >= Shortest;
    const bool goesOn = (after == u',' || after == u':' || after == u'.') && end + 1 < m_digits.size() &&
                        isDigit(m_digits.at(end + 1)) && !(isLong && after == u',');
    const bool wentOn = isDigit(m_digits.at(begin)) && (before == u',' || before == u':') && begin > 1 &&
                        isDigit(m_digits.at(begin - 2)) && !(isLong && before == u',');
    // (882-NAME): a word of letters and digits.
    const bool isWord = after == u'-' && end + 1 < m_digits.size() && isAsciiLetter(m_digits.at(end + 1)) &&
                        std::ranges::count_if(text, isDigit) < FewestSpelled;
    const qsizetype point = text.lastIndexOf(u'.');
    const bool isSum = point > 0 && text.count(u'.') == 1 && text.size() - point <= 3;
    return !isAsciiLetter(before) && !QStringView(u"_=$€£¥￥*@").contains(before) && !isAsciiLetter(after) &&
           !QStringView(u"_%*@").contains(after) && !goesOn && !wentOn && !isSum && !isWord;
}

/// Makes one atom of digits that stand one by one, and leaves them out where they are too many.
NumberRun NumberRuns::spelledTogether(const NumberRun &run) const
{
    const auto isSingle = [&](const NumberAtom &atom) { return atom.end - atom.begin == 1; };
    NumberRun result;
    for (auto atom = run.begin(); atom != run.end();) {
        const auto end = std::find_if_not(atom, run.end(), isSingle);
        if (end - atom > MostSpelled) {
            atom = end;
        } else if (end - atom >= FewestSpelled) {
            result.push_back({atom->begin, std::prev(end)->end});
            atom = end;
        } else {
            result.push_back(*atom++);
        }
    }
    return result;
}

} // namespace WalletSupport
