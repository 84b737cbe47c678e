#include "core/checker/phonefinder.h"

#include "core/checker/evenwidth.h"
#include "core/checker/listednumbers.h"
#include "core/checker/numberlabels.h"
#include "core/checker/numbershapes.h"
#include "core/directory/phonenumbers.h"

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr qsizetype ShortestNumber = 5; ///< of one that is not listed
constexpr qsizetype ShortestAbroad = 8; ///< with 00 before the country's code
constexpr qsizetype LongestE164 = 15;
constexpr qsizetype ShortestRead = 7;
constexpr qsizetype LongestNumber = 17; ///< digits: the longest E.164 number with 00 before it
constexpr std::size_t MostAtoms = 12;
constexpr qsizetype MostRead = 500; ///< reading costs tens of microseconds; a text with more numbers is a list of them
constexpr qsizetype NameDistance = 16;

bool isDigit(QChar unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isAsciiLetter(QChar unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
}

} // namespace

PhoneFinder::PhoneFinder(const ListedNumbers &numbers, QStringView text, QStringView even, const MessageFacts &facts,
                         const std::vector<WalletNames::Place> &names)
    : m_numbers(numbers)
    , m_text(text)
    , m_even(even)
    , m_facts(facts)
    , m_names(names)
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
    findIn(begin, m_even.size());
    return std::move(m_found);
}

/// Cuts a stretch into runs of atoms that spaces join, and judges each run.
void PhoneFinder::findIn(qsizetype begin, qsizetype end)
{
    std::vector<Atom> run;
    qsizetype runEnd = begin;
    for (qsizetype at = begin; at < end;) {
        const QChar unit = m_even.at(at);
        const bool isStart = isDigit(unit) || ((unit == u'+' || unit == u'(') && at + 1 < end);
        if (!isStart) {
            ++at;
            continue;
        }
        const qsizetype last = atomEnd(at, end);
        const Atom atom{at, last, isPossible({at, last})};
        const QStringView between = m_even.sliced(runEnd, at - runEnd);
        const bool joins = !run.empty() && atom.isNumber && unit != u'+' && between.size() <= 2 &&
                           std::ranges::all_of(between, [](QChar one) { return QStringView(u" -/.").contains(one); });
        if (!joins) {
            judgeRun(std::exchange(run, {}));
        }
        if (atom.isNumber) {
            run.push_back(atom);
        }
        runEnd = last;
        at = std::max(last, at + 1);
    }
    judgeRun(run);
}

/// Digits with single signs between them: +44(0)800-358.7911
qsizetype PhoneFinder::atomEnd(qsizetype begin, qsizetype end) const
{
    qsizetype last = begin;
    qsizetype at = begin;
    int signs = 0;
    while (at < end && signs <= 2) {
        const QChar unit = m_even.at(at);
        if (isDigit(unit)) {
            last = at + 1;
            signs = 0;
        } else if (QStringView(u"-.()/").contains(unit) || (unit == u'+' && at <= begin + 1)) {
            ++signs;
            last = unit == u')' && last == at ? at + 1 : last;
        } else {
            break;
        }
        ++at;
    }
    return last;
}

bool PhoneFinder::isPossible(const Atom &atom) const
{
    const QStringView text = m_even.sliced(atom.begin, atom.end - atom.begin);
    if (text.isEmpty() || !std::ranges::any_of(text, isDigit) || isDate(text)) {
        return false;
    }
    // Full-width marks end a clause, where plain ones part the digits of a sum or a time.
    const QChar before = atom.begin > 0 ? m_text.at(atom.begin - 1) : QChar();
    const QChar after = atom.end < m_text.size() ? m_text.at(atom.end) : QChar();
    const bool goesOn = (after == u',' || after == u':' || after == u'.') && atom.end + 1 < m_even.size() &&
                        isDigit(m_even.at(atom.end + 1));
    const bool wentOn = (before == u',' || before == u':') && atom.begin > 1 && isDigit(m_even.at(atom.begin - 2));
    const qsizetype point = text.lastIndexOf(u'.');
    const bool isSum = point > 0 && text.count(u'.') == 1 && text.size() - point <= 3;
    return !isAsciiLetter(before) && !QStringView(u"_=$€£¥￥*@").contains(before) && !isAsciiLetter(after) &&
           !QStringView(u"_%*").contains(after) && !goesOn && !wentOn && !isSum;
}

void PhoneFinder::judgeRun(const std::vector<Atom> &atoms)
{
    for (std::size_t first = 0; first < atoms.size();) {
        std::size_t last = first;
        if (std::optional<Finding> found = judgeFrom(atoms, first, last)) {
            m_found.push_back(std::move(*found));
        }
        first = last + 1;
    }
}

