#include "core/checker/numberjudge.h"

#include "core/base/cardnumber.h"
#include "core/base/evenwidth.h"
#include "core/checker/checkindex.h"
#include "core/directory/phonenumbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr qsizetype ShortestNumber = 5; ///< of one that is not listed
constexpr qsizetype LongestE164 = 15;
constexpr qsizetype ShortestRead = 7;
constexpr qsizetype ShortestAlone = 10; ///< so many digits can hardly be anything else
constexpr qsizetype MostRead =
    1'000; ///< reading costs tens of microseconds; a text with more numbers is a list of them
constexpr qsizetype MostCountries = 6;
constexpr qsizetype NameDistance = 16;

using Match = ListedNumbers::Match;

/// Withdrawn without a word of its country.
bool isWithdrawnAnywhere(const ListedNumber &number)
{
    return number.isWithdrawn && number.country.isEmpty();
}

/// Whether the code of the country stands by itself: 1-888.
bool isCodeParted(const ListedNumber &listed, const WrittenNumber &number)
{
    const auto code = static_cast<std::size_t>(callingCode(listed.country).size());
    const std::vector<qsizetype> places = number.places();
    return code > 0 && places.size() > code && places[code] > places[code - 1] + 1;
}

/// Whether these digits, and not others that mean the same, are dialled for a number within its country.
bool isDialledThere(const QString &international, const QString &digits)
{
    QString national = nationalPhoneText(international);
    erase_if(national, [](QChar unit) { return !unit.isDigit(); });
    return digits == national || digits == international.mid(1);
}

} // namespace

NumberJudge::NumberJudge(const CheckIndex &index, QStringView text, QStringView even, const MessageFacts &facts,
                         const std::vector<WalletNames::Place> &names)
    : m_numbers(index.numbers())
    , m_labels(index.knowledge().numberLabels())
    , m_text(text)
    , m_even(even)
    , m_facts(facts)
    , m_names(names)
{
}

NumberLabel NumberJudge::label(qsizetype begin, qsizetype end) const
{
    return m_labels.labelOf(m_even, begin, end);
}

bool NumberJudge::isKnown(const QString &digits) const
{
    const bool isChineseService = digits.size() == 5 && digits.startsWith(u'9');
    return isChineseService || digits.size() >= ShortestRead || !m_numbers.find(digits).empty();
}

bool NumberJudge::isOnlyThis(const WrittenNumber &number) const
{
    return m_facts.isOnlyThis || (number.isVanity && m_even.trimmed().size() == number.end - number.begin);
}

bool NumberJudge::isBesideName(const WrittenNumber &number, const QString &wallet) const
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
bool NumberJudge::isInPlace(const ListedNumber &listed, const WrittenNumber &number) const
{
    return m_facts.countries.contains(listed.country) || (isOnlyThis(number) && m_facts.countries.isEmpty()) ||
           (!listed.wallet.isEmpty() && isBesideName(number, listed.wallet)) ||
           (listed.isShort && label(number.begin, number.end) == NumberLabel::Support);
}

/// Whether the digits, dialled in the country of the listed number or where the text is read, lead to it.
bool NumberJudge::isDialledAs(const ListedNumber &listed, const WrittenNumber &number)
{
    const auto leadsThere = [&](const QString &country) {
        return read(number.digits, country) == u'+' + listed.international;
    };
    return number.digits == listed.listed || number.digits == listed.international ||
           (!listed.international.isEmpty() &&
            (leadsThere(listed.country) || std::ranges::any_of(m_facts.places, leadsThere)));
}

/// Whether the digits, dialled where the text is read, lead to somebody else.
bool NumberJudge::isSomebodyElses(const ListedNumber &listed, const WrittenNumber &number)
{
    for (const QString &country : m_facts.places) {
        if (country == listed.country) {
            return false;
        }
        const QString there = read(number.digits, country);
        if (!there.isEmpty() && there.mid(1) != listed.international && isDialledThere(there, number.digits)) {
            return true;
        }
    }
    // With a country's code but without a sign of it, the digits of a number in America are those of a Chinese mobile.
    return m_facts.countries.isEmpty() && number.digits == listed.international && !isCodeParted(listed, number) &&
           !read(number.digits, QStringLiteral("CN")).isEmpty();
}

/// (207) 930-4450 is a number in America, whichever country's digits these are as well; and what stands alone is
/// dialled as its country does, or it may be anybody's.
bool NumberJudge::isOfAnotherPlan(const ListedNumber &listed, const WrittenNumber &number) const
{
    static const QRegularExpression american(
        QStringLiteral("\\A\\(?[2-9][0-9]{2}\\)?[ .-]{1,2}[2-9][0-9]{2}[ .-][0-9]{4}\\z"));
    const QString written = m_even.sliced(number.begin, number.end - number.begin).toString();
    if (american.match(written).hasMatch() && callingCode(listed.country) != QLatin1String("1")) {
        return !m_facts.places.contains(listed.country);
    }
    return isOnlyThis(number) && m_facts.countries.isEmpty() && !listed.international.isEmpty() &&
           number.digits != listed.listed && !isDialledThere(u'+' + listed.international, number.digits);
}

