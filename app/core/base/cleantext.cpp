#include "core/base/cleantext.h"

#include <QChar>
#include <QList>

#include <algorithm>

namespace WalletSupport {

namespace {

bool isUnseenPaste(char32_t c)
{
    return c == 0xFEFF || c == 0x200B || c == 0x2060 || c == 0x00AD || c == 0x200E || c == 0x200F || c == 0x061C;
}

bool isLineEnd(char32_t c)
{
    return c == u'\n' || c == 0x2028 || c == 0x2029;
}

bool isHidden(char32_t c)
{
    if (c == u'\n' || c == u'\t' || c == u'\r') {
        return false;
    }
    const bool isDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x206F);
    const bool isAnnotation = c >= 0xFFF9 && c <= 0xFFFB;
    return isDirection || isAnnotation || QChar::isNonCharacter(c) || QChar::isSurrogate(c) ||
           QChar::category(c) == QChar::Other_Control;
}

} // namespace

QString cleaned(const QString &text, Lines lines)
{
    QString unified = text;
    unified.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QString result;
    result.reserve(unified.size());
    for (const QChar c : std::as_const(unified)) {
        if (isUnseenPaste(c.unicode())) {
            continue;
        }
        if (isLineEnd(c.unicode())) {
            result += lines == Lines::Many ? QChar(u'\n') : QChar(u' ');
        } else if (c == u'\t' || c.category() == QChar::Separator_Space) {
            result += QChar(u' ');
        } else {
            result += c;
        }
    }
    return result.trimmed().normalized(QString::NormalizationForm_C);
}

QString halfWidth(const QString &text)
{
    const QString normal = text.normalized(QString::NormalizationForm_KC);
    QString result;
    result.reserve(normal.size());
    for (const QChar c : normal) {
        if (c.category() == QChar::Number_DecimalDigit) {
            result += QChar(u'0' + c.digitValue());
        } else if (c == QChar(0x2212) || c == QChar(0x2013) || c == QChar(0x2010) || c == QChar(0x2011)) {
            result += QChar(u'-');
        } else {
            result += c;
        }
    }
    return result.simplified();
}

bool hasDeceptiveCharacters(QStringView text)
{
    const auto codePoints = text.toUcs4();
    return std::any_of(codePoints.begin(), codePoints.end(), [](uint c) { return isHidden(c); }) ||
           !text.isValidUtf16();
}

QString withoutDeceptiveCharacters(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        if (!isHidden(c)) {
            result += QStringView(text).mid(i, isPair ? 2 : 1);
        }
        i += isPair ? 1 : 0;
    }
    return result;
}

bool isUnseen(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate ||
           category == QChar::Other_NotAssigned || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph || !QChar::isPrint(character);
}

QString withMark(char32_t character)
{
    if (!isUnseen(character)) {
        return QString::fromUcs4(&character, 1);
    }
    const QString number = QString::number(static_cast<uint>(character), 16).toUpper();
    return QStringLiteral("[U+%1]").arg(number, 4, QLatin1Char('0'));
}

QString withMarks(const QString &text)
{
    QString shown;
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        shown += withMark(character);
    }
    return shown;
}

QString withoutControls(const QString &text)
{
    QString kept;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        if (point == QChar::ReplacementCharacter) {
            continue; // half a surrogate pair, or rubbish already
        }
        switch (QChar::category(point)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_NotAssigned:
            break;
        default:
            kept.append(QChar::fromUcs4(point));
        }
    }
    return kept;
}

} // namespace WalletSupport
