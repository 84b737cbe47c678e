#pragma once

#include <QString>

namespace WalletSupport {

/// An address taken apart as a browser does, also one that the gate would refuse. Positions are in UTF-16 units of the
/// text that was read.
struct AddressParts
{
    QString scheme; ///< lower case; empty if the text has none
    qsizetype userBegin = 0;
    qsizetype userLength = 0; ///< without the @; 0 if there is no user name
    qsizetype hostBegin = 0;
    qsizetype hostLength = 0;
    QString host;           ///< as readHost() gives it; empty for an IP address and for what is no host
    bool isIp = false;      ///< a number instead of a name, in any notation
    bool hasHidden = false; ///< hidden characters stood in the host; `host` is what is left
    QString port;           ///< empty if none is written
    QString tail;           ///< path, query and fragment
    bool operator==(const AddressParts &) const = default;
};

[[nodiscard]] AddressParts readAddressParts(const QString &text);

} // namespace WalletSupport
