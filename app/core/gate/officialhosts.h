#pragma once

#include "core/gate/webaddress.h"

namespace WalletSupport {

class Directory;
struct HostFacts;

/// How a web address stands to the directory's official domains.
enum class HostStanding {
    Official,
    AnyoneCanPublish, ///< a listed domain, but not one of its official hosts or places
    NotConfirmed,     ///< a listed domain, seen by one third party only
    Unknown,
};

/// Judges an address by its host and the `use` of the domain that it belongs to. A community, and a page that anybody
/// can make, is never official this way, wherever it stands: it passes by its exact address only.
[[nodiscard]] HostStanding hostStanding(const Directory &directory, const WebAddress &address);
/// The same, by what is known of the address's registrable domain.
[[nodiscard]] HostStanding hostStanding(const HostFacts &facts, const WebAddress &address);

} // namespace WalletSupport
