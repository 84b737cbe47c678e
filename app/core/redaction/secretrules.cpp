#include "core/redaction/secretrules.h"

#include <QRegularExpression>

namespace WalletSupport {

bool isNeverKept(SecretKind kind)
{
    switch (kind) {
    case SecretKind::RecoveryPhrase:
    case SecretKind::Password:
    case SecretKind::Pin:
    case SecretKind::Code:
        return true;
    case SecretKind::Identity:
    case SecretKind::Iban:
    case SecretKind::Card:
        return false;
    }
    return true;
}

std::vector<Secret> findSecretsInName(const QString &name)
{
    static const QRegularExpression ending(QStringLiteral("\\.(jpe?g|png|webp|pdf|txt|eml)\\z"),
                                           QRegularExpression::CaseInsensitiveOption);
    const qsizetype end = name.indexOf(ending);
    return findSecrets(end < 0 ? name : name.left(end));
}

} // namespace WalletSupport
