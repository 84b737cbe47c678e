#include "core/cases/evidencecodec.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace WalletSupport {

namespace {

struct NamedType
{
    FileType type;
    const char *name;
};
constexpr std::array Types{NamedType{FileType::Jpeg, "jpeg"}, NamedType{FileType::Png, "png"},
                           NamedType{FileType::WebP, "webp"}, NamedType{FileType::Pdf, "pdf"}};

} // namespace

QJsonObject jsonOf(const EvidenceFile &file)
{
    const auto *type = std::ranges::find(Types, file.type, &NamedType::type);
    QJsonArray takenOut;
    for (const auto &[isOut, name] :
         {std::pair(file.takenOut.place, "place"), std::pair(file.takenOut.time, "time"),
          std::pair(file.takenOut.device, "device"), std::pair(file.takenOut.other, "other")}) {
        if (isOut) {
            takenOut.append(QLatin1String(name));
        }
    }
    return {
        {QStringLiteral("name"), file.name},     {QStringLiteral("type"), QLatin1String(type->name)},
        {QStringLiteral("size"), file.size},     {QStringLiteral("digest"), QString::fromLatin1(file.digest.toHex())},
        {QStringLiteral("taken-out"), takenOut}, {QStringLiteral("pages"), file.pages}};
}

EvidenceFile evidenceFrom(const QJsonObject &json)
{
    EvidenceFile file;
    file.name = json[QStringLiteral("name")].toString();
    const QString name = json[QStringLiteral("type")].toString();
    const auto *type =
        std::ranges::find_if(Types, [&](const NamedType &one) { return name == QLatin1String(one.name); });
    file.type = type != Types.end() ? type->type : FileType::Jpeg;
    file.size = json[QStringLiteral("size")].toInteger();
    file.digest = QByteArray::fromHex(json[QStringLiteral("digest")].toString().toLatin1());
    const QJsonArray takenOut = json[QStringLiteral("taken-out")].toArray();
    file.takenOut = {takenOut.contains(QStringLiteral("place")), takenOut.contains(QStringLiteral("time")),
                     takenOut.contains(QStringLiteral("device")), takenOut.contains(QStringLiteral("other"))};
    file.pages = std::max(1, json[QStringLiteral("pages")].toInt(1));
    return file;
}

} // namespace WalletSupport
