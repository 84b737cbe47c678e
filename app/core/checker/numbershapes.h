#pragma once

#include <QStringView>

namespace WalletSupport {

/// Whether digits with signs between them can be a date: 2026-11-22, 22/11/2026, 22.11.26, 20261122-05.
[[nodiscard]] bool isDate(QStringView text);

} // namespace WalletSupport
