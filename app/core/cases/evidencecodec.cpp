#include "core/cases/evidencecodec.h"

namespace WalletSupport {

QJsonObject jsonOf(const EvidenceFile &file)
{
    return {{QStringLiteral("path"), file.path},
            {QStringLiteral("name"), file.name},
            {QStringLiteral("size"), file.size},
            {QStringLiteral("digest"), QString::fromLatin1(file.digest.toHex())}};
}

EvidenceFile evidenceFrom(const QJsonObject &json)
{
    EvidenceFile file;
    file.path = json[QStringLiteral("path")].toString();
    file.name = json[QStringLiteral("name")].toString();
    file.size = json[QStringLiteral("size")].toInteger();
    file.digest = QByteArray::fromHex(json[QStringLiteral("digest")].toString().toLatin1());
    return file;
}

} // namespace WalletSupport
