#include "guides/evidencesources.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

struct Format
{
    const char *mimeType;
    const char *ending;
};

/// Those that are taken as they are, the best first.
constexpr std::array Formats{Format{"image/png", ".png"}, Format{"image/jpeg", ".jpg"}, Format{"image/webp", ".webp"},
                             Format{"application/pdf", ".pdf"}};
/// A picture that this very program gives.
constexpr const char *OwnFormat = "application/x-qt-image";

const Format *formatOf(const QMimeData &data)
{
    const auto *found =
        std::ranges::find_if(Formats, [&](const Format &one) { return data.hasFormat(QLatin1String(one.mimeType)); });
    return found == Formats.end() ? nullptr : found;
}

QByteArray asPng(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "PNG");
    return bytes;
}

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

std::vector<EvidenceSource> sourcesIn(const QStringList &paths)
{
    std::vector<EvidenceSource> sources;
    for (const QString &path : paths) {
        sources.push_back({path, {}, QFileInfo(path).fileName()});
    }
    return sources;
}

std::vector<EvidenceSource> sourcesIn(const QMimeData &data, const QString &nameOfPicture)
{
    std::vector<EvidenceSource> sources = sourcesIn(localFiles(data));
    if (!sources.empty()) {
        return sources;
    }
    // Pictures of other programs are not decoded here: that is done where it can do no harm.
    if (const Format *format = formatOf(data)) {
        sources.push_back(
            {{}, data.data(QLatin1String(format->mimeType)), nameOfPicture + QLatin1String(format->ending)});
    } else if (data.hasFormat(QLatin1String(OwnFormat))) {
        sources.push_back({{}, asPng(qvariant_cast<QImage>(data.imageData())), nameOfPicture + QStringLiteral(".png")});
    }
    return sources;
}

bool hasSources(const QMimeData &data)
{
    return !localFiles(data).isEmpty() || formatOf(data) != nullptr || data.hasFormat(QLatin1String(OwnFormat));
}

} // namespace WalletSupport
