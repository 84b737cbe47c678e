#include "core/guides/passwordrules.h"

#include <QChar>
#include <QList>

#include <algorithm>

namespace WalletSupport {

std::vector<PasswordRule> passwordRules()
{
    return {PasswordRule::LongEnough, PasswordRule::UpperAndLowerCase, PasswordRule::Digit,
            PasswordRule::SpecialCharacter};
}

bool meets(PasswordRule rule, QStringView password)
{
    const auto any = [&](auto test) { return std::any_of(password.begin(), password.end(), test); };
    switch (rule) {
    case PasswordRule::LongEnough:
        return password.toUcs4().size() >= GoodPasswordLength;
    case PasswordRule::UpperAndLowerCase:
        return any([](QChar c) { return c.isUpper(); }) && any([](QChar c) { return c.isLower(); });
    case PasswordRule::Digit:
        return any([](QChar c) { return c.isDigit(); });
    case PasswordRule::SpecialCharacter:
        return any([](QChar c) { return c.isPunct() || c.isSymbol(); });
    }
    return false;
}

} // namespace WalletSupport
