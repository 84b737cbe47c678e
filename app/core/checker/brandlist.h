#pragma once

#include "core/checker/imitation.h"
#include "core/checker/lookalikes.h"
#include "core/checker/nametrie.h"
#include "core/checker/spelledhost.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace WalletSupport {

class CheckerKnowledge;

/// A domain that is official.
struct BrandDomain
{
    QString domain;
    QString label;
    QString ending;
    QString wallet;
    ComparableName name; ///< the label
};

/// A name by which a wallet is known in addresses.
struct Brand
{
    /// What the name says when it is found in somebody's host.
    enum class Strength {
        Coined,   ///< six letters or more that are nobody else's
        Short,    ///< too short to say something by itself
        OfMany,   ///< a large company's, which has domains that nobody lists
        Everyday, ///< a word, or the name of many
    };

    QString wallet;
    ComparableName name;
    QString spaced; ///< with hyphens where the name has spaces
    Strength strength = Strength::Coined;
    bool isLabelOnly = false;         ///< the label of an official domain, but nobody's name
    std::vector<std::size_t> domains; ///< those with this label
};

/// The names by which wallets are known in addresses: official domains and Latin names.
class BrandList final
{
public:
    /// What it is given must outlive it.
    explicit BrandList(const CheckerKnowledge &knowledge);

    /// A domain that is official with enough confidence. A large company has others, which are not listed.
    void addDomain(const QString &domain, const QString &wallet, bool isLargeCompany);
    /// A wallet's name; letters of other scripts are left out, and what is left of it when shorter than three letters.
    void addName(const QString &name, const QString &wallet);

    /// The best imitation of any wallet; the host must not be official.
    [[nodiscard]] std::optional<Imitation> imitation(const SpelledHost &host) const;
    /// All that the rules find, each by itself.
    [[nodiscard]] std::vector<Imitation> imitations(const SpelledHost &host) const;
    /// The same for any name outside of hosts: what stands before the @ of an e-mail address, say.
    [[nodiscard]] std::optional<Imitation> nameIn(const QString &text, int firstPoint) const;

    [[nodiscard]] const CheckerKnowledge &knowledge() const { return m_knowledge; }
    [[nodiscard]] const Brand &brand(int number) const { return m_brands[static_cast<std::size_t>(number)]; }
    [[nodiscard]] const BrandDomain &domain(std::size_t number) const { return m_domains[number]; }
    /// Whether a brand is called so, in small letters without hyphens.
    [[nodiscard]] bool hasName(const QString &plain) const { return m_byName.contains(plain); }
    /// The brands by the letters that they look like, pairs that look like one letter apart and joined.
    [[nodiscard]] const NameTrie &names() const { return m_names; }
    /// The official domains by their labels, joined with dots, and with hyphens.
    [[nodiscard]] const QHash<QString, std::size_t> &domains() const { return m_byDomain; }
    [[nodiscard]] const NameTrie &hyphened() const { return m_hyphened; }

private:
    std::size_t add(const QString &text, const QString &wallet, bool isLargeCompany);

    const CheckerKnowledge &m_knowledge;
    std::vector<BrandDomain> m_domains;
    std::vector<Brand> m_brands;
    QHash<QString, std::size_t> m_byName;
    QHash<QString, std::size_t> m_byDomain;
    NameTrie m_names;
    NameTrie m_hyphened;
};

} // namespace WalletSupport
