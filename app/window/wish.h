#pragma once

#include "core/base/result.h"
#include "window/pagehistory.h"

#include <QCoreApplication>

namespace WalletSupport {

class Pack;

/// Why a wish from outside is not followed.
struct WishError
{
    Q_DECLARE_TR_FUNCTIONS(WishError)

public:
    enum class Kind {
        ForeignLink, ///< a link, but none of ours
        NotThere,    ///< the article or guide is not in the pack
        NoSuchPage,
        NoSuchLanguage,
        NoSuchWallet,
    };
    Kind kind = Kind::NoSuchPage;

    /// A sentence for the person; `wish` is what was asked for.
    [[nodiscard]] QString describe(const QString &wish) const;
};

/// Reads what another start or the command line asks for: a link of ours, or a page's name ("faq", "guides/refund").
[[nodiscard]] Result<Place, WishError> readWish(const QString &wish, const Pack &pack);

} // namespace WalletSupport
