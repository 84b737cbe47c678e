#pragma once

#include "core/base/clock.h"
#include "core/guides/walletlookup.h"
#include "guides/guidedialogs.h"
#include "ui/tabwalk.h"

#include <QTimeZone>
#include <QWidget>

namespace WalletSupport {

/// Wallets on names that belong to nobody.
class DriverWallets final : public WalletLookup
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
        if (id == QStringLiteral("example")) {
            found.names = {{QStringLiteral("en"), QStringLiteral("Example Wallet")},
                           {QStringLiteral("zh_CN"), QStringLiteral("示例钱包")}};
            found.countries = QStringList{QStringLiteral("CN")};
            found.resetPage = QUrl(QStringLiteral("https://wallet.example/reset"));
            found.site = QUrl(QStringLiteral("https://wallet.example/"));
            found.supportEmail = QStringLiteral("help@wallet.example");
            return found;
        }
        if (id == QStringLiteral("bare")) {
            found.names = {{QStringLiteral("en"), QStringLiteral("Bare Wallet")},
                           {QStringLiteral("zh_CN"), QStringLiteral("素钱包")}};
            found.countries = QStringList{QStringLiteral("GB")};
            found.site = QUrl(QStringLiteral("https://bare.example/"));
            return found;
        }
        return {};
    }

    [[nodiscard]] QStringList contacts(const QString &id, const QString &locale) const override
    {
        if (id != QStringLiteral("example")) {
            return {};
        }
        return {locale == QStringLiteral("zh_CN") ? QStringLiteral("网站：wallet.example")
                                                  : QStringLiteral("Site: wallet.example"),
                QStringLiteral("help@wallet.example")};
    }
};

class DriverClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return {QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc()}; }
};

/// Dialogs that answer at once with what the test has laid out.
class DriverDialogs final : public GuideDialogs
{
public:
    void chooseEvidence(QWidget *, std::function<void(const QStringList &)> done) override { done(evidence); }
    void choosePdf(QWidget *, const QString &name, std::function<void(const QString &)> done) override
    {
        suggestedName = name;
        done(pdf);
    }
    void choosePrinter(QWidget *, std::function<void(QPrinter &)>) override { ++printers; }

    QStringList evidence;
    QString suggestedName;
    QString pdf;
    int printers = 0;
};

/// A window in which Tab goes as in the real one.
class DriverWindow final : public QWidget
{
protected:
    bool focusNextPrevChild(bool isForward) override { return moveFocus(*this, isForward); }
};

} // namespace WalletSupport
