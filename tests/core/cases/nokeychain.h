#pragma once

#include "core/cases/store/keyring.h"

namespace WalletSupport {

/// A computer without a keychain.
class NoKeychain final : public Keychain
{
public:
    [[nodiscard]] bool isOpen() const override { return false; }
    [[nodiscard]] Outcome read(const QString &, QByteArray &) const override { return Outcome::Refused; }
    [[nodiscard]] Outcome write(const QString &, const QByteArray &) const override { return Outcome::Refused; }
    [[nodiscard]] Outcome remove(const QString &) const override { return Outcome::Refused; }
};

} // namespace WalletSupport