/// The longest number that begins with an atom: listed ones first, then imitations, then any.
std::optional<Finding> PhoneFinder::judgeFrom(const std::vector<Atom> &atoms, std::size_t first, std::size_t &last)
{
    std::vector<Written> numbers;
    for (std::size_t end = first; end < std::min(atoms.size(), first + MostAtoms); ++end) {
        Written number = written(atoms[first].begin, atoms[end].end);
        if (number.digits.size() > LongestNumber) {
            break;
        }
        numbers.push_back(std::move(number));
    }
    for (const int step : {0, 1, 2}) {
        for (std::size_t number = numbers.size(); number-- > 0;) {
            std::optional<Judgement> judgement = step == 0   ? judgeListed(numbers[number])
                                                 : step == 1 ? judgeNearMiss(numbers[number])
                                                             : judgeOther(numbers[number]);
            if (!judgement) {
                continue;
            }
            const bool goesOn = step == 0 && number + 1 < numbers.size() && isContinued(atoms[first + number + 1]);
            if (const auto longer = goesOn ? judgeNearMiss(numbers[number + 1]) : std::nullopt) {
                judgement = longer;
                ++number;
            }
            last = first + number;
            return finding(numbers[number], *judgement);
        }
    }
    return std::nullopt;
}

/// Whether a few digits behind a number are dialled with it, and are not said of something else: 24 hours, 8 to 17.
bool PhoneFinder::isContinued(const Atom &atom) const
{
    const QStringView text = m_even.sliced(atom.begin, atom.end - atom.begin);
    const QStringView after = m_even.sliced(atom.end).left(12).trimmed();
    const bool isTime = text == QStringView(u"24") || text == QStringView(u"7") || after.startsWith(u"to ") ||
                        after.startsWith(u'-') || after.startsWith(u'~');
    return !isTime && std::ranges::all_of(text, isDigit) && labelOf(m_even, atom.begin, atom.end) != NumberLabel::Other;
}

PhoneFinder::Written PhoneFinder::written(qsizetype begin, qsizetype end) const
{
    Written number{begin, end, {}, {}, false};
    QStringView text = m_even.sliced(begin, end - begin);
    // A bracket that is not closed here belongs to the sentence.
    if (text.startsWith(u'(') && !text.contains(u')')) {
        number.begin += 1;
        text = text.sliced(1);
    }
    number.isInternational = text.contains(u'+');
    const qsizetype trunk = number.isInternational ? text.indexOf(QStringView(u"(0)")) : -1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isDigit(text.at(at)) && (trunk < 0 || at != trunk + 1)) {
            number.digits.append(text.at(at));
            number.from.push_back(at);
        }
    }
    if (!number.isInternational && number.digits.startsWith(QLatin1String("00")) &&
        number.digits.size() >= ShortestAbroad) {
        number.isInternational = true;
        number.digits.remove(0, 2);
        number.from.erase(number.from.begin(), number.from.begin() + 2);
    }
    return number;
}

NumberLabel PhoneFinder::label(const Written &number) const
{
    return labelOf(m_even, number.begin, number.end);
}

bool PhoneFinder::isBesideName(const Written &number, const QString &wallet) const
{
    const auto first = std::ranges::lower_bound(m_names, number.begin - NameDistance, {}, &WalletNames::Place::end);
    for (auto name = first; name != m_names.end() && name->begin <= number.end + NameDistance; ++name) {
        if (wallet.isEmpty() || name->wallet == wallet) {
            return true;
        }
    }
    return false;
}

/// Whether a number that is dialled within one country can be meant.
bool PhoneFinder::isInPlace(const ListedNumber &listed, const Written &number) const
{
    if (m_facts.countries.contains(listed.country) || (m_facts.isOnlyThis && m_facts.countries.isEmpty())) {
        return true;
    }
    return listed.isShort && (label(number) == NumberLabel::Support || isBesideName(number, listed.wallet));
}

std::optional<Judgement> PhoneFinder::judgeListed(const Written &number) const
{
    using Match = ListedNumbers::Match;
    std::vector<Match> matches = m_numbers.find(number.digits);
    std::erase_if(matches, [&](const Match &match) {
        return match.isNational && (number.isInternational || !isInPlace(*match.number, number));
    });
    const NumberLabel said = matches.empty() ? NumberLabel::None : label(number);
    if (matches.empty() || said == NumberLabel::Other) {
        return std::nullopt;
    }
    // Few digits mean something else more often than not.
    const bool isShort =
        std::ranges::all_of(matches, [](const Match &match) { return match.number->isShort && match.isNational; });
    if (isShort && !m_facts.isOnlyThis && said == NumberLabel::None && !isBesideName(number, {})) {
        return std::nullopt;
    }
    // The number of a wallet that is named, and of the likeliest country.
    const auto rank = [this](const Match &match) {
        const auto wallet = static_cast<std::size_t>(m_facts.wallets.indexOf(match.number->wallet));
        const auto country = static_cast<std::size_t>(m_facts.countries.indexOf(match.number->country));
        return std::tuple(match.number->isWithdrawn, !isEnough(match.number->confidence), wallet,
                          country); // -1 becomes the largest
    };
    return judgeAs(*std::ranges::min_element(matches, {}, rank)->number);
}

