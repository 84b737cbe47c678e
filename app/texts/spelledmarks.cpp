#include "texts/spelledmarks.h"

#include "core/base/cleantext.h"
#include "core/checker/checkreport.h"

#include <QCoreApplication>
#include <QLocale>

namespace WalletSupport {

namespace {

/// A character as somebody would say it on the telephone.
QString spoken(char32_t character)
{
    const QString shown = QString::fromUcs4(&character, 1);
    if (character >= U'0' && character <= U'9') {
        //: %1 is a digit
        return QCoreApplication::translate("CheckTexts", "the digit %1").arg(shown);
    }
    if ((character >= U'a' && character <= U'z') || (character >= U'A' && character <= U'Z')) {
        //: %1 is a letter of the Latin alphabet
        return QCoreApplication::translate("CheckTexts", "the letter %1").arg(shown.toLower());
    }
    constexpr char32_t LastAscii = 0x7e;
    if (character > U' ' && character <= LastAscii) {
        //: %1 is a sign, such as a hyphen
        return QCoreApplication::translate("CheckTexts", "the sign %1").arg(shown);
    }
    const QString number = QStringLiteral("U+%1").arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')).toUpper();
    if (!QChar::isPrint(character) || QChar::isSpace(character) || QChar::isMark(character)) {
        //: %1 is a character's number, such as U+200B
        return QCoreApplication::translate("CheckTexts", "a character that cannot be seen, %1").arg(number);
    }
    //: %1 is a letter, %2 its number, such as U+0430
    return QCoreApplication::translate("CheckTexts", "%1, a character of another alphabet, %2").arg(shown, number);
}

/// Longer stretches of marked characters are said as a whole.
constexpr int LongestSpelled = 3;

QString spelledOut(const QList<uint> &characters, int begin, int end)
{
    QStringList marks;
    for (int at = begin; at <= end; ++at) {
        //: %1 is a number, %2 names the character
        marks.append(QCoreApplication::translate("CheckTexts", "character %1: %2")
                         .arg(QLocale().toString(at + 1), spoken(characters.at(at))));
    }
    return marks.join(QCoreApplication::translate("CheckTexts", "; ", "between two parts of a list"));
}

QString stretchOf(const QList<uint> &characters, int begin, int end)
{
    const auto part = characters.sliced(begin, end - begin + 1);
    const QString text = QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
    //: %1 and %2 are numbers, %3 is a piece of an address
    return QCoreApplication::translate("CheckTexts", "characters %1 to %2: %3")
        .arg(QLocale().toString(begin + 1), QLocale().toString(end + 1), withoutControls(text));
}

} // namespace

QString spelledMarks(const Finding &finding)
{
    const QList<uint> characters = finding.text.toUcs4();
    const std::vector<int> &positions = finding.reason.positions;
    QStringList marks;
    for (std::size_t first = 0; first < positions.size();) {
        std::size_t last = first;
        while (last + 1 < positions.size() && positions[last + 1] == positions[last] + 1) {
            ++last;
        }
        const int begin = positions[first];
        const int end = positions[last];
        if (begin >= 0 && end < characters.size()) {
            marks.append(end - begin >= LongestSpelled ? stretchOf(characters, begin, end)
                                                       : spelledOut(characters, begin, end));
        }
        first = last + 1;
    }
    return marks.join(QCoreApplication::translate("CheckTexts", "; ", "between two parts of a list"));
}

} // namespace WalletSupport
