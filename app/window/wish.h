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
        ForeignLink,  ///< a link, but none of ours
        NotThere,     ///< the article or guide is not in the pack
        BadCheckText, ///< a text to check that must not be filled in
        NoSuchPage,
        NoSuchLanguage,
        NoSuchWallet,
    };
    Kind kind = Kind::NoSuchPage;

    /// A sentence for the person; `wish` is what was asked for.
    [[nodiscard]] QString describe(const QString &wish) const;
};

/// Where somebody outside wants to go, and what is to be filled in there.
struct Wish
{
    Place place;
    QString textToCheck; ///< for the checker's page; empty: it stays as it is
    bool operator==(const Wish &) const = default;
};

/// Reads what another start or the command line asks for: a link of ours, or a page's name ("faq", "guides/refund",
/// "check").
[[nodiscard]] Result<Wish, WishError> readWish(const QString &wish, const Pack &pack);

} // namespace WalletSupport
