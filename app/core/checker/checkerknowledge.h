#pragma once

#include "core/checker/checkerlists.h"
#include "core/checker/hostwords.h"
#include "core/checker/labelledaccounts.h"
#include "core/checker/nametrie.h"
#include "core/checker/nearwords.h"
#include "core/checker/networknames.h"
#include "core/checker/numberlabels.h"
#include "core/checker/scatteredhosts.h"

#include <QSet>
#include <QString>

#include <vector>

namespace WalletSupport {

/// A place in a label, in units of its look.
struct LabelPlace
{
    qsizetype begin = 0;
    qsizetype end = 0;
    [[nodiscard]] qsizetype size() const { return end - begin; }
};

/// What the checker knows of the world beside the directory, made ready to be asked. Where a part of a name is asked
/// for, it is in the form of lookAlikeForm(), with or without joined pairs.
class CheckerKnowledge final
{
public:
    explicit CheckerKnowledge(const CheckerLists &lists);

    /// Whether anybody gets an address under any name at this host.
    [[nodiscard]] bool isFreeMail(const QString &host) const;
    /// Whether a registrable domain is one of a service that makes short links, behind which anything may stand.
    [[nodiscard]] bool isShortLinkService(const QString &domain) const { return m_shortLinks.contains(domain); }
    /// Whether a domain is known to be honest though it plays on a wallet's name: a company's own, or one that delivers
    /// the pages of others under their names.
    [[nodiscard]] bool isHonest(const QString &domain) const;

    /// Whether companies are at home under an ending that is no country's.
    [[nodiscard]] bool isHomeEnding(const QString &ending) const { return m_homeEndings.contains(ending); }

    /// Whether a part is about support, payment, login, verification or refund, or made of such words
    /// (`customerservice`).
    [[nodiscard]] bool isSupportWord(QStringView part) const;
    /// Whether such a part is what honest people of that trade put beside a name too (`pay`, `card`).
    [[nodiscard]] bool isTradeWord(QStringView part) const;
    /// Whether a part is what companies put beside their own name for a domain of theirs (`api`, `cdn`).
    [[nodiscard]] bool isCompanyWord(QStringView part) const;
    /// Whether a part is a piece of an address (`www`, `com`).
    [[nodiscard]] bool isAddressWord(QStringView part) const;
    /// Whether a part is an ordinary word that only happens to be one letter off a wallet's name.
    [[nodiscard]] bool isOrdinaryWord(QStringView part) const;
    /// The same for a name as it is written, which looks like a wallet's.
    [[nodiscard]] bool isOrdinaryName(const QString &name) const { return m_ordinaryNames.contains(name); }
    /// The words around a place in a label that hold it by chance and are longer.
    [[nodiscard]] std::vector<LabelPlace> wordsAround(QStringView label, LabelPlace place) const;

    /// Whether a wallet's name (lower case) is a word too, and only with its capitals the wallet's name in a text.
    [[nodiscard]] bool hasCapital(const QString &name) const;
    /// Whether it is a word of everyday language, or the name of many, and says nothing by itself in an address.
    [[nodiscard]] bool isEverydayName(const QString &name) const;
    /// Whether it says nothing by itself in a text either, but with a word such as "wallet" beside.
    [[nodiscard]] bool isCommonName(const QString &name) const { return m_commonNames.contains(name); }
    /// The words that make it the wallet's; small letters.
    [[nodiscard]] const QStringList &walletWords() const { return m_walletWords; }
    /// Whether the first label of an official domain is everybody's word and nobody's name.
    [[nodiscard]] bool isCommonLabel(const QString &label) const { return m_commonLabels.contains(label); }
    [[nodiscard]] const std::vector<CheckerLists::Name> &names() const { return m_names; }

    [[nodiscard]] const std::vector<CheckerLists::NetworkPage> &networkPages() const { return m_networkPages; }
    [[nodiscard]] const NetworkNames &networkNames() const { return m_networkNames; }
    /// What says which number or address it is, and nothing else.
    [[nodiscard]] const NearWords &identifierLabels() const { return m_identifierLabels; }
    [[nodiscard]] const NumberLabels &numberLabels() const { return m_numberLabels; }
    [[nodiscard]] const ScatteredHosts &scatteredHosts() const { return m_scatteredHosts; }
    [[nodiscard]] const HostWords &hostWords() const { return m_hostWords; }
    [[nodiscard]] const LabelledAccounts &labelledAccounts() const { return m_labelledAccounts; }

private:
    using Words = QSet<QString>;

    Words m_freeMailHosts;
    Words m_freeMailFamilies; ///< first labels: `yahoo` of yahoo.co.jp
    Words m_shortLinks;
    Words m_honest;
    Words m_homeEndings;
    NameTrie m_supportWords;
    NameTrie m_tradeWords;
    NameTrie m_companyWords;
    NameTrie m_addressWords;
    NameTrie m_ordinaryWords;
    Words m_ordinaryNames;
    NameTrie m_holdingWords;
    Words m_capitalNames;
    Words m_everydayNames;
    Words m_commonNames;
    Words m_commonLabels;
    QStringList m_walletWords;
    std::vector<CheckerLists::Name> m_names;
    std::vector<CheckerLists::NetworkPage> m_networkPages;
    NetworkNames m_networkNames;
    NearWords m_identifierLabels;
    NumberLabels m_numberLabels;
    ScatteredHosts m_scatteredHosts;
    HostWords m_hostWords;
    LabelledAccounts m_labelledAccounts;
};

} // namespace WalletSupport
