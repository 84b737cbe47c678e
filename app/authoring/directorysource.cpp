#include "authoring/directorysource.h"

#include "authoring/directoryvalues.h"
#include "authoring/directorywallet.h"
#include "authoring/directorywithdrawn.h"
#include "authoring/sourcefile.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace WalletSupport {

namespace {

void refuseSameIds(const DirectorySources &directory, DirectoryValues &values)
{
    QSet<QString> ids;
    for (const WalletSource &wallet : directory.wallets) {
        if (ids.contains(wallet.wallet.id)) {
            values.report(QString(wallet.path + QLatin1String(".id")),
                          QStringLiteral("\"%1\" stands twice").arg(wallet.wallet.id));
        }
        ids.insert(wallet.wallet.id);
    }
}

/// A domain of two wallets is either one company's or a mistake: each says why.
void refuseUnexplainedDomains(const DirectorySources &directory, DirectoryValues &values)
{
    QHash<QString, int> uses;
    for (const WalletSource &wallet : directory.wallets) {
        for (const Domain &domain : wallet.domains) {
            ++uses[domain.domain];
        }
    }
    for (const WalletSource &wallet : directory.wallets) {
        for (const Domain &domain : wallet.domains) {
            if (!domain.domain.isEmpty() && uses.value(domain.domain) > 1 && domain.remark.isEmpty()) {
                values.report(
                    QString(wallet.path + u'.' + domain.path),
                    QStringLiteral("\"%1\" is in another wallet too: \"role\" must say why").arg(domain.domain));
            }
        }
    }
}

} // namespace

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
    directory.collected = values.date(json->value(QLatin1String("collected")), QStringLiteral("collected"));
    const QJsonArray list = json->value(QLatin1String("wallets")).toArray();
    if (list.isEmpty()) {
        values.report(QStringLiteral("wallets"), QStringLiteral("must be a list of wallets"));
        return std::nullopt;
    }
    for (int index = 0; index < list.size(); ++index) {
        const QString path = QStringLiteral("wallets.%1").arg(index);
        if (!list.at(index).isObject()) {
            values.report(path, QStringLiteral("must be an object"));
            continue;
        }
        directory.wallets.push_back(readWallet(list.at(index).toObject(), path, values));
    }
    refuseSameIds(directory, values);
    refuseUnexplainedDomains(directory, values);
    refuseWithdrawnInUse(directory, values);
    return directory;
}

} // namespace WalletSupport
