#include "core/guides/amountreader.h"

#include "core/base/cleantext.h"
#include "core/guides/currencies.h"
#include "core/guides/currencymarks.h"

#include <QLocale>
#include <QRegularExpression>

namespace WalletSupport {

namespace {

using Kind = AmountError::Kind;

constexpr int MostWholeDigits = 12;
constexpr int DigitsOfTenThousand = 4;

struct Parts
{
    QString whole;
    QString decimals;
};

bool isGrouped(const QString &whole, QChar separator)
{
    const QStringList groups = whole.split(separator);
    for (int i = 0; i < groups.size(); ++i) {
        const qsizetype size = groups.at(i).size();
        const bool isLast = i + 1 == groups.size();
        if (size == 0 || size > 3 || (isLast && size != 3) || (!isLast && i > 0 && size < 2)) {
            return false;
        }
    }
    return true;
}

/// Tells thousands from decimals in digits, commas and points.
Result<Parts, AmountError> split(const QString &number)
{
    const qsizetype comma = number.lastIndexOf(u',');
    const qsizetype point = number.lastIndexOf(u'.');
    if (comma < 0 && point < 0) {
        return Parts{number, {}};
    }
    const QChar last = comma > point ? u',' : u'.';
    const QChar other = comma > point ? u'.' : u',';
    const qsizetype at = qMax(comma, point);
    const bool isAlone = !number.contains(other);
    const qsizetype behind = number.size() - at - 1;
    if (isAlone && number.count(last) > 1) {
        if (!isGrouped(number, last)) {
            return fail(AmountError{Kind::NotANumber});
        }
        return Parts{QString(number).remove(last), {}};
    }
    if (number.count(last) > 1 || behind == 0) {
        return fail(AmountError{Kind::NotANumber});
    }
    if (isAlone && behind == 3 && at > 0 && at <= 3 && !number.startsWith(u'0')) {
        if (last == u'.') {
            return fail(AmountError{Kind::Ambiguous});
        }
        return Parts{QString(number).remove(last), {}};
    }
    const QString whole = number.left(at);
    if (!isAlone && !isGrouped(whole, other)) {
        return fail(AmountError{Kind::NotANumber});
    }
    return Parts{QString(whole).remove(other), number.mid(at + 1)};
}

void multiplyByTenThousand(Parts &parts)
{
    const QString moved = parts.decimals.leftJustified(DigitsOfTenThousand, u'0').left(DigitsOfTenThousand);
    parts.whole += moved;
    parts.decimals = parts.decimals.mid(DigitsOfTenThousand);
}

QString withoutZeros(QString digits)
{
    while (digits.size() > 1 && digits.startsWith(u'0')) {
        digits.remove(0, 1);
    }
    return digits.isEmpty() ? QStringLiteral("0") : digits;
}

} // namespace

Result<Amount, AmountError> readAmount(const QString &text, const QString &currency)
{
    const QString plain = halfWidth(cleaned(text, Lines::One));
    const QStringList meant = currenciesMeantBy(plain);
    const QString code = currency.isEmpty() && meant.size() == 1 ? meant.constFirst() : currency;

    static const QRegularExpression shape(QStringLiteral("^(?:[^\\d+\\-.,]*)[+\\-]?(?:[^\\d+\\-.,]*)"
                                                         "(\\d[\\d.,' \\x{2019}]*|[.,]\\d+)(万)?(?:[^\\d.,]*)$"));
    const QRegularExpressionMatch match = shape.match(plain);
    if (!match.hasMatch()) {
        return fail(AmountError{Kind::NotANumber});
    }
    QString number = match.captured(1);
    number.remove(u'\'').remove(u' ').remove(QChar(0x2019));
    Result<Parts, AmountError> parts = split(number);
    if (!parts) {
        return fail(parts.error());
    }
    if (!match.captured(2).isEmpty()) {
        multiplyByTenThousand(*parts);
    }
    if (code.isEmpty()) {
        return fail(AmountError{Kind::NoCurrency});
    }
    if (!meant.isEmpty() && !meant.contains(code)) {
        return fail(AmountError{Kind::OtherCurrency});
    }

    const int decimals = currencyDecimals(code);
    const QString whole = withoutZeros(parts->whole);
    QString rest = parts->decimals;
    while (rest.size() > decimals && rest.endsWith(u'0')) {
        rest.chop(1);
    }
    if (rest.size() > decimals) {
        return fail(AmountError{Kind::TooManyDecimals});
    }
    if (whole.size() > MostWholeDigits) {
        return fail(AmountError{Kind::TooLarge});
    }
    if (whole == u'0' && rest.count(u'0') == rest.size()) {
        return fail(AmountError{Kind::NotPositive});
    }
    if (decimals <= 2) {
        rest = rest.leftJustified(decimals, u'0');
    }
    return Amount{rest.isEmpty() ? whole : QString(whole + u'.' + rest), code};
}

QString amountText(const Amount &amount, const QString &locale)
{
    const QLocale format(locale);
    const QString whole = amount.number.section(u'.', 0, 0);
    const QString rest = amount.number.section(u'.', 1);
    QString text = format.toString(whole.toLongLong());
    if (!rest.isEmpty()) {
        text += format.decimalPoint() + rest;
    }
    return QString(amount.currency + QChar(QChar::Nbsp) + text);
}

} // namespace WalletSupport
