#include "core/checker/vanitynumbers.h"

#include <QRegularExpression>

namespace WalletSupport {

std::vector<NumberAtom> findVanityNumbers(const QString &digits)
{
    // Only behind the codes of numbers that cost the caller nothing or little. Letters in a row or parted by strokes;
    // where spaces part them they are capitals, for else the next words of a sentence would be meant.
    static const QRegularExpression pattern(QStringLiteral(
        "(?<![A-Za-z0-9.@/_-])(?:\\+?[0-9]{1,3}[-. ]?)?\\(?(?:8(?:00|33|44|55|66|77|88)|08(?:00|08)|1[38]00|900)\\)?"
        "(?:[-. ]?(?=[-.0-9]{0,4}[A-Z])[A-Z0-9](?:[-. ]?[A-Z0-9]){6}(?:-?[A-Z0-9]){0,4}"
        "|[-.](?=[-.0-9]{0,4}[A-Za-z])[A-Za-z0-9](?:[-.]?[A-Za-z0-9]){6,10})"
        "(?![A-Za-z0-9_@/]|[-.][A-Za-z0-9])"));
    static const QRegularExpression letters(QStringLiteral("[A-Za-z][-. ]?[A-Za-z][-. ]?[A-Za-z]"));
    std::vector<NumberAtom> found;
    for (auto matches = pattern.globalMatch(digits); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (letters.match(match.captured()).hasMatch()) {
            found.push_back({match.capturedStart(), match.capturedEnd()});
        }
    }
    return found;
}

QChar keypadDigit(QChar unit)
{
    static constexpr QStringView keys = u"22233344455566677778889999"; // A to Z
    const char16_t letter = unit.toLower().unicode();
    return letter >= u'a' && letter <= u'z' ? keys.at(letter - u'a') : unit;
}

} // namespace WalletSupport