Judgement PhoneFinder::judgeAs(const ListedNumber &listed)
{
    Judgement judgement;
    if (listed.isWithdrawn) {
        judgement = judgedWithdrawn(listed.confidence, listed.text(), listed.wallet);
    } else if (!isEnough(listed.confidence)) {
        judgement = judged(Verdict::Unknown, ReasonKind::SeenOnce, listed.text(), listed.wallet);
    } else {
        const bool isReportingLine = listed.wallet.isEmpty();
        judgement = judged(Verdict::Official, isReportingLine ? ReasonKind::ReportingLine : ReasonKind::Listed,
                           listed.text(), listed.wallet);
        judgement.remarks = {{RemarkKind::CallerCanBeForged, {}}, {RemarkKind::Country, listed.country}};
    }
    judgement.target = listed.text();
    return judgement;
}

std::optional<Judgement> PhoneFinder::judgeNearMiss(const Written &number) const
{
    if (number.digits.size() < ShortestRead || isCardNumber(number.digits)) {
        return std::nullopt;
    }
    // Where no country is known, a number that is dialled within one may be anybody's.
    const bool isOfNoCountry = number.isInternational || (m_facts.countries.isEmpty() && !m_facts.isOnlyThis);
    const std::optional<NumberNearMiss> miss =
        m_numbers.nearMiss(number.digits, isOfNoCountry ? QStringList{QStringLiteral("ZZ")} : m_facts.countries);
    if (!miss || label(number) == NumberLabel::Other) {
        return std::nullopt;
    }
    const QStringView text = m_even.sliced(number.begin, number.end - number.begin);
    std::vector<int> positions;
    for (const int digit : miss->digits) {
        positions.push_back(pointsBefore(text, number.from[static_cast<std::size_t>(digit)]));
    }
    const ReasonKind kind =
        miss->kind == NumberNearMiss::Kind::DigitsAdded ? ReasonKind::DigitsAdded : ReasonKind::DigitChanged;
    return judged(Verdict::NotOfficial, kind, miss->number->text(), miss->number->wallet, positions);
}

QString PhoneFinder::read(const Written &number)
{
    const QString text = number.isInternational ? QString(u'+' + number.digits) : number.digits;
    const auto known = m_read.constFind(text);
    if (known != m_read.constEnd() || m_read.size() >= MostRead) {
        return known == m_read.constEnd() ? QString() : *known;
    }
    static const QStringList anywhere = {QStringLiteral("US"), QStringLiteral("GB"), QStringLiteral("CN")};
    const QStringList countries = m_facts.countries.isEmpty() ? anywhere : m_facts.countries;
    return *m_read.insert(text, readPhoneNumber(text, countries).value_or(QString()));
}

/// A number that nobody has listed: where the text says that it is one, or where it can hardly be anything else.
std::optional<Judgement> PhoneFinder::judgeOther(const Written &number)
{
    const qsizetype size = number.digits.size();
    const NumberLabel said = size < ShortestNumber || isCardNumber(number.digits) ? NumberLabel::Other : label(number);
    const bool isLabelled = said == NumberLabel::Phone || said == NumberLabel::Support;
    if (said == NumberLabel::Other) {
        return std::nullopt;
    }
    Judgement judgement = judged(Verdict::Unknown, ReasonKind::NotKnown);
    if (size >= ShortestRead && (isLabelled || number.isInternational || m_facts.isOnlyThis || size >= 10)) {
        judgement.target = read(number);
    }
    const bool isCertain =
        !judgement.target.isEmpty() || isChineseServiceCode(number) || (isLabelled && size <= LongestE164);
    if (judgement.target.isEmpty()) {
        judgement.target = number.digits;
    }
    return isCertain ? std::optional(judgement) : std::nullopt;
}

/// 95588: the five-digit numbers of Chinese banks and companies, alone or directly behind a Chinese name.
bool PhoneFinder::isChineseServiceCode(const Written &number) const
{
    const bool isOne = number.digits.size() == 5 &&
                       (number.digits.startsWith(QLatin1String("95")) || number.digits.startsWith(QLatin1String("96")));
    const QChar before = number.begin > 0 ? m_text.at(number.begin - 1) : QChar();
    return isOne && (m_facts.isOnlyThis || before.script() == QChar::Script_Han);
}

Finding PhoneFinder::finding(const Written &number, const Judgement &judgement) const
{
    const qsizetype length = number.end - number.begin;
    const QString text = m_text.sliced(number.begin, length).toString();
    return {FindingKind::Phone,
            text,
            number.begin,
            length,
            judgement.verdict,
            judgement.wallet,
            judgement.reason,
            judgement.remarks,
            judgement.target.isEmpty() ? number.digits : judgement.target};
}

} // namespace WalletSupport
