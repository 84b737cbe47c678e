#pragma once

#include "core/checker/nearwords.h"

#include <QRegularExpression>
#include <QStringList>

namespace WalletSupport {

struct CheckerLists;

/// What the words beside a number say about it.
enum class NumberLabel {
    None,
    Phone,   ///< a telephone number: call, dial, 拨打
    Support, ///< a telephone number of support: hotline, customer service, 客服
    Account, ///< where money is to go: transfer to, 转账到
    Other,   ///< something else: an order, a code, a card, a sum
};

/// Tells by the words beside a number what it is.
class NumberLabels final
{
public:
    explicit NumberLabels(const CheckerLists &lists);

    /// Reads the words around `begin` to `end` in a text (evenWidth()), in the same line and sentence; the nearest
    /// counts.
    [[nodiscard]] NumberLabel labelOf(QStringView even, qsizetype begin, qsizetype end) const;
    /// Whether an extension follows: who answers there is not who is listed.
    [[nodiscard]] bool hasExtension(QStringView even, qsizetype end) const;
    /// Whether it is said to be an account of a messenger: anybody may have one in that name.
    [[nodiscard]] bool isMessengers(QStringView even, qsizetype begin) const;

private:
    [[nodiscard]] NumberLabel labelBefore(QStringView text) const;
    [[nodiscard]] bool endsInPayment(QStringView words) const;
    [[nodiscard]] bool isUnit(QStringView after) const;

    NearWords m_words;
    QStringList m_units;
    QRegularExpression m_calling;
    QRegularExpression m_extension;
    QRegularExpression m_messenger;
};

} // namespace WalletSupport
