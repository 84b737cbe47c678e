#pragma once

#include <QStringView>

#include <vector>

namespace WalletSupport {

/// What most wallets want of a password and what makes it good. That it is used nowhere else only the person knows.
enum class PasswordRule { LongEnough, UpperAndLowerCase, Digit, SpecialCharacter };

inline constexpr int GoodPasswordLength = 12; ///< characters

/// The rules, in the order to show them.
[[nodiscard]] std::vector<PasswordRule> passwordRules();

[[nodiscard]] bool meets(PasswordRule rule, QStringView password);

} // namespace WalletSupport
