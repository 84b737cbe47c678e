#pragma once

#include "core/guides/guidereader.h"
#include "core/guides/walletlookup.h"

#include <QByteArray>

namespace WalletSupport {

/// Two wallets on names that belong to nobody.
class ExampleWallets final : public WalletLookup
{
public:
    [[nodiscard]] std::vector<Wallet> wallets() const override
    {
        return {{QStringLiteral("example"), QStringLiteral("Example Wallet"), QStringLiteral("示例钱包"),
                 QStringLiteral("示例钱包")},
                {QStringLiteral("bare"), QStringLiteral("Bare Wallet"), QStringLiteral("Bare Wallet"),
                 QStringLiteral("素钱包")}};
    }

    [[nodiscard]] WalletSearch search() const override { return WalletSearch(wallets()); }
    [[nodiscard]] std::optional<WalletContext> wallet(const QString &id) const override
    {
        WalletContext found;
        found.id = id;
        for (const Wallet &known : wallets()) {
            if (known.id == id) {
                found.names = {{QStringLiteral("en"), known.nameInEnglish},
                               {QStringLiteral("zh_CN"), known.nameInChinese}};
            }
        }
        if (id == QStringLiteral("example")) {
            found.countries = QStringList{QStringLiteral("CN")};
            found.resetPage = QUrl(QStringLiteral("https://wallet.example/reset"));
            found.site = QUrl(QStringLiteral("https://wallet.example/"));
            found.supportEmail = QStringLiteral("help@wallet.example");
        } else if (id == QStringLiteral("bare")) {
            found.countries = QStringList{QStringLiteral("GB")};
            found.site = QUrl(QStringLiteral("https://bare.example/"));
        }
        return found.names.isEmpty() ? std::nullopt : std::optional(found);
    }

    [[nodiscard]] QStringList contacts(const QString &id, const QString &locale) const override
    {
        if (id != QStringLiteral("example")) {
            return {};
        }
        return {locale == QStringLiteral("zh_CN") ? QStringLiteral("网站：https://wallet.example/")
                                                  : QStringLiteral("https://wallet.example/"),
                QStringLiteral("help@wallet.example")};
    }
};

/// Lunch for two: small, but with every way to branch.
inline const QByteArray ExampleGuide = R"json({
  "start": "wallet",
  "steps": [
    {"id": "wallet", "kind": "form", "fields": [{"id": "wallet", "kind": "wallet"}], "next": "reason"},
    {"id": "reason", "kind": "choice", "next": "details", "choices": [
      {"id": "late"},
      {"id": "twice"},
      {"id": "stolen", "next": "shield"},
      {"id": "not-sure", "next": "decide"}]},
    {"id": "shield", "kind": "checklist", "items": ["hotline", "bank"], "next": "details"},
    {"id": "decide", "kind": "choice", "choices": [
      {"id": "saw-two", "back": "reason", "suggests": "twice"},
      {"id": "none", "next": "details"}]},
    {"id": "details", "kind": "form", "fields": [
      {"id": "order", "kind": "order-number", "not-sure": true},
      {"id": "date", "kind": "date", "not-sure": true},
      {"id": "amount", "kind": "amount", "not-sure": true},
      {"id": "note", "kind": "multiline", "optional": true, "max-length": 20}],
     "next": [
      {"if": {"step": "reason", "is": ["twice"]}, "to": "second"},
      {"if": {"wallet": "reset-page"}, "to": "page"},
      {"to": "evidence"}]},
    {"id": "second", "kind": "form", "rests-on": ["wallet"],
     "fields": [{"id": "order", "kind": "order-number"}], "next": "evidence"},
    {"id": "page", "kind": "notice", "actions": [{"id": "open", "does": "open-reset-page"}], "next": "evidence"},
    {"id": "evidence", "kind": "evidence", "next": "review"},
    {"id": "review", "kind": "review", "next": "end"},
    {"id": "end", "kind": "outcome", "document": "letter"}
  ]
})json";

} // namespace WalletSupport
