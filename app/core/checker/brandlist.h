#pragma once

#include "core/checker/checkreport.h"
#include "core/checker/lookalikes.h"
#include "core/checker/spelledhost.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace WalletSupport {

class CheckerKnowledge;

/// A host or name that plays on a wallet's.
struct Imitation
{
    ReasonKind kind = ReasonKind::Resembles;
    QString of;
    QString wallet;
    std::vector<int> positions; ///< code points of the text in which the host was found
    bool isConvincing = false;  ///< by the rules enough to say "not official"
    qsizetype explained = 0;    ///< how many letters of the host it explains
    bool operator==(const Imitation &) const = default;
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
    /// The same for any name outside of hosts: what stands before the @ of an e-mail address, say.
    [[nodiscard]] std::optional<Imitation> nameIn(const QString &text, int firstPoint) const;

private:
    friend class BrandMatcher;

    struct Domain
    {
        QString domain;
        QString label;
        QString ending;
        QString wallet;
        ComparableName name; ///< the label
        QStringList labels;
        QString hyphened; ///< the domain with hyphens for dots
        bool isLargeCompany = false;
    };
    struct Brand
    {
        QString wallet;
        ComparableName name;
        quint32 letters = 0; ///< which letters its look has, one bit each
        bool isLong = false;
        bool isOfMany = false; ///< an everyday word, or a large company's name
    };

    void add(const QString &name, const QString &wallet, bool isLargeCompany);

    const CheckerKnowledge &m_knowledge;
    std::vector<Domain> m_domains;
    std::vector<Brand> m_brands;
};

} // namespace WalletSupport
