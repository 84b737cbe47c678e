#pragma once

#include <QString>
#include <QStringList>

namespace WalletSupport {

/// How long somebody would guess who has stolen the wallet's password table and hashes at 10,000 guesses a second.
enum class CrackTime { AtOnce, Minutes, Hours, Days, Months, Years, Centuries };

struct PasswordStrength
{
    int score = 0; ///< 0, guessed at once, to 4, strong
    CrackTime crackTime = CrackTime::AtOnce;
    bool operator==(const PasswordStrength &) const = default;
};

/// Measures a password. `personal` are words that a guesser would try first, such as the wallet's name.
[[nodiscard]] PasswordStrength measurePassword(const QString &password, const QStringList &personal = {});

} // namespace WalletSupport
