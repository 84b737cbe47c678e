#pragma once

#include "core/base/result.h"
#include "core/content/pack.h"

#include <QStringList>

namespace WalletSupport {

/// By which names of hosts and folders a place where people write to each other is known, whosever site it is on.
struct TalkPlaces
{
    QStringList hosts; ///< labels in front of a domain: `forum`
    QStringList paths; ///< parts of a path: `square`, `feed/post`
    bool operator==(const TalkPlaces &) const = default;
};

/// A failure is told: no such place would be good news.
[[nodiscard]] Result<TalkPlaces, PackError> readTalkPlaces(const Pack &pack);

} // namespace WalletSupport
