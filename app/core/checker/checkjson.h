#pragma once

#include <QByteArray>

namespace WalletSupport {

struct CheckReport;

/// A report as the one JSON object that programs print for scripts, with a line end.
[[nodiscard]] QByteArray checkJson(const CheckReport &report);

} // namespace WalletSupport
