#include "core/authoring/directorysource.h"

#include "core/authoring/directoryvalues.h"
#include "core/authoring/directorywallet.h"
#include "core/authoring/sourcefile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

namespace WalletSupport {

std::optional<DirectorySources> readDirectory(const QString &folder, Faults &faults)
{
    const QString file = QStringLiteral("directory/wallets.json");
    if (!QFileInfo::exists(QString(folder + u'/' + file))) {
        return std::nullopt;
    }
    const std::optional<QByteArray> bytes = readSourceFile(folder, file, faults);
    const std::optional<QJsonObject> json = bytes ? readJsonFile(folder, file, faults) : std::nullopt;
    if (!json) {
        return std::nullopt;
    }
    DirectoryValues values(file, *bytes, faults);
    values.refuseUnknownKeys(*json, QString(), {QStringLiteral("collected"), QStringLiteral("wallets")});
    DirectorySources directory;
    directory.collected = QDate::fromString(json->value(QLatin1String("collected")).toString(), Qt::ISODate);
    if (!directory.collected.isValid()) {
        values.report(QStringLiteral("collected"), QStringLiteral("must be a date, YYYY-MM-DD"));
    }
    const QJsonArray list = json->value(QLatin1String("wallets")).toArray();
    if (list.isEmpty()) {
        values.report(QStringLiteral("wallets"), QStringLiteral("must be a list of wallets"));
        return std::nullopt;
    }
    QSet<QString> ids;
    for (int index = 0; index < list.size(); ++index) {
        const QString path = QStringLiteral("wallets.%1").arg(index);
        if (!list.at(index).isObject()) {
            values.report(path, QStringLiteral("must be an object"));
            continue;
        }
        WalletSource wallet = readWallet(list.at(index).toObject(), path, values);
        if (ids.contains(wallet.wallet.id)) {
            values.report(QString(path + QLatin1String(".id")),
                          QStringLiteral("\"%1\" stands twice").arg(wallet.wallet.id));
        }
        ids.insert(wallet.wallet.id);
        directory.wallets.push_back(std::move(wallet));
    }
    return directory;
}

} // namespace WalletSupport
