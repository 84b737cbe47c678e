#pragma once

#include "core/directory/anyonespage.h"
#include "core/directory/talkplaces.h"
#include "core/gate/webaddress.h"

#include <optional>
#include <vector>

namespace WalletSupport {

/// A host without the `www.` that most of them answer to as well.
[[nodiscard]] QString bareHost(const QString &host);

/// The paths that a server may take this one for, each with a slash at both ends: decoded and in lower case, as it
/// stands and without the country or language (`/us/`, `/gb-en/`) that stands in front.
[[nodiscard]] QStringList possiblePaths(const QString &path);

/// Whether it is by its very name a place where people write to each other: `forum.` and `community.` in front of a
/// domain, `/forum/` and `/square/` in its path.
[[nodiscard]] bool isTalkPlace(const TalkPlaces &places, const WebAddress &address);

/// The entry that this address is a page of; of several the one that says most.
[[nodiscard]] std::optional<AnyonesPage> anyonesPageAt(const std::vector<AnyonesPage> &pages,
                                                       const WebAddress &address);

} // namespace WalletSupport
