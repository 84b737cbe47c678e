#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <vector>

namespace WalletSupport {

class Pack;

/// The lists of a pack's checker.json: what the checker has to know of the world beside the directory.
struct CheckerLists
{
    /// The lists of words, by their keys. CheckerKnowledge says what they are for; the gate reads those of places.
    static constexpr std::array Keys = {
        u"free-mail-hosts",    u"free-mail-families",    u"short-links",          u"content-networks",
        u"company-domains",    u"home-endings",          u"support-words",        u"trade-words",
        u"company-words",      u"address-words",         u"ordinary-words",       u"holding-words",
        u"capital-names",      u"everyday-names",        u"common-names",         u"common-labels",
        u"wallet-words",       u"identifier-labels",     u"number-support-words", u"number-phone-words",
        u"number-other-words", u"number-units",          u"calling-words",        u"talk-hosts",
        u"talk-paths",         u"split-endings",         u"capital-endings",      u"app-schemes",
        u"file-endings",       u"code-endings",          u"code-stems",           u"word-endings",
        u"meant-endings",      u"number-messengers",     u"extension-words",      u"official-account-words",
        u"messenger-words",    u"digit-messenger-words",
    };

    /// Where the accounts of a social network have their pages.
    struct NetworkPage
    {
        QString host;
        QString before; ///< what stands in the path before the account's name
        QString network;
        bool operator==(const NetworkPage &) const = default;
    };
    /// A word beside an account that says on which network it is.
    struct NetworkWord
    {
        QString word; ///< lower case
        QString network;
        bool isEveryday = false; ///< an everyday word, or a letter or two: only directly beside the account
        bool operator==(const NetworkWord &) const = default;
    };

    /// What people call a wallet or its parts in addresses, beside the names that the directory has.
    struct Name
    {
        QString name;
        QString wallet;
        bool operator==(const Name &) const = default;
    };

    std::map<QString, QStringList> words;
    std::vector<Name> names;
    std::vector<NetworkPage> pages;
    std::vector<NetworkWord> networkWords;
    bool operator==(const CheckerLists &) const = default;

    /// The words of a list, sorted by their code points when they come from a pack.
    [[nodiscard]] QStringList wordsOf(QStringView key) const;

    /// The lists of a built pack; all are empty if it has none.
    [[nodiscard]] static CheckerLists read(const Pack &pack);
};

} // namespace WalletSupport
