#include "core/guides/evidencechecker.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>

namespace WalletSupport {

namespace {

using Kind = EvidenceError::Kind;

struct Ending
{
    const char16_t *suffix;
    EvidenceType type;
};

constexpr std::array Endings{Ending{u"jpg", EvidenceType::Jpeg}, Ending{u"jpeg", EvidenceType::Jpeg},
                             Ending{u"png", EvidenceType::Png}, Ending{u"webp", EvidenceType::WebP},
                             Ending{u"pdf", EvidenceType::Pdf}};

std::optional<EvidenceType> typeOfName(const QString &suffix)
{
    for (const Ending &ending : Endings) {
        if (suffix.compare(QStringView(ending.suffix), Qt::CaseInsensitive) == 0) {
            return ending.type;
        }
    }
    return {};
}

std::optional<EvidenceType> typeOfContent(const QByteArray &bytes)
{
    constexpr int PdfHeaderWithin = 1024;
    if (bytes.startsWith(QByteArrayLiteral("\xff\xd8\xff"))) {
        return EvidenceType::Jpeg;
    }
    if (bytes.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n"))) {
        return EvidenceType::Png;
    }
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") {
        return EvidenceType::WebP;
    }
    if (bytes.left(PdfHeaderWithin).contains("%PDF-")) {
        return EvidenceType::Pdf;
    }
    return {};
}

bool isWhole(EvidenceType type, const QByteArray &bytes)
{
    constexpr int TrailerWithin = 4096;
    switch (type) {
    case EvidenceType::Jpeg:
        return bytes.lastIndexOf("\xff\xd9") > 0;
    case EvidenceType::Png:
        return bytes.right(TrailerWithin).contains("IEND");
    case EvidenceType::WebP:
        return bytes.size() >= 12 && qint64(qFromLittleEndian<quint32>(bytes.constData() + 4)) + 8 <= bytes.size();
    case EvidenceType::Pdf:
        return bytes.right(TrailerWithin).contains("%%EOF");
    }
    return false;
}

} // namespace

Result<EvidenceFile, EvidenceError> checkEvidence(const QString &path, const std::vector<EvidenceFile> &present)
{
    const QFileInfo info(path);
    const auto refuse = [&](Kind kind) { return fail(EvidenceError{kind, info.fileName()}); };
    if (present.size() >= MostEvidence) {
        return refuse(Kind::TooMany);
    }
    if (!info.exists()) {
        return refuse(Kind::Missing);
    }
    if (!info.isFile()) {
        return refuse(Kind::NotAFile);
    }
    if (info.size() > LargestEvidence) {
        return refuse(Kind::TooLarge);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refuse(Kind::Unreadable);
    }
    const QByteArray bytes = file.read(LargestEvidence + 1);
    if (file.error() != QFileDevice::NoError) {
        return refuse(Kind::Unreadable);
    }
    if (bytes.size() > LargestEvidence) {
        return refuse(Kind::TooLarge);
    }
    if (bytes.isEmpty()) {
        return refuse(Kind::Empty);
    }

    const std::optional<EvidenceType> named = typeOfName(info.suffix());
    if (!named) {
        return refuse(Kind::TypeNotAllowed);
    }
    if (typeOfContent(bytes) != named) {
        return refuse(Kind::WrongContent);
    }
    if (!isWhole(*named, bytes)) {
        return refuse(Kind::CutOff);
    }
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (std::any_of(present.begin(), present.end(),
                    [&](const EvidenceFile &other) { return other.digest == digest; })) {
        return refuse(Kind::Twice);
    }
    return EvidenceFile{info.absoluteFilePath(), info.fileName(), bytes.size(), digest};
}

QStringList evidencePatterns()
{
    QStringList patterns;
    for (const Ending &ending : Endings) {
        patterns.append(QStringLiteral("*.") + QStringView(ending.suffix));
    }
    return patterns;
}

} // namespace WalletSupport
