#include "core/base/evenwidth.h"

#include <algorithm>

namespace WalletSupport {

namespace {

QChar even(QChar unit)
{
    const char16_t code = unit.unicode();
    if (code < 0x80) {
        return unit;
    }
    if (code >= 0xff01 && code <= 0xff5e) {
        return {static_cast<char16_t>(code - 0xfee0)};
    }
    if ((code >= 0x2010 && code <= 0x2015) || code == 0x2212 || code == 0xfe63) {
        return u'-';
    }
    if (code == 0xff61) {
        return u'.';
    }
    switch (unit.category()) {
    case QChar::Separator_Space:
        return u' ';
    case QChar::Number_DecimalDigit:
        return {static_cast<char16_t>(u'0' + unit.digitValue())};
    default:
        return unit;
    }
}

} // namespace

QString evenWidth(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, result.begin(), even);
    return result;
}

bool isEastAsian(char32_t point)
{
    return point >= 0x1100 &&
           (point <= 0x11ff || (point >= 0x2e80 && point <= 0xa4cf) || (point >= 0xac00 && point <= 0xd7ff) ||
            (point >= 0xf900 && point <= 0xfaff) || (point >= 0xfe30 && point <= 0xfe4f) ||
            (point >= 0xff66 && point <= 0xffdc) || (point >= 0x20000 && point <= 0x3ffff));
}

int pointsBefore(QStringView text, qsizetype units)
{
    const QStringView before = text.left(units);
    return static_cast<int>(before.size() -
                            std::ranges::count_if(before, [](QChar unit) { return unit.isLowSurrogate(); }));
}

} // namespace WalletSupport
