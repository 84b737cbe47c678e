#include "core/trust/directory.h"

#include "core/content/pack.h"

#include <algorithm>
#include <tuple>

namespace WalletSupport {

namespace {

constexpr const char *AllChannelsOfAWallet =
    "SELECT kind, role, target, display, country, network, menu, confidence, path FROM channel"
    " WHERE wallet = ? ORDER BY position";
constexpr const char *AllChannelsAtATarget =
    "SELECT kind, role, target, display, country, network, menu, confidence, path FROM channel"
    " WHERE target = ? ORDER BY wallet, position";
constexpr const char *AllCommunities =
    "SELECT kind, role, target, display, country, network, menu, confidence, path FROM channel"
    " WHERE kind = 'community' ORDER BY wallet, position";

Confidence confidenceFrom(qint64 number)
{
    return number >= 2 ? Confidence::Confirmed : number == 1 ? Confidence::Corroborated : Confidence::Single;
}

std::vector<Channel> readChannels(Statement rows)
{
    std::vector<Channel> channels;
    while (rows.next()) {
        const std::optional<ChannelKind> kind = channelKindFrom(rows.text(0));
        const std::optional<ChannelRole> role = channelRoleFrom(rows.text(1));
        if (!kind || !role) {
            continue; // of a newer format: what we do not know we do not offer
        }
        channels.push_back({*kind, *role, rows.text(2), rows.text(3), rows.text(4), rows.text(5), rows.text(6),
                            confidenceFrom(rows.integer(7)), rows.text(8)});
    }
    return channels;
}

} // namespace

Directory::Directory(const Pack &pack)
    : m_pack(pack)
{
    Statement rows = m_pack.query("SELECT id, name_en, name_local, name_zh FROM wallet ORDER BY position");
    while (rows.next()) {
        m_wallets.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3)});
    }
}

std::optional<Wallet> Directory::wallet(const QString &id) const
{
    const auto found = std::ranges::find(m_wallets, id, &Wallet::id);
    return found == m_wallets.end() ? std::nullopt : std::optional(*found);
}

WalletDetails Directory::details(const QString &wallet) const
{
    WalletDetails details;
    Statement row = m_pack.query("SELECT operator, kind, worldwide FROM wallet WHERE id = ?");
    row.bind(wallet);
    if (row.next()) {
        details.company = row.text(0);
        details.kind = row.text(1);
        details.isWorldwide = row.integer(2) != 0;
    }
    Statement countries = m_pack.query("SELECT country FROM wallet_country WHERE wallet = ? ORDER BY position");
    countries.bind(wallet);
    while (countries.next()) {
        details.countries.append(countries.text(0));
    }
    return details;
}

QString Directory::countryName(const QString &country, const QString &locale) const
{
    return m_pack.countryName(country, locale);
}

std::vector<Channel> Directory::channels(const QString &wallet) const
{
    Statement rows = m_pack.query(AllChannelsOfAWallet);
    rows.bind(wallet);
    return readChannels(std::move(rows));
}

std::vector<Channel> Directory::offeredChannels(const QString &wallet) const
{
    std::vector<Channel> offered = channels(wallet);
    std::erase_if(offered, [](const Channel &channel) {
        return !isEnough(channel.confidence) || channel.kind == ChannelKind::OtherEmail ||
               (channel.kind == ChannelKind::Hotline && channel.role == ChannelRole::Other);
    });
    std::ranges::stable_sort(offered, [](const Channel &left, const Channel &right) {
        return std::tuple(left.kind, left.role, -static_cast<int>(left.confidence)) <
               std::tuple(right.kind, right.role, -static_cast<int>(right.confidence));
    });
    return offered;
}

std::optional<Channel> Directory::offeredChannel(const QString &wallet, ChannelKind kind) const
{
    const std::vector<Channel> offered = offeredChannels(wallet);
    const auto found = std::ranges::find(offered, kind, &Channel::kind);
    return found == offered.end() ? std::nullopt : std::optional(*found);
}

std::vector<Domain> Directory::domains(const QString &registrableDomain) const
{
    std::vector<Domain> domains;
    Statement rows = m_pack.query("SELECT wallet, domain, use, role, confidence, path FROM domain WHERE domain = ?");
    rows.bind(registrableDomain);
    while (rows.next()) {
        if (const std::optional<DomainUse> use = domainUseFrom(rows.text(2))) {
            domains.push_back(
                {rows.text(0), rows.text(1), *use, rows.text(3), confidenceFrom(rows.integer(4)), rows.text(5)});
        }
    }
    return domains;
}

std::vector<Channel> Directory::channelsAt(const QString &target) const
{
    Statement rows = m_pack.query(AllChannelsAtATarget);
    rows.bind(target);
    return target.isEmpty() ? std::vector<Channel>() : readChannels(std::move(rows));
}

std::vector<Channel> Directory::communities() const
{
    return readChannels(m_pack.query(AllCommunities));
}

std::vector<DirectorySource> Directory::sources(const QString &wallet, const QString &path) const
{
    std::vector<DirectorySource> sources;
    Statement rows = m_pack.query("SELECT address, note FROM source WHERE wallet = ? AND path = ? ORDER BY position");
    rows.bind(wallet).bind(path);
    while (rows.next()) {
        sources.push_back({rows.text(0), rows.text(1)});
    }
    return sources;
}

} // namespace WalletSupport
