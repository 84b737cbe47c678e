#pragma once

#include "core/directory/anyonespage.h"
#include "core/directory/domain.h"
#include "core/directory/talkplaces.h"
#include "core/gate/webaddress.h"

#include <vector>

namespace WalletSupport {

class Directory;

/// A page that a wallet's own channel names.
struct NamedPage
{
    QString wallet;
    WebAddress address;
};

/// All that settles which addresses of a registrable domain are official, so that many can be judged at once.
struct HostFacts
{
    bool isWhole = true; ///< false if a part could not be read: then nothing is official
    bool isWithdrawn = false;
    std::vector<Domain> domains;
    std::vector<NamedPage> named; ///< of shared domains
    std::vector<WebAddress> communities;
    std::vector<AnyonesPage> anyonesPages;
    TalkPlaces talkPlaces; ///< of any domain
};

[[nodiscard]] HostFacts readHostFacts(const Directory &directory, const QString &registrableDomain);

} // namespace WalletSupport
