#pragma once

#include <QString>

#include <optional>

namespace WalletSupport {

/// What keys of the telephone lead to in a hotline's menu.
enum class KeypadPurpose {
    Support,
    LostOrStolen,
    ReportFraud,
    Refund,
    Password,
    TopUp,
    Complaints,
    Person, ///< somebody to talk to
};

/// Keys to press, one after the other, once the hotline has answered.
struct KeypadPath
{
    QString keys; ///< digits, `*` and `#`
    KeypadPurpose purpose = KeypadPurpose::Support;
    bool operator==(const KeypadPath &) const = default;
};

/// The words that stand for purposes in wallets.json and in a built pack.
[[nodiscard]] QString textOf(KeypadPurpose purpose);
[[nodiscard]] std::optional<KeypadPurpose> keypadPurposeFrom(QStringView text);

} // namespace WalletSupport
