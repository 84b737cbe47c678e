#include "core/gate/hostfacts.h"

#include "core/directory/directory.h"
#include "core/gate/hostname.h"

#include <algorithm>

namespace WalletSupport {

namespace {

/// The pages on this domain that a wallet's channels name, of those that are trusted enough.
void addNamed(const Directory &directory, const Domain &domain, std::vector<NamedPage> &named)
{
    const std::vector<Channel> channels = directory.channels(domain.wallet);
    for (const Channel &channel : channels) {
        if (!isEnough(channel.confidence) || channel.kind == ChannelKind::Social ||
            channel.kind == ChannelKind::Community) {
            continue;
        }
        const Result<WebAddress, GateRefusal> address = readWebAddress(channel.target);
        if (address && registrableDomain(address->host) == domain.domain) {
            named.push_back({domain.wallet, *address});
        }
    }
}

} // namespace

HostFacts readHostFacts(const Directory &directory, const QString &registrable)
{
    HostFacts facts;
    if (registrable.isEmpty()) {
        return facts;
    }
    const auto withdrawn = directory.withdrawnAt(registrable);
    const auto communities = directory.communities();
    const auto pages = directory.anyonesPages(registrable);
    const auto talkPlaces = directory.talkPlaces();
    facts.isWhole = withdrawn && communities && pages && talkPlaces;
    if (!facts.isWhole) {
        return facts;
    }
    facts.isWithdrawn = !withdrawn->empty();
    facts.anyonesPages = *pages;
    facts.talkPlaces = *talkPlaces;
    facts.domains = directory.domains(registrable);
    for (const Channel &community : *communities) {
        const Result<WebAddress, GateRefusal> place = readWebAddress(community.target);
        if (place && registrableDomain(place->host) == registrable) {
            facts.communities.push_back(*place);
        }
    }
    for (const Domain &domain : facts.domains) {
        if (domain.use == DomainUse::Shared || domain.use == DomainUse::Hosted) {
            addNamed(directory, domain, facts.named);
        }
    }
    return facts;
}

} // namespace WalletSupport