/// A message that names one wallet does not mean the number of another, which is dialled in one country only.
bool NumberJudge::isOfAnotherWallet(const ListedNumber &listed, const WrittenNumber &number) const
{
    return !listed.wallet.isEmpty() && !m_facts.claims.isEmpty() && !m_facts.claims.contains(listed.wallet) &&
           !isBesideName(number, listed.wallet);
}

bool NumberJudge::isMeant(const Match &match, const WrittenNumber &number)
{
    const ListedNumber &listed = *match.number;
    if (isWithdrawnAnywhere(listed)) {
        return true;
    }
    if (number.isInternational) {
        return !match.isNational &&
               (listed.isShort || listed.international.isEmpty() || number.digits == listed.international ||
                read(number.text(), QStringLiteral("ZZ")) == u'+' + listed.international);
    }
    const QString code = codeBehind(number);
    if (!isInPlace(listed, number) || (!code.isEmpty() && code != callingCode(listed.country))) {
        return false;
    }
    if (listed.isShort) {
        return match.isNational;
    }
    if (match.isNational && (isOfAnotherPlan(listed, number) || isOfAnotherWallet(listed, number))) {
        return false;
    }
    return isDialledAs(listed, number) && !isSomebodyElses(listed, number);
}

std::vector<Match> NumberJudge::matchesOf(const WrittenNumber &number)
{
    std::vector<Match> matches = m_numbers.find(number.digits);
    std::erase_if(matches, [&](const Match &match) { return !isMeant(match, number); });
    return matches;
}

/// People leave out the code of their area.
std::vector<Match> NumberJudge::withoutAreaCode(const WrittenNumber &number)
{
    std::vector<Match> matches;
    if (number.isInternational || number.digits.size() < ShortestRead - 1 || !isBesideName(number, {})) {
        return matches;
    }
    for (const ListedNumber *listed : m_numbers.endingWith(number.digits)) {
        const qsizetype missing = listed->national.size() - number.digits.size();
        if (isBesideName(number, listed->wallet) && !listed->international.isEmpty() &&
            areaCodeLength(u'+' + listed->international) == missing && isInPlace(*listed, number) &&
            !isSomebodyElses(*listed, number)) {
            matches.push_back({listed, true});
        }
    }
    return matches;
}

std::optional<NumberJudge::Listed> NumberJudge::judgeListed(const WrittenNumber &number, bool isAmongNumbers)
{
    std::vector<Match> matches = matchesOf(number);
    const bool isWhole = !matches.empty();
    if (!isWhole) {
        matches = withoutAreaCode(number);
    }
    const NumberLabel said = matches.empty() ? NumberLabel::None : label(number.begin, number.end);
    if (matches.empty() || said == NumberLabel::Other || m_labels.hasExtension(m_even, number.end) ||
        m_labels.isMessengers(m_even, number.begin)) {
        return std::nullopt;
    }
    // Few digits mean something else more often than not.
    const bool areShort = std::ranges::all_of(matches, [](const Match &match) { return match.number->isShort; });
    if (areShort && !isAmongNumbers && !number.isInternational && !isOnlyThis(number) && said == NumberLabel::None &&
        !isBesideName(number, {})) {
        return std::nullopt;
    }
    // The number of a wallet that is named, and of the likeliest country.
    const auto rank = [this](const Match &match) {
        const auto wallet = static_cast<std::size_t>(m_facts.wallets.indexOf(match.number->wallet));
        const auto country = static_cast<std::size_t>(m_facts.countries.indexOf(match.number->country));
        // A national number that one country's wallet gave up may be another's.
        const bool isAnothers = match.number->isWithdrawn && match.isNational && !isWithdrawnAnywhere(*match.number);
        return std::tuple(isAnothers, !match.number->isWithdrawn, !isEnough(match.number->confidence), wallet,
                          country); // -1 becomes the largest
    };
    Judgement judgement = judgeAs(*std::ranges::min_element(matches, {}, rank)->number);
    if (said == NumberLabel::Account && judgement.verdict == Verdict::Official) {
        judgement.verdict = Verdict::Unknown;
        judgement.reason.kind = ReasonKind::NoAccount;
        judgement.remarks.clear();
    }
    return Listed{std::move(judgement), areShort || !isWhole};
}

Judgement NumberJudge::judgeAs(const ListedNumber &listed)
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
        remarkConfidence(judgement, listed.confidence);
    }
    judgement.target = listed.text();
    return judgement;
}

