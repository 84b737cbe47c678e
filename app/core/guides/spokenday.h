#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace WalletSupport {

/// The day that is called by its distance from `today`: `yesterday`, `2 days ago`, `Friday`, `昨天晚上`, `上周五`.
[[nodiscard]] std::optional<QDate> dayCalled(const QString &text, QDate today);

} // namespace WalletSupport
