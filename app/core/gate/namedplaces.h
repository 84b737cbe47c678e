#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace WalletSupport {

/// Another place that stands in the tail of an address.
struct NamedPlace
{
    QString host; ///< as readHost() gives it; empty for a script, a program's own scheme or a host that is odd
    bool isAddress = false; ///< with a scheme or two slashes before it, not only a name
    QString tail;           ///< what follows an address's host: path, query and all
    bool operator==(const NamedPlace &) const = default;
};

/// All that a page could send people on to: whatever in the path, query or fragment of an address by itself reads as a
/// host, whichever name the parameter has, with or without scheme, port and user name, as a name or a number,
/// percent-encoded any number of times, or in base64. The gate and the checker have this one rule.
[[nodiscard]] std::vector<NamedPlace> namedPlaces(const QString &tail);

/// The paths, with all that follows, that stand in the tail as a parameter's value: `?next=/home`, however encoded.
/// They lead on within the address's own host.
[[nodiscard]] QStringList namedPaths(const QString &tail);

/// Whether a tail brings a telephone number along that the page would show: `?q=call 020 7946 0000`. Anybody can write
/// such an address.
[[nodiscard]] bool bringsNumber(const QString &tail);

} // namespace WalletSupport
