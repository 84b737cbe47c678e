#pragma once

#include "core/directory/confidence.h"

#include <QString>
#include <QStringList>

namespace WalletSupport {

/// A service a person pays with, as a list shows it.
struct Wallet
{
    QString id;
    QString nameInEnglish;
    QString localName; ///< in the language of its country
    QString nameInChinese;
    bool operator==(const Wallet &) const = default;

    /// The name to show in a language.
    [[nodiscard]] QString name(const QString &locale) const
    {
        return locale.startsWith(QLatin1String("zh")) ? nameInChinese : nameInEnglish;
    }
};

/// What else the directory knows of a wallet.
struct WalletDetails
{
    QString company; ///< who runs it; may be empty
    QString kind;    ///< our own classification: `bank-linked`, `stored value`, ... (directorywallet.cpp has all)
    QStringList countries;
    bool isWorldwide = false; ///< the list of countries is not complete
    bool operator==(const WalletDetails &) const = default;

    /// Only a recovery phrase opens it: nobody can reset a password, freeze it or pay back.
    [[nodiscard]] bool isSelfCustody() const { return kind == QLatin1String("crypto self-custody"); }
    /// Passes a card on, whose bank decides.
    [[nodiscard]] bool isCardWallet() const { return kind == QLatin1String("card wallet"); }
    [[nodiscard]] bool isBankLinked() const { return kind == QLatin1String("bank-linked"); }
};

/// Where a value of the directory was seen. One of address and note may be empty; where the address is, it is a public
/// record that we did not keep the address of.
struct DirectorySource
{
    QString address;
    QString note;
    Confidence confidence = Confidence::Single; ///< of the value; the same in all its sources
    bool operator==(const DirectorySource &) const = default;
};

} // namespace WalletSupport
