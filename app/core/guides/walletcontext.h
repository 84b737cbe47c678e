#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace WalletSupport {

/// What the guides need to know of a wallet. Filled from the directory, with offered channels only.
struct WalletContext
{
    QString id;
    QHash<QString, QString> names; ///< by locale, `en` among them
    QStringList countries;         ///< ISO 3166, the main one first
    QUrl resetPage;
    QUrl site;
    QString supportEmail;
    bool operator==(const WalletContext &) const = default;

    /// The name in the language nearest to `locale`.
    [[nodiscard]] QString name(const QString &locale) const;
};

} // namespace WalletSupport
