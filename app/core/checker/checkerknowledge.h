#pragma once

#include "core/checker/checkerlists.h"

#include <QSet>
#include <QString>

#include <vector>

namespace WalletSupport {

/// What the checker knows of the world beside the directory, made ready to be asked.
class CheckerKnowledge final
{
public:
    CheckerKnowledge() = default;
    explicit CheckerKnowledge(const CheckerLists &lists);

    /// Whether anybody gets an address under any name at this host.
    [[nodiscard]] bool isFreeMail(const QString &host) const;
    /// Whether a registrable domain is one of a service that makes short links, behind which anything may stand.
    [[nodiscard]] bool isShortLinkService(const QString &domain) const { return m_shortLinks.contains(domain); }

    /// Whether a part of a name is about support, payment, login, verification or refund, or is made of such words
    /// (`customerservice`). `part` is in the form of lookAlikeForm().
    [[nodiscard]] bool isSupportWord(QStringView part) const;
    /// Whether a name, in that form, is an ordinary word that only happens to be one letter off a wallet's name.
    [[nodiscard]] bool isOrdinaryWord(QStringView name) const;
    /// Whether a wallet's name (lower case, letters only) is also a word of everyday language.
    [[nodiscard]] bool isEverydayName(QStringView name) const;
    /// Whether the first label of an official domain is everybody's word and nobody's name.
    [[nodiscard]] bool isCommonLabel(const QString &label) const { return m_commonLabels.contains(label); }

    [[nodiscard]] const std::vector<CheckerLists::NetworkPage> &networkPages() const { return m_networkPages; }
    [[nodiscard]] const std::vector<CheckerLists::NetworkWord> &networkWords() const { return m_networkWords; }

private:
    using Words = QSet<QString>;

    Words m_freeMailHosts;
    Words m_freeMailFamilies; ///< first labels: `yahoo` of yahoo.co.jp
    Words m_shortLinks;
    Words m_supportForms;
    qsizetype m_longestSupportForm = 0;
    Words m_ordinaryForms;
    Words m_everydayNames;
    Words m_commonLabels;
    std::vector<CheckerLists::NetworkPage> m_networkPages;
    std::vector<CheckerLists::NetworkWord> m_networkWords;
};

} // namespace WalletSupport
