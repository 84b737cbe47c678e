#pragma once

#include <QString>

namespace WalletSupport {

/// An address taken apart as a browser does (url.spec.whatwg.org, 4.4), also one that the gate would refuse: line ends
/// and tabs inside it count for nothing, any number of slashes of either kind may follow the scheme, and what has no
/// scheme is read as if http:// stood before it. Positions are in UTF-16 units of the text that was read.
struct AddressParts
{
    QString scheme; ///< lower case; empty if the text has none
    qsizetype userBegin = 0;
    qsizetype userLength = 0; ///< without the @; 0 if there is no user name
    qsizetype hostBegin = 0;
    qsizetype hostLength = 0;
    QString host;           ///< as readBrowserHost() gives it, without a dot at its end; empty for what is no host
    bool isIp = false;      ///< `host` is a number instead of a name
    bool isOdd = false;     ///< no registry gives out such a name; or full-width signs part it where browsers see none
    bool hasHidden = false; ///< hidden characters stood in the host; `host` is what is left
    QString port;           ///< empty if none is written
    QString tail;           ///< path, query and fragment
    bool operator==(const AddressParts &) const = default;

    /// Whether the scheme is one that browsers open pages with, or none is written.
    [[nodiscard]] bool isWeb() const
    {
        return scheme.isEmpty() || scheme == QLatin1String("http") || scheme == QLatin1String("https");
    }
    /// Whether the port is not the one that the scheme has anyway.
    [[nodiscard]] bool hasUnusualPort() const
    {
        return !port.isEmpty() && port != (scheme == QLatin1String("http") ? u"80" : u"443") &&
               !(scheme.isEmpty() && port == u"80");
    }
};

[[nodiscard]] AddressParts readAddressParts(const QString &text);

} // namespace WalletSupport
