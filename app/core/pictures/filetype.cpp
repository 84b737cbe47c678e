#include "core/pictures/filetype.h"

#include <algorithm>
#include <array>

namespace WalletSupport {

std::optional<FileType> fileTypeOf(const QByteArray &bytes)
{
    constexpr int PdfHeaderWithin = 1024;
    if (bytes.startsWith(QByteArrayLiteral("\xff\xd8\xff"))) {
        return FileType::Jpeg;
    }
    if (bytes.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n"))) {
        return FileType::Png;
    }
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") {
        return FileType::WebP;
    }
    if (bytes.left(PdfHeaderWithin).contains("%PDF-")) {
        return FileType::Pdf;
    }
    return {};
}

bool isTelephonePhoto(const QByteArray &bytes)
{
    constexpr std::array<const char *, 10> Brands = {"heic", "heix", "heim", "heis", "hevc",
                                                     "hevx", "mif1", "msf1", "avif", "avis"};
    const QByteArray brand = bytes.mid(8, 4);
    return bytes.mid(4, 4) == "ftyp" && std::ranges::find(Brands, brand) != Brands.end();
}

QByteArray fileEnding(FileType type)
{
    switch (type) {
    case FileType::Jpeg:
        return QByteArrayLiteral("jpg");
    case FileType::Png:
        return QByteArrayLiteral("png");
    case FileType::WebP:
        return QByteArrayLiteral("webp");
    case FileType::Pdf:
        return QByteArrayLiteral("pdf");
    }
    return {};
}

} // namespace WalletSupport
