#include "core/gate/officialhosts.h"

#include "core/directory/directory.h"
#include "core/gate/anyonesplaces.h"
#include "core/gate/hostfacts.h"
#include "core/gate/hostname.h"
#include "core/gate/namedplaces.h"

#include <QRegularExpression>

#include <algorithm>

namespace WalletSupport {

namespace {

/// The place that a community takes on its host: the whole host, or everything below a path.
bool isInCommunity(const WebAddress &address, const WebAddress &place)
{
    if (place.host != address.host) {
        return false;
    }
    QString folder = place.path;
    if (!folder.endsWith(u'/')) {
        folder.append(u'/');
    }
    return folder == QLatin1String("/") || address.path == place.path ||
           QString(address.path + u'/').startsWith(folder);
}

/// Of a large company's own host only the front page, and pages that a channel names: everything else may be anybody's.
/// Of its other hosts those that a channel names.
bool isOwnPage(const HostFacts &facts, const Domain &domain, const WebAddress &address)
{
    const bool isOwnHost = bareHost(address.host) == domain.domain;
    const QStringList paths = possiblePaths(address.path);
    if (isOwnHost && paths.first() == QLatin1String("/")) {
        return domain.use == DomainUse::Shared;
    }
    return std::ranges::any_of(facts.named, [&](const NamedPage &page) {
        const bool isHere = isOwnHost ? bareHost(page.address.host) == domain.domain &&
                                            possiblePaths(page.address.path).first() == paths.first()
                                      : page.address.host == address.host;
        return isHere && page.wallet == domain.wallet;
    });
}

HostStanding standingBy(const HostFacts &facts, const Domain &domain, const WebAddress &address)
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
    case DomainUse::Shared:
    case DomainUse::Hosted:
        return isOwnPage(facts, domain, address) ? HostStanding::Official : HostStanding::AnyoneCanPublish;
    case DomainUse::Anyone:
    case DomainUse::Forum:
        return HostStanding::AnyoneCanPublish;
    case DomainUse::Mail:
        return HostStanding::Unknown;
    }
    return HostStanding::Unknown;
}

/// What stands as a path, with what follows, in another address.
WebAddress addressAt(const QString &host, const QString &tail)
{
    static const QRegularExpression endsPath(QStringLiteral("[?#&\\s\"'<>]"));
    const qsizetype mark = tail.indexOf(endsPath);
    const QString path = tail.left(mark);
    const bool isPath = path.startsWith(u'/') || path.startsWith(u'\\');
    return {host, isPath ? path : QString(u'/' + path), mark < 0 ? QString() : tail.mid(mark)};
}

} // namespace

HostStanding hostStanding(const HostFacts &facts, const WebAddress &address)
{
    if (!facts.isWhole || facts.isWithdrawn) {
        return HostStanding::Unknown;
    }
    HostStanding best = HostStanding::Unknown;
    for (const Domain &domain : facts.domains) {
        best = std::min(best, standingBy(facts, domain, address));
    }
    const bool isAnyones = best == HostStanding::Official &&
                           (anyonesPageAt(facts.anyonesPages, address) || isTalkPlace(facts.talkPlaces, address) ||
                            std::ranges::any_of(facts.communities, [&](const WebAddress &place) {
                                return isInCommunity(address, place);
                            }));
    return isAnyones ? HostStanding::AnyoneCanPublish : best;
}

HostStanding hostStanding(const Directory &directory, const WebAddress &address)
{
    return hostStanding(readHostFacts(directory, registrableDomain(address.host)), address);
}

std::optional<QString> foreignPlaceIn(const QString &tail, const QString &host,
                                      const std::function<HostStanding(const WebAddress &)> &standing)
{
    for (const NamedPlace &place : namedPlaces(tail)) {
        if (place.host.isEmpty() || standing(addressAt(place.host, place.tail)) != HostStanding::Official) {
            return place.host;
        }
    }
    const QStringList paths = namedPaths(tail);
    const bool isForeign = std::ranges::any_of(
        paths, [&](const QString &path) { return standing(addressAt(host, path)) == HostStanding::AnyoneCanPublish; });
    return isForeign ? std::optional(host) : std::nullopt;
}

} // namespace WalletSupport
