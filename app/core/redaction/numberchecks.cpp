#include "core/redaction/numberchecks.h"

#include "core/base/cardnumber.h"

#include <QDate>
#include <QRegularExpression>

#include <array>
#include <string_view>

namespace WalletSupport {

namespace {

/// How far beside a number it is looked for what it is said to be, in UTF-16 units.
constexpr qsizetype SaidBeside = 20;

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

} // namespace

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

bool isSaidToBeAnOrders(const QString &even, qsizetype begin, qsizetype end)
{
    static const QString names = QStringLiteral(
        "(?:(?<![A-Za-z])(?:order|transaction|txn|reference|ref|tracking|invoice|receipt|case|ticket|imei|"
        "serial|parcel|waybill|barcode|ean|isbn)(?![A-Za-z])|条码|条形码|條碼|订单|訂單|单号|單號|流水|交易|运单|快递|"
        "凭证|商户|编号|編號|工单|票号)");
    // "The order, and I typed 4111…", "order paid by card 4111…": the nearest name counts, in one clause.
    static const QRegularExpression before(
        names + QStringLiteral(
                    "(?:[, ]{0,2}(?:就是|是|it's |it is "
                    ")?|(?:(?!card|卡|page|site|link|form|[页頁网網]|[链鏈]|连结|連結)[^0-9,!?。！？]){0,12})\\z"),
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

bool isCardsNumber(const QString &digits)
{
    constexpr qsizetype FewestDigits = 13;
    return digits.size() >= FewestDigits && passesLuhn(digits) && beginsAsCardsDo(digits);
}

bool hasBirthday(const QString &number)
{
    constexpr qsizetype Begin = 6;
    constexpr qsizetype Size = 8;
    constexpr int Earliest = 1890;
    const QDate born = QDate::fromString(number.sliced(Begin, Size), QStringLiteral("yyyyMMdd"));
    return born.isValid() && born.year() > Earliest;
}

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

qsizetype ibanLengthOf(const QString &iban)
{
    for (const IbanLength &entry : IbanLengths) {
        if (iban.startsWith(QStringView(entry.country))) {
            return entry.length;
        }
    }
    return 0;
}

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

} // namespace WalletSupport
