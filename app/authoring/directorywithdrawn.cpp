#include "authoring/directorywithdrawn.h"

#include "authoring/directorychannels.h"
#include "authoring/directoryproofs.h"
#include "authoring/directoryvalues.h"
#include "core/directory/socialnetworks.h"
#include "core/gate/hostname.h"
#include "core/gate/webaddress.h"

#include <QJsonArray>

#include <algorithm>

namespace WalletSupport {

namespace {

/// Reads what the entry is: exactly one of number, domain, e-mail address and account.
void readTarget(const QJsonObject &json, const QString &path, DirectoryValues &values, WithdrawnValue &value)
{
    const QString number = values.text(json, QStringLiteral("number"), path, false);
    const QString domain = values.text(json, QStringLiteral("domain"), path, false);
    const QString email = values.text(json, QStringLiteral("email"), path, false);
    const QString handle = values.text(json, QStringLiteral("handle"), path, false);
    const QString display = values.text(json, QStringLiteral("display"), path, false);
    if (static_cast<int>(!number.isEmpty()) + static_cast<int>(!domain.isEmpty()) + static_cast<int>(!email.isEmpty()) +
            static_cast<int>(!handle.isEmpty()) !=
        1) {
        values.report(path, QStringLiteral("must have one of \"number\", \"domain\", \"email\" and \"handle\""));
        return;
    }
    if (!number.isEmpty()) {
        value.kind = WithdrawnKind::Number;
        value.target = values.number(number, path);
        value.country = values.country(json.value(QLatin1String("country")).toString(), path);
        values.requireNumberOf(value.country, value.target, path);
        value.display = display.isEmpty() ? number : display;
    } else if (!domain.isEmpty()) {
        value.kind = WithdrawnKind::Domain;
        value.target = values.registrableDomain(domain, path);
        value.display = value.target;
    } else if (!email.isEmpty()) {
        value.kind = WithdrawnKind::Email;
        value.target = values.mailAddress(email, path);
        value.display = value.target;
    } else {
        value.kind = WithdrawnKind::Account;
        value.network = json.value(QLatin1String("network")).toString();
        value.target = accountTarget(value.network, handle, path, values);
        value.display = socialDisplay(value.network, handle);
    }
}

bool isInUse(const WithdrawnValue &value, const Channel &channel)
{
    switch (value.kind) {
    case WithdrawnKind::Number:
        return channel.kind == ChannelKind::Hotline && channel.target == value.target &&
               channel.country == value.country;
    case WithdrawnKind::Email:
    case WithdrawnKind::Account:
    case WithdrawnKind::Other:
        return channel.target == value.target;
    case WithdrawnKind::Domain: {
        const Result<WebAddress, GateRefusal> page = readWebAddress(channel.target);
        const QString host = page ? page->host : channel.target.section(u'@', 1);
        return !host.isEmpty() && registrableDomain(host) == value.target;
    }
    }
    return false;
}

} // namespace

void readWithdrawn(const QJsonObject &json, DirectoryValues &values, DirectoryProofs &proofs, WalletSource &wallet)
{
    const QString key = QStringLiteral("withdrawn");
    const QJsonArray list = json.value(key).toArray();
    for (int index = 0; index < list.size(); ++index) {
        WithdrawnValue value;
        value.wallet = wallet.wallet.id;
        value.path = QStringLiteral("%1.%2").arg(key).arg(index);
        const QString path = wallet.path + u'.' + value.path;
        const QJsonObject entry = list.at(index).toObject();
        values.refuseUnknownKeys(entry, path,
                                 {QStringLiteral("number"), QStringLiteral("display"), QStringLiteral("country"),
                                  QStringLiteral("domain"), QStringLiteral("email"), QStringLiteral("network"),
                                  QStringLiteral("handle"), QStringLiteral("since")});
        readTarget(entry, path, values, value);
        value.since = values.date(entry.value(QLatin1String("since")), path);
        value.confidence = proofs.confidenceOf(value.path);
        const bool isTwice = std::ranges::any_of(wallet.withdrawn, [&](const WithdrawnValue &other) {
            return other.kind == value.kind && other.target == value.target && other.country == value.country;
        });
        if (isTwice && !value.target.isEmpty()) {
            values.report(path, QStringLiteral("\"%1\" stands twice").arg(value.target));
        }
        wallet.withdrawn.push_back(value);
    }
}

void refuseWithdrawnInUse(const DirectorySources &directory, DirectoryValues &values)
{
    for (const WalletSource &owner : directory.wallets) {
        for (const WithdrawnValue &value : owner.withdrawn) {
            if (value.target.isEmpty()) {
                continue;
            }
            for (const WalletSource &user : directory.wallets) {
                const auto channel = std::ranges::find_if(
                    user.channels, [&](const Channel &candidate) { return isInUse(value, candidate); });
                const bool isDomain =
                    value.kind == WithdrawnKind::Domain &&
                    std::ranges::find(user.domains, value.target, &Domain::domain) != user.domains.end();
                if (channel != user.channels.end() || isDomain) {
                    values.report(
                        QString(owner.path + u'.' + value.path),
                        QStringLiteral("\"%1\" is withdrawn, but %2 still lists it").arg(value.target, user.wallet.id));
                }
            }
        }
    }
}

} // namespace WalletSupport
