#pragma once

#include <QString>

#include <vector>

namespace WalletSupport {

/// What a word beside a number or an odd word has to do with it.
enum class Meaning {
    Secret,   ///< code, PIN, password
    Digits,   ///< numbers, six digits
    Telling,  ///< told, read out
    Typing,   ///< typed, tried, used
    Choosing, ///< set, changed
    Being,    ///< is, was
    Showing,  ///< shows, popped up
    Coming,   ///< got, arrived
    Refusing, ///< wrong, rejected, locked
    Place,    ///< cash machine, keypad, app
    Message,  ///< text, e-mail, letter
    Person,   ///< caller, he, support
    Memory,   ///< forgot, birthday, old
    Entering, ///< log in, confirm, open
    Plea,     ///< quick, please
    Document, ///< passport, identity
    Login,    ///< user name, e-mail
    Thing,    ///< network, group, seller: has a name with digits
    Other,    ///< order, version, error: has a number of its own
    Telephone,
    Money,
    Date,
    Address,
    Ending, ///< the last digits of a card, which are no secret
    Card,
    Bank,    ///< whose card or account: "santander 9081"
    Anybody, ///< examples, what most people use
    Filler,  ///< the, and, then
    Unknown, ///< anything else: "desk 1140", "1045 people"
    Count
};

/// Where a word with such a meaning stands.
struct Meant
{
    qsizetype begin = 0;
    qsizetype end = 0;
    Meaning meaning = Meaning::Count;
};

/// The words with a meaning in a text, in their order; one that has several stands there once for each.
[[nodiscard]] std::vector<Meant> meaningsIn(const QString &even);

} // namespace WalletSupport
