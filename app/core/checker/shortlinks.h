#pragma once

#include <QString>

namespace WalletSupport {

/// Whether a registrable domain is one of a service that makes short links, behind which anything may stand.
[[nodiscard]] bool isShortLinkService(const QString &domain);

} // namespace WalletSupport
