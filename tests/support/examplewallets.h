#pragma once

#include "core/directory/directory.h"
#include "support/directorypack.h"

namespace WalletSupport {

/// A directory of two wallets on names that belong to nobody: one with everything that guides ask for, one with a
/// site alone.
class ExampleWallets final
{
public:
    ExampleWallets()
        : m_pack(*packWithDirectory(Wallets))
        , directory(m_pack)
    {
    }

private:
    static inline const QByteArray Wallets = R"json({"collected": "2026-11-22", "wallets": [
      {"id": "example", "names": {"en": "Example Wallet", "local": "示例钱包", "zh": "示例钱包"},
       "countries": ["CN"], "kind": "stored value", "website": "https://wallet.example/",
       "password_reset_url": "https://wallet.example/reset",
       "emails": [{"address": "help@wallet.example", "purpose": "customer service", "role": "support"}],
       "official_domains": [{"domain": "wallet.example", "use": "site"}],
       "sources": {
        "names": [{"url": "https://wallet.example/", "confidence": "confirmed"}],
        "countries": [{"url": "https://wallet.example/", "confidence": "confirmed"}],
        "kind": [{"url": "https://wallet.example/", "confidence": "confirmed"}],
        "website": [{"url": "https://wallet.example/", "confidence": "confirmed"}],
        "password_reset_url": [{"url": "https://wallet.example/", "confidence": "confirmed"}],
        "emails.0": [{"url": "https://wallet.example/", "confidence": "confirmed"}],
        "official_domains.0": [{"url": "https://wallet.example/", "confidence": "confirmed"}]}},
      {"id": "bare", "names": {"en": "Bare Wallet", "local": "Bare Wallet", "zh": "素钱包"},
       "countries": ["GB"], "kind": "stored value", "website": "https://bare.example/",
       "official_domains": [{"domain": "bare.example", "use": "site"}],
       "sources": {
        "names": [{"url": "https://bare.example/", "confidence": "confirmed"}],
        "countries": [{"url": "https://bare.example/", "confidence": "confirmed"}],
        "kind": [{"url": "https://bare.example/", "confidence": "confirmed"}],
        "website": [{"url": "https://bare.example/", "confidence": "confirmed"}],
        "official_domains.0": [{"url": "https://bare.example/", "confidence": "confirmed"}]}}]})json";

    Pack m_pack;

public:
    Directory directory;
};

} // namespace WalletSupport
