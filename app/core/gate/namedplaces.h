#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace WalletSupport {

struct WebAddress;

/// The other places that an address names in its path, query or fragment: what a page that passes people on would send
/// them to, from the host on. An empty one stands for a script. Percent-encoding is undone up to three times, since
/// pages do so too.
[[nodiscard]] QStringList namedPlaces(const WebAddress &address);

/// An address that stands inside another.
struct InnerAddress
{
    QString text;         ///< percent-encoding undone
    qsizetype begin = -1; ///< in the tail that was read, in UTF-16 units; -1 if it stands there encoded
    bool operator==(const InnerAddress &) const = default;
};

/// The addresses in the tail (path, query and fragment) of one: with scheme anywhere, without one as the value of a
/// parameter whose name says that it is a target. At most eight.
[[nodiscard]] std::vector<InnerAddress> innerAddresses(const QString &tail);

} // namespace WalletSupport
