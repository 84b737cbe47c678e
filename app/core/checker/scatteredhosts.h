#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace WalletSupport {

/// A host that was broken up by blanks or words, so that machines read none and people all of it.
struct ScatteredHost
{
    qsizetype begin = 0; ///< in UTF-16 units
    qsizetype end = 0;
    QString host; ///< as it is meant
};

/// `wallet-login . example`, `wallet-login dot example`, `wallet-login点example` and single letters with blanks. In a
/// text of other words only hosts that `isDisguise` says yes to; else those that are nearly all of the text.
[[nodiscard]] std::vector<ScatteredHost> findScatteredHosts(const QString &text,
                                                            const std::function<bool(const QString &host)> &isDisguise);

} // namespace WalletSupport
