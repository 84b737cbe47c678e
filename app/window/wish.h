#pragma once

#include "core/base/result.h"
#include "window/pagehistory.h"

namespace WalletSupport {

class Pack;

/// Why a wish from outside is not followed.
struct WishError {
    enum class Kind {
        ForeignLink, ///< a link, but none of ours
        NotThere,    ///< the article or guide is not in the pack
        NoSuchPage,
    };
    Kind kind = Kind::NoSuchPage;
};

/// Reads what another start or the command line asks for: a link of ours, or a page's name ("faq", "guides/refund").
[[nodiscard]] Result<Place, WishError> readWish(const QString &wish, const Pack &pack);

} // namespace WalletSupport
