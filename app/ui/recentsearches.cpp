#include "ui/recentsearches.h"

#include "core/base/cleantext.h"
#include "core/redaction/secret.h"

namespace WalletSupport {

namespace {

constexpr qsizetype LongestKept = 80;

/// One-time codes, numbers of cards, telephones and orders. Years and amounts go with them; better so.
constexpr int FewestDigitsOfNumber = 4;

/// Shorter ones of letters and digits are names, such as 2FA.
constexpr qsizetype ShortestCode = 6;

/// Whether the digits of a number, however they are set apart, are too many.
bool hasLongNumber(const QString &text)
{
    int digits = 0;
    for (const QChar c : text) {
        if (c.isDigit()) {
            ++digits;
        } else if (c.isLetter()) {
            digits = 0;
        }
        if (digits >= FewestDigitsOfNumber) {
            return true;
        }
    }
    return false;
}

bool isAsciiLetter(QChar c)
{
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
}

/// Whether letters and digits are mixed in one word, as in codes and passwords.
bool hasCode(const QString &text)
{
    qsizetype length = 0;
    bool hasLetter = false;
    bool hasDigit = false;
    for (const QChar c : text) {
        const bool isLetter = isAsciiLetter(c);
        const bool isJoin = c == QLatin1Char('-') || c == QLatin1Char('_');
        if (!isLetter && !c.isDigit() && !(isJoin && length > 0)) {
            length = 0;
            hasLetter = false;
            hasDigit = false;
            continue;
        }
        ++length;
        hasLetter = hasLetter || isLetter;
        hasDigit = hasDigit || c.isDigit();
        if (hasLetter && hasDigit && length >= ShortestCode) {
            return true;
        }
    }
    return false;
}

} // namespace

QString keepableSearch(const QString &typed)
{
    constexpr qsizetype LongestRead = 4 * LongestKept;
    if (typed.size() > LongestRead) {
        return {};
    }
    const QString text = withoutControls(typed.simplified()).simplified();
    if (text.size() > LongestKept) {
        return {};
    }
    // Full-width digits and letters are digits and letters.
    const QString plain = text.normalized(QString::NormalizationForm_KC);
    const bool isPrivate =
        hasLongNumber(plain) || hasCode(plain) || plain.contains(QLatin1Char('@')) || !findSecrets(plain).empty();
    return isPrivate ? QString() : text;
}

QStringList withSearch(const QStringList &recent, const QString &typed)
{
    const QString text = keepableSearch(typed);
    if (text.isEmpty()) {
        return recent;
    }
    QStringList all = recent;
    all.removeIf([&](const QString &other) { return other.compare(text, Qt::CaseInsensitive) == 0; });
    all.prepend(text);
    return all.mid(0, MostRecentSearches);
}

QStringList asKept(const QStringList &read)
{
    QStringList kept;
    for (auto text = read.rbegin(); text != read.rend(); ++text) {
        kept = withSearch(kept, *text);
    }
    return kept;
}

} // namespace WalletSupport
