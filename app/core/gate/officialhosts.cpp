#include "core/gate/officialhosts.h"

#include "core/directory/directory.h"
#include "core/gate/hostname.h"

#include <algorithm>

namespace WalletSupport {

namespace {

/// The place that a community takes on its host: the whole host, or everything below a path.
bool isInCommunity(const WebAddress &address, const Channel &community)
{
    const Result<WebAddress, GateRefusal> place = readWebAddress(community.target);
    if (!place || place->host != address.host) {
        return false;
    }
    QString folder = place->path;
    if (!folder.endsWith(u'/')) {
        folder.append(u'/');
    }
    return folder == QLatin1String("/") || address.path == place->path ||
           QString(address.path + u'/').startsWith(folder);
}

/// Whether a channel of the wallet that we trust enough stands on this very host.
bool isNamedByChannel(const Directory &directory, const QString &wallet, const QString &host)
{
    const std::vector<Channel> channels = directory.channels(wallet);
    return std::ranges::any_of(channels, [&](const Channel &channel) {
        if (!isEnough(channel.confidence) || channel.kind == ChannelKind::Social ||
            channel.kind == ChannelKind::Community) {
            return false;
        }
        const Result<WebAddress, GateRefusal> address = readWebAddress(channel.target);
        return address && address->host == host;
    });
}

HostStanding standingBy(const Directory &directory, const Domain &domain, const QString &host)
{
    if (!isEnough(domain.confidence)) {
        return HostStanding::NotConfirmed;
    }
    switch (domain.use) {
    case DomainUse::Site:
    case DomainUse::Help:
    case DomainUse::Static:
    case DomainUse::Group:
    case DomainUse::Former:
        return HostStanding::Official;
    case DomainUse::Shared: {
        const bool isItself = host == domain.domain || host == QString(QLatin1String("www.") + domain.domain);
        return isItself || isNamedByChannel(directory, domain.wallet, host) ? HostStanding::Official
                                                                            : HostStanding::AnyoneCanPublish;
    }
    case DomainUse::Anyone:
    case DomainUse::Forum:
        return HostStanding::AnyoneCanPublish;
    case DomainUse::Mail:
        return HostStanding::Unknown;
    }
    return HostStanding::Unknown;
}

} // namespace

HostStanding hostStanding(const Directory &directory, const WebAddress &address)
{
    const QString registrable = registrableDomain(address.host);
    if (registrable.isEmpty() || !directory.withdrawnAt(registrable).empty()) {
        return HostStanding::Unknown;
    }
    const std::vector<Domain> domains = directory.domains(registrable);
    HostStanding best = HostStanding::Unknown;
    for (const Domain &domain : domains) {
        best = std::min(best, standingBy(directory, domain, address.host));
    }
    if (best == HostStanding::Official) {
        const std::vector<Channel> communities = directory.communities();
        if (std::ranges::any_of(communities, [&](const Channel &place) { return isInCommunity(address, place); })) {
            return HostStanding::AnyoneCanPublish;
        }
    }
    return best;
}

} // namespace WalletSupport
