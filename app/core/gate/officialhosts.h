#pragma once

#include "core/gate/webaddress.h"

#include <functional>
#include <optional>

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

/// The host of a place that stands in the tail of an official address and is not official itself: empty for one that is
/// no host at all. The page may send people there, whichever name the parameter has. The gate and the checker have this
/// one rule.
[[nodiscard]] std::optional<QString> foreignPlaceIn(const QString &tail, const QString &host,
                                                    const std::function<HostStanding(const WebAddress &)> &standing);

} // namespace WalletSupport