std::optional<Judgement> NumberJudge::judgeNearMiss(const WrittenNumber &number)
{
    // A listed number that is not meant here is no imitation of itself.
    if (number.digits.size() < ShortestRead || isCardNumber(number.digits) || !m_numbers.find(number.digits).empty()) {
        return std::nullopt;
    }
    // Where no country is known, a number that is dialled within one may be anybody's.
    const bool isOfNoCountry = number.isInternational || (m_facts.countries.isEmpty() && !isOnlyThis(number));
    const std::optional<NumberNearMiss> miss = m_numbers.nearMiss(number.digits, isOfNoCountry, m_facts.countries);
    if (!miss || label(number.begin, number.end) == NumberLabel::Other ||
        (!number.isInternational && isSomebodyElses(*miss->number, number))) {
        return std::nullopt;
    }
    const std::vector<qsizetype> places = number.places();
    std::vector<int> positions;
    for (const int digit : miss->digits) {
        positions.push_back(pointsBefore(m_even.sliced(number.begin), places[static_cast<std::size_t>(digit)]));
    }
    const ReasonKind kind =
        miss->kind == NumberNearMiss::Kind::DigitsAdded ? ReasonKind::DigitsAdded : ReasonKind::DigitChanged;
    return judged(Verdict::NotOfficial, kind, miss->number->text(), miss->number->wallet, positions);
}

QString NumberJudge::read(const QString &text, const QString &country)
{
    const QString key = country + u' ' + text;
    const auto known = m_read.constFind(key);
    if (known != m_read.constEnd() || m_read.size() >= MostRead) {
        return known == m_read.constEnd() ? QString() : *known;
    }
    return *m_read.insert(key, readPhoneNumber(text, {country}).value_or(QString()));
}

QString NumberJudge::readAnywhere(const WrittenNumber &number)
{
    static const QStringList anywhere = {QStringLiteral("US"), QStringLiteral("GB"), QStringLiteral("CN")};
    static const QStringList abroad = {QStringLiteral("ZZ")};
    const QStringList countries = number.isInternational        ? abroad
                                  : m_facts.countries.isEmpty() ? anywhere
                                                                : m_facts.countries.mid(0, MostCountries);
    for (const QString &country : countries) {
        if (const QString there = read(number.text(), country); !there.isEmpty()) {
            return there;
        }
    }
    return {};
}

std::optional<Judgement> NumberJudge::judgeOther(const WrittenNumber &number)
{
    const qsizetype size = number.digits.size();
    const NumberLabel said =
        size < ShortestNumber || isCardNumber(number.digits) ? NumberLabel::Other : label(number.begin, number.end);
    if (said == NumberLabel::Other) {
        return std::nullopt;
    }
    const bool isLabelled = said == NumberLabel::Phone || said == NumberLabel::Support;
    const bool isBracketed = m_even.at(number.begin) == u'(' && size >= ShortestRead && size <= LongestE164;
    Judgement judgement = judged(Verdict::Unknown, ReasonKind::NotKnown);
    if (size >= ShortestRead &&
        (isLabelled || isBracketed || number.isInternational || isOnlyThis(number) || size >= ShortestAlone)) {
        judgement.target = readAnywhere(number);
    }
    const bool isCertain = !judgement.target.isEmpty() || isChineseServiceCode(number) || number.isVanity ||
                           isBracketed || ((isLabelled || hasShortWithin(number)) && size <= LongestE164);
    if (judgement.target.isEmpty()) {
        judgement.target = number.digits;
    }
    return isCertain ? std::optional(judgement) : std::nullopt;
}

/// 95588: the five-digit numbers of Chinese banks and companies, alone or directly behind a Chinese name.
bool NumberJudge::isChineseServiceCode(const WrittenNumber &number) const
{
    const bool isOne = number.digits.size() == 5 &&
                       (number.digits.startsWith(QLatin1String("95")) || number.digits.startsWith(QLatin1String("96")));
    const QChar before = number.begin > 0 ? m_text.at(number.begin - 1) : QChar();
    return isOne && (m_facts.isOnlyThis || before.script() == QChar::Script_Han);
}

/// A short number with digits before or behind it is a number of its own.
bool NumberJudge::hasShortWithin(const WrittenNumber &number) const
{
    return (isOnlyThis(number) || isBesideName(number, {})) &&
           std::ranges::any_of(m_numbers.shortWithin(number.digits),
                               [&](const Match &match) { return isInPlace(*match.number, number); });
}

/// The code of the country that is written behind a number: 0120 4456 456 +81.
QString NumberJudge::codeBehind(const WrittenNumber &number) const
{
    qsizetype at = number.end;
    while (at < m_even.size() && at < number.end + 3 && QStringView(u" (,/").contains(m_even.at(at))) {
        ++at;
    }
    qsizetype end = at + 1;
    while (end < m_even.size() && end < at + 5 && m_even.at(end) >= u'0' && m_even.at(end) <= u'9') {
        ++end;
    }
    constexpr qsizetype LongestCode = 3;
    const bool isCode = at < m_even.size() && m_even.at(at) == u'+' && end > at + 1 && end <= at + 1 + LongestCode &&
                        (end == m_even.size() || !QStringView(u" -(.").contains(m_even.at(end)));
    return isCode ? m_even.sliced(at + 1, end - at - 1).toString() : QString();
}

} // namespace WalletSupport
