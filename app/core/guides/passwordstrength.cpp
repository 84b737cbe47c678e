#include "core/guides/passwordstrength.h"

#include <QByteArray>

#include <zxcvbn.h>

#include <array>
#include <cmath>
#include <vector>

namespace WalletSupport {

namespace {

// The time zxcvbn takes grows fast with the length; behind this every password is strong or a repetition.
constexpr int MeasuredBytes = 100;
constexpr double GuessesPerSecond = 10'000;
// zxcvbn's own bounds, in powers of ten guesses.
constexpr std::array ScoreBounds{3.0, 6.0, 8.0, 10.0};

CrackTime crackTime(double logGuesses)
{
    constexpr double Hour = 3600;
    constexpr double Day = 24 * Hour;
    constexpr double Month = 30 * Day;
    constexpr double Year = 365 * Day;
    // Half of all guesses is what it takes on average.
    const double seconds = std::pow(10.0, logGuesses) / 2 / GuessesPerSecond;
    if (seconds < 60) {
        return CrackTime::AtOnce;
    }
    if (seconds < Hour) {
        return CrackTime::Minutes;
    }
    if (seconds < Day) {
        return CrackTime::Hours;
    }
    if (seconds < Month) {
        return CrackTime::Days;
    }
    if (seconds < Year) {
        return CrackTime::Months;
    }
    return seconds < 100 * Year ? CrackTime::Years : CrackTime::Centuries;
}

} // namespace

PasswordStrength measurePassword(const QString &password, const QStringList &personal)
{
    QByteArray bytes = password.toUtf8();
    QByteArray measured = bytes.left(MeasuredBytes);
    // A null byte ends the text for zxcvbn; it must not hide what follows.
    measured.replace('\0', ' ');
    std::vector<QByteArray> words;
    for (const QString &word : personal) {
        words.push_back(word.toLower().toUtf8().left(MeasuredBytes));
    }
    std::vector<const char *> dictionary;
    for (const QByteArray &word : words) {
        if (!word.isEmpty()) {
            dictionary.push_back(word.constData());
        }
    }
    dictionary.push_back(nullptr);
    const double bits = ZxcvbnMatch(measured.constData(), dictionary.data(), nullptr);
    bytes.fill('\0');
    measured.fill('\0');

    const double logGuesses = bits * std::log10(2.0);
    PasswordStrength strength;
    for (const double bound : ScoreBounds) {
        strength.score += logGuesses >= bound ? 1 : 0;
    }
    strength.crackTime = crackTime(logGuesses);
    return strength;
}

} // namespace WalletSupport
