#pragma once

#include "core/base/result.h"
#include "core/gate/clearedaddress.h"

#include <QString>

namespace WalletSupport {

/// An https address read as a browser reads it, and written in one form, so that equal addresses compare equal.
struct WebAddress
{
    QString host; ///< ASCII, lower case, no trailing dot
    QString path; ///< begins with /; percent-encoded
    QString rest; ///< ?query and #fragment, percent-encoded; may be empty
    bool operator==(const WebAddress &) const = default;

    [[nodiscard]] QString text() const { return QStringLiteral("https://") + host + path + rest; }
};

/// Reads `https://...`; `http://...` becomes https. Refuses what could mislead: a user name, another port, a raw IP
/// address, hidden characters, backslashes, `.` and `..` in the path, and percent-encoded control characters.
[[nodiscard]] Result<WebAddress, GateRefusal> readWebAddress(QStringView text);

} // namespace WalletSupport
