#pragma once

#include "core/directory/anyonespage.h"
#include "core/directory/channel.h"
#include "core/directory/domain.h"
#include "core/directory/keypad.h"
#include "core/directory/openinghours.h"
#include "core/directory/reportinglines.h"
#include "core/directory/rights.h"
#include "core/directory/talkplaces.h"
#include "core/directory/wallet.h"
#include "core/directory/withdrawn.h"

#include <QDate>
#include <QMultiHash>

#include <optional>
#include <vector>

namespace WalletSupport {

/// Which directory this is, for people to compare.
struct DirectoryEdition
{
    QString pack;
    int version = 0;
    QDate issued;    ///< of the pack
    QDate collected; ///< when the values were seen; invalid if the pack has no directory
    bool operator==(const DirectoryEdition &) const = default;
};

/// How else a name of a wallet or country is written.
struct Spelling
{
    QString text;
    /// Pinyin, its syllables parted by spaces, those to choose from by slashes: `le/yue tian`.
    bool isSyllables = false;
    bool operator==(const Spelling &) const = default;
};

/// A country with its names in all of the pack's languages.
struct CountryWithWallets
{
    QString country; ///< ISO 3166 code
    QStringList names;
    QStringList wallets; ///< the ids of those that list it, in the directory's order
    bool operator==(const CountryWithWallets &) const = default;
};

/// The wallets of a pack with their official channels: the only source of what is official. Holds the names;
/// everything else is read from the pack when it is asked for. The pack must outlive it.
class Directory final
{
public:
    explicit Directory(const Pack &pack);

    [[nodiscard]] DirectoryEdition edition() const;
    /// All wallets in the directory's order; empty if the pack has no directory.
    [[nodiscard]] const std::vector<Wallet> &wallets() const { return m_wallets; }
    [[nodiscard]] std::optional<Wallet> wallet(const QString &id) const;
    /// The wallets that list this country (ISO 3166 code), in the directory's order.
    [[nodiscard]] std::vector<Wallet> walletsOf(const QString &country) const;
    /// The countries that wallets list, by code.
    [[nodiscard]] std::vector<CountryWithWallets> countries() const;
    /// The other spellings of wallets' and countries' names, by name.
    [[nodiscard]] QMultiHash<QString, Spelling> spellings() const;
    [[nodiscard]] WalletDetails details(const QString &wallet) const;
    /// The countries that have a name in the pack, sorted by code: all there are, in a pack that was built for them.
    [[nodiscard]] QStringList namedCountries() const;
    [[nodiscard]] QString countryName(const QString &country, const QString &locale) const;

    /// Every channel that the directory has, also what must not be offered.
    [[nodiscard]] std::vector<Channel> channels(const QString &wallet) const;
    /// The channels to offer, best first: confirmed or corroborated, and of a kind that is a way to support.
    [[nodiscard]] std::vector<Channel> offeredChannels(const QString &wallet) const;
    /// The offered channel of this kind that stands first.
    [[nodiscard]] std::optional<Channel> offeredChannel(const QString &wallet, ChannelKind kind) const;

    /// The domains that wallets list under this registrable domain.
    [[nodiscard]] std::vector<Domain> domains(const QString &registrableDomain) const;
    /// The domains of all wallets.
    [[nodiscard]] std::vector<Domain> allDomains() const;
    /// All channels, of any wallet, that have exactly this target.
    [[nodiscard]] std::vector<Channel> channelsAt(const QString &target) const;

    /// What takes away from what is official tells if it could not be read.
    /// The communities of all wallets.
    [[nodiscard]] Result<std::vector<Channel>, PackError> communities() const;
    /// The pages that anybody can make on the hosts of a registrable domain.
    [[nodiscard]] Result<std::vector<AnyonesPage>, PackError> anyonesPages(const QString &registrableDomain) const;
    /// How places are called, on anybody's site, where people write to each other.
    [[nodiscard]] Result<TalkPlaces, PackError> talkPlaces() const;
    /// What was official once: the wallet's, and that of any wallet with exactly this target (of a channel, or a
    /// registrable domain).
    [[nodiscard]] Result<std::vector<WithdrawnValue>, PackError> withdrawn(const QString &wallet) const;
    [[nodiscard]] Result<std::vector<WithdrawnValue>, PackError> withdrawnAt(const QString &target) const;

    /// What else is known, with enough confidence, of the wallet's channel at `path`.
    [[nodiscard]] std::optional<OpeningHours> openingHours(const QString &wallet, const QString &path) const;
    [[nodiscard]] std::vector<KeypadPath> keypad(const QString &wallet, const QString &path) const;
    /// How many hours an answer takes at most, as the operator says.
    [[nodiscard]] std::optional<int> answersWithinHours(const QString &wallet, const QString &path) const;

    /// The pack that it stands in.
    [[nodiscard]] const Pack &pack() const { return m_pack; }
    /// The same pack's reporting lines.
    [[nodiscard]] ReportingLines reportingLines() const { return ReportingLines(m_pack); }
    /// The same pack's rights and deadlines.
    [[nodiscard]] Rights rights() const { return Rights(m_pack); }

    /// Where the value at `path` was seen.
    [[nodiscard]] std::vector<DirectorySource> sources(const QString &wallet, const QString &path) const;

private:
    const Pack &m_pack;
    std::vector<Wallet> m_wallets;
};

} // namespace WalletSupport
