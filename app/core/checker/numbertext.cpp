#include "core/checker/numbertext.h"

#include "core/gate/hostname.h"

namespace WalletSupport {

namespace {

constexpr char16_t VariationSelector = 0xfe0f; ///< with the next one around a digit on a key: 1️⃣
constexpr char16_t Keycap = 0x20e3;

QChar plain(QChar unit)
{
    const char16_t code = unit.unicode();
    if (code < 0x80) {
        return unit == u'\t' ? QChar(u' ') : unit;
    }
    const bool isBreak = unit.category() == QChar::Separator_Line || unit.category() == QChar::Separator_Paragraph;
    const bool isHidden = isHiddenCharacter(code) && !isBreak && !unit.isSurrogate();
    if (code == VariationSelector || code == Keycap || isHidden) {
        return HiddenInNumber;
    }
    if (QStringView(u"·•․‧・･﹒").contains(unit)) {
        return u'.';
    }
    if (QStringView(u"⁃﹘ー─˗").contains(unit)) {
        return u'-';
    }
    return QStringView(u"⁄∕").contains(unit) ? QChar(u'/') : unit;
}

/// ⑨⑤①: digits only beside their like, for a single one counts the items of a list.
bool isCircled(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size()) {
        return false;
    }
    const QChar unit = text.at(at);
    return unit.unicode() >= 0x2460 && unit.category() == QChar::Number_Other && unit.digitValue() >= 0;
}

QChar digit(int value)
{
    return QChar(static_cast<char16_t>(u'0' + value));
}

} // namespace

QString numberText(QStringView even)
{
    constexpr char16_t MathHigh = 0xd835; // 𝟎 to 𝟿 are these two units
    constexpr char16_t FirstMathLow = 0xdfce;
    QString result(even.size(), Qt::Uninitialized);
    for (qsizetype at = 0; at < even.size(); ++at) {
        const QChar unit = even.at(at);
        if (isCircled(even, at) && (isCircled(even, at - 1) || isCircled(even, at + 1))) {
            result[at] = digit(unit.digitValue());
        } else if (unit.unicode() == MathHigh && at + 1 < even.size() && even.at(at + 1).unicode() >= FirstMathLow &&
                   even.at(at + 1).isLowSurrogate()) {
            result[at] = HiddenInNumber;
            result[at + 1] = digit((even.at(at + 1).unicode() - FirstMathLow) % 10);
            ++at;
        } else {
            result[at] = plain(unit);
        }
    }
    return result;
}

} // namespace WalletSupport
