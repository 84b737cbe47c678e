#pragma once

#include "core/cases/store/keyring.h"

namespace WalletSupport {

/// The keychain of the desktop, by QtKeychain. Calls wait for its answer, at most a minute: it may ask the person.
class SystemKeychain final : public Keychain
{
public:
    [[nodiscard]] bool isOpen() const override;
    [[nodiscard]] Outcome read(const QString &entry, QByteArray &secret) const override;
    [[nodiscard]] Outcome write(const QString &entry, const QByteArray &secret) const override;
    [[nodiscard]] Outcome remove(const QString &entry) const override;
};

} // namespace WalletSupport
