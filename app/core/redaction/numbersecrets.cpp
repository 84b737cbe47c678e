#include "core/redaction/numbersecrets.h"

#include "core/base/cardnumber.h"

#include <QDate>
#include <QRegularExpression>

#include <array>
#include <optional>
#include <string_view>

namespace WalletSupport {

namespace {

constexpr qsizetype FewestCardDigits = 13;
/// How far beside a number it is looked for what it is said to be, in UTF-16 units.
constexpr qsizetype SaidBeside = 20;

/// Digits and letters of a stretch of text, without what sets them apart.
QString joined(QStringView text)
{
    QString result;
    for (const QChar unit : text) {
        if (unit.isLetterOrNumber()) {
            result += unit.toUpper();
        }
    }
    return result;
}

/// "Order no. 4111…", "4111… is the order number": it only looks like a card's.
bool isSaidToBeAnOrders(const QString &even, qsizetype begin, qsizetype end)
{
    static const QString names = QStringLiteral(
        "(?:(?<![A-Za-z])(?:order|transaction|txn|reference|ref|tracking|invoice|receipt|case|ticket|imei|"
        "serial|parcel|waybill|barcode|ean|isbn)(?![A-Za-z])|条码|条形码|條碼|订单|訂單|单号|單號|流水|交易|运单|快递|"
        "凭证|商户|编号|編號|工单|票号)");
    // "The order, and I typed 4111…", "order paid by card 4111…": the nearest name counts, in one clause.
    static const QRegularExpression before(
        names + QStringLiteral("(?:[, ]{0,2}(?:就是|是|it's |it is )?|(?:(?!card|卡)[^0-9,!?。！？]){0,12})\\z"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression card(QStringLiteral("(?:card|卡|卡号|卡號)[ :：]{0,3}(?:is |was |是)?\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression told(QStringLiteral("\\A[ ,]{0,2}(?:is|was|是) ?(?:the|my|an|这个|我的)? ?") +
                                             names,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(QStringLiteral("\\A(?: ?|[ ,]{0,2}(?:the|my|an|这个|我的) ?)") + names +
                                               QStringLiteral("|\\A[ ,]{0,2}") + names +
                                               QStringLiteral("(?: number| no|号|號)(?![^0-9]{0,3}[0-9])"),
                                           QRegularExpression::CaseInsensitiveOption);
    const qsizetype from = std::max<qsizetype>(0, begin - SaidBeside);
    const QString said = even.sliced(from, begin - from);
    const QString next = even.mid(end, SaidBeside);
    return before.match(said).hasMatch() || told.match(next).hasMatch() ||
           (behind.match(next).hasMatch() && !card.match(said).hasMatch());
}

/// 身份证号…: one may have mistyped it.
bool isSaidToBeIdentity(const QString &even, qsizetype begin)
{
    static const QRegularExpression before(
        QStringLiteral("(?:身份证|身份證|身分證|(?<![A-Za-z])id (?:card|number))[^0-9,.。\\n]{0,8}\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype from = std::max<qsizetype>(0, begin - SaidBeside);
    return before.match(even.sliced(from, begin - from)).hasMatch();
}

bool beginsAsCardsDo(const QString &digits)
{
    // ISO/IEC 7812: 2 and 5 Mastercard (and Mir), 3 American Express, Diners and JCB, 4 Visa, 6 and 81 UnionPay,
    // Maestro.
    constexpr qsizetype BarcodeSize = 13;
    if (digits.size() == BarcodeSize && digits.startsWith(QStringLiteral("69"))) {
        return false; // goods from mainland China
    }
    return QStringView(u"23456").contains(digits.front()) || digits.startsWith(QStringLiteral("81"));
}

/// GB 11643-1999, appendix: the last character is a check over the 17 before it.
bool hasIdentityCheck(const QString &number)
{
    constexpr std::array<int, 17> Weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::u16string_view Checks = u"10X98765432";
    int sum = 0;
    for (std::size_t at = 0; at < Weights.size(); ++at) {
        sum += number.at(static_cast<qsizetype>(at)).digitValue() * Weights.at(at);
    }
    return number.back().unicode() == Checks.at(static_cast<std::size_t>(sum) % Checks.size());
}

struct IbanLength
{
    std::u16string_view country;
    qsizetype length;
};

/// The IBAN registry, release 97.
constexpr auto IbanLengths = std::to_array<IbanLength>({
    {u"AD", 24}, {u"AE", 23}, {u"AL", 28}, {u"AT", 20}, {u"AZ", 28}, {u"BA", 20}, {u"BE", 16}, {u"BG", 22}, {u"BH", 22},
    {u"BI", 27}, {u"BR", 29}, {u"BY", 28}, {u"CH", 21}, {u"CR", 22}, {u"CY", 28}, {u"CZ", 24}, {u"DE", 22}, {u"DJ", 27},
    {u"DK", 18}, {u"DO", 28}, {u"EE", 20}, {u"EG", 29}, {u"ES", 24}, {u"FI", 18}, {u"FK", 18}, {u"FO", 18}, {u"FR", 27},
    {u"GB", 22}, {u"GE", 22}, {u"GI", 23}, {u"GL", 18}, {u"GR", 27}, {u"GT", 28}, {u"HR", 21}, {u"HU", 28}, {u"IE", 22},
    {u"IL", 23}, {u"IQ", 23}, {u"IS", 26}, {u"IT", 27}, {u"JO", 30}, {u"KW", 30}, {u"KZ", 20}, {u"LB", 28}, {u"LC", 32},
    {u"LI", 21}, {u"LT", 20}, {u"LU", 20}, {u"LV", 21}, {u"LY", 25}, {u"MC", 27}, {u"MD", 24}, {u"ME", 22}, {u"MK", 19},
    {u"MN", 20}, {u"MR", 27}, {u"MT", 31}, {u"MU", 30}, {u"NI", 28}, {u"NL", 18}, {u"NO", 15}, {u"OM", 23}, {u"PK", 24},
    {u"PL", 28}, {u"PS", 29}, {u"PT", 25}, {u"QA", 29}, {u"RO", 24}, {u"RS", 22}, {u"RU", 33}, {u"SA", 24}, {u"SC", 31},
    {u"SD", 18}, {u"SE", 24}, {u"SI", 19}, {u"SK", 24}, {u"SM", 27}, {u"SO", 23}, {u"ST", 25}, {u"SV", 28}, {u"TL", 23},
    {u"TN", 24}, {u"TR", 26}, {u"UA", 29}, {u"VA", 22}, {u"VG", 24}, {u"XK", 20}, {u"YE", 30},
});

std::optional<qsizetype> ibanLengthOf(QStringView country)
{
    for (const IbanLength &entry : IbanLengths) {
        if (country == QStringView(entry.country)) {
            return entry.length;
        }
    }
    return std::nullopt;
}

/// ISO 7064, MOD 97-10: letters count as 10 to 35, and the first four characters stand last.
bool hasIbanCheck(const QString &iban)
{
    int rest = 0;
    for (qsizetype at = 0; at < iban.size(); ++at) {
        const QChar unit = iban.at((at + 4) % iban.size());
        const int value = unit.isDigit() ? unit.digitValue() : unit.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

/// Where the `count`th letter or digit from `begin` on ends; nothing other than single spaces and hyphens between.
qsizetype endOf(const QString &even, qsizetype begin, qsizetype count)
{
    qsizetype at = begin;
    for (; at < even.size() && count > 0; ++at) {
        if (even.at(at).isLetterOrNumber()) {
            --count;
        }
    }
    return at;
}

} // namespace

std::vector<Secret> findCardNumbers(const QString &even)
{
    static const QRegularExpression groups(QStringLiteral(
        "(?:(?<=card|visa|amex)|(?<![0-9A-Za-z]|[0-9][.,-]))[2-68](?:(?:[ .,/_-]{0,2}| {3,6})[0-9]){12,18}"
        "(?!(?!exp)[0-9A-Za-z]|[-.,]?[0-9])"));
    // "4.99, 4.99, …"
    static const QRegularExpression amount(QStringLiteral("(?<![0-9])[0-9]{1,3}[.,][0-9]{2}(?![0-9])"));
    std::vector<Secret> found;
    for (auto matches = groups.globalMatch(even); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype begin = match.capturedStart();
        // What stands behind it, such as the month in which it expires, is a group of its own.
        for (qsizetype end = match.capturedEnd(); end > begin; --end) {
            const bool isWithinGroup =
                end < match.capturedEnd() && (even.at(end).isDigit() || !even.at(end - 1).isDigit());
            const QString digits = isWithinGroup ? QString() : joined(QStringView(even).sliced(begin, end - begin));
            if (digits.size() >= FewestCardDigits && passesLuhn(digits) && beginsAsCardsDo(digits)) {
                if (!amount.match(even.sliced(begin, end - begin)).hasMatch() &&
                    !isSaidToBeAnOrders(even, begin, end)) {
                    found.push_back({SecretKind::Card, begin, end});
                }
                break;
            }
        }
    }
    return found;
}

std::vector<Secret> findIdentityNumbers(const QString &even)
{
    static const QRegularExpression shape(
        QStringLiteral("(?<![0-9])[1-8](?:[ ._-]{0,2}[0-9]){16}[ ._-]{0,2}(?:[0-9](?![0-9A-Za-z])|[Xx])"));
    constexpr qsizetype DateBegin = 6;
    constexpr qsizetype DateSize = 8;
    std::vector<Secret> found;
    for (auto matches = shape.globalMatch(even); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString number = joined(match.capturedView());
        const QDate born = QDate::fromString(number.sliced(DateBegin, DateSize), QStringLiteral("yyyyMMdd"));
        if (born.isValid() && born.year() > 1890 &&
            (hasIdentityCheck(number) || isSaidToBeIdentity(even, match.capturedStart()))) {
            found.push_back({SecretKind::Identity, match.capturedStart(), match.capturedEnd()});
        }
    }
    return found;
}

std::vector<Secret> findIbans(const QString &even)
{
    static const QRegularExpression shape(
        QStringLiteral("(?:(?<![0-9A-Za-z])|(?<=iban))[A-Z]{2}[ -]?[0-9]{2}(?:[ -]?[0-9A-Z]){11,29}"),
        QRegularExpression::CaseInsensitiveOption);
    std::vector<Secret> found;
    for (auto matches = shape.globalMatch(even); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString all = joined(match.capturedView());
        const auto length = ibanLengthOf(QStringView(all).first(2));
        if (length && all.size() >= *length && hasIbanCheck(all.first(*length))) {
            found.push_back({SecretKind::Iban, match.capturedStart(), endOf(even, match.capturedStart(), *length)});
        }
    }
    return found;
}

} // namespace WalletSupport
