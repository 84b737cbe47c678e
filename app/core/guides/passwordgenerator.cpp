#include "core/guides/passwordgenerator.h"

#include "core/guides/passwordrules.h"

#include <algorithm>
#include <random>

namespace WalletSupport {

namespace {

// Without I, l, 1, O, o and 0, which look alike in some type.
constexpr QStringView Alphabet = u"abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
constexpr int Groups = 3;
constexpr int GroupLength = 6;

QString draw(QRandomGenerator &random)
{
    // Qt's bounded() is slightly uneven; the standard distribution is not.
    std::uniform_int_distribution<int> place(0, static_cast<int>(Alphabet.size()) - 1);
    QString password;
    for (int group = 0; group < Groups; ++group) {
        if (group > 0) {
            password += u'-';
        }
        for (int i = 0; i < GroupLength; ++i) {
            password += Alphabet.at(place(random));
        }
    }
    return password;
}

} // namespace

QString generatePassword(QRandomGenerator &random)
{
    const auto rules = passwordRules();
    for (;;) {
        // Drawing the whole anew keeps every fitting password equally likely.
        QString password = draw(random);
        if (std::all_of(rules.begin(), rules.end(), [&](PasswordRule rule) { return meets(rule, password); })) {
            return password;
        }
        password.fill(u'\0');
    }
}

} // namespace WalletSupport
