#pragma once

#include <QString>

#include <optional>

namespace WalletSupport {

/// A text that holds no space is often one address, pasted as it came, and a browser would take all of it for one; of
/// several words it takes the one in which the address stands. What it would take then, for the address or mail in the
/// text at [begin, end): with the marks around it if it is all of the text, and empty if it has no end. Nothing where a
/// sentence in Chinese letters stands before it.
[[nodiscard]] std::optional<QString> loneAddress(const QString &text, qsizetype begin, qsizetype end);

} // namespace WalletSupport
