#include "contact/channelsources.h"

#include "core/directory/directory.h"
#include "core/gate/hostname.h"
#include "core/gate/officialhosts.h"

#include <QUrl>

#include <algorithm>

namespace WalletSupport {

namespace {

bool isOwnSite(const Directory &directory, const QString &wallet, const QString &address)
{
    const Result<WebAddress, GateRefusal> read = readWebAddress(address);
    if (!read || hostStanding(directory, *read) != HostStanding::Official) {
        return false;
    }
    return std::ranges::any_of(directory.domains(registrableDomain(read->host)), [&](const Domain &domain) {
        return domain.wallet == wallet && isEnough(domain.confidence);
    });
}

bool isProgramCode(const QString &host)
{
    return host == QLatin1String("github.com") || host == QLatin1String("gitlab.com");
}

} // namespace

ChannelSources sourcesOf(const Directory &directory, const QString &wallet, const QString &path)
{
    ChannelSources sources;
    for (const DirectorySource &source : directory.sources(wallet, path)) {
        const QString host = QUrl(source.address).host();
        if (host.isEmpty()) {
            ++sources.withoutAddress;
            continue;
        }
        const ChannelSource::Kind kind = isOwnSite(directory, wallet, source.address) ? ChannelSource::Kind::OwnSite
                                         : isProgramCode(host)                        ? ChannelSource::Kind::ProgramCode
                                                                                      : ChannelSource::Kind::OtherSite;
        sources.places.push_back({kind, host, source.address});
    }
    return sources;
}

} // namespace WalletSupport
