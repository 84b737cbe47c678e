#pragma once

#include <QStringView>

namespace WalletSupport {

/// What the words beside a number say about it.
enum class NumberLabel {
    None,
    Phone,   ///< a telephone number: call, dial, 拨打
    Support, ///< a telephone number of support: hotline, customer service, 客服
    Account, ///< where money is to go: transfer to, 转账到
    Other,   ///< something else: an order, a code, a card, a sum
};

/// Reads the words around `begin` to `end` in a text (evenWidth()), in the same line and sentence; the nearest counts.
[[nodiscard]] NumberLabel labelOf(QStringView even, qsizetype begin, qsizetype end);

} // namespace WalletSupport
