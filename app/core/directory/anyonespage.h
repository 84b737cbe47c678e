#pragma once

#include "core/base/result.h"
#include "core/content/pack.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace WalletSupport {

/// What a page does that anybody can make on a wallet's own host.
enum class AnyonesPageKind {
    PaymentLink,
    MoneyRequest,
    Invoice,
    Qr,          ///< a receiving code
    Redirect,    ///< opens something else: a page, a program, a payment
    Profile,     ///< a person's or business's own page
    ChatInvite,  ///< leads into a chat with anybody
    LandingPage, ///< made by a customer or seller
    Forum,
    Other, ///< of a newer format; anybody's all the same
};

/// Pages on a wallet's own host that anybody can make: a payment link, a profile, a forum.
struct AnyonesPage
{
    QString wallet;
    QString host;           ///< without www
    QString path;           ///< lower case; a prefix; empty for the whole host; `*`: any part, at the end just one
    QStringList parameters; ///< lower case; if there are any, one of them must stand in the address
    AnyonesPageKind kind = AnyonesPageKind::Other;
    bool operator==(const AnyonesPage &) const = default;
};

[[nodiscard]] QString textOf(AnyonesPageKind kind);
[[nodiscard]] std::optional<AnyonesPageKind> anyonesPageKindFrom(QStringView text);

/// Such pages on the hosts of a registrable domain. A failure is told: no page found would be good news.
[[nodiscard]] Result<std::vector<AnyonesPage>, PackError> readAnyonesPages(const Pack &pack, const QString &domain);

} // namespace WalletSupport
