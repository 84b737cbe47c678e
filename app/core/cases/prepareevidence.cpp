#include "core/cases/prepareevidence.h"

#include "core/base/module.h"
#include "core/cases/evidencename.h"
#include "core/pictures/pdfpages.h"
#include "core/pictures/picturecleaner.h"
#include "core/pictures/picturereader.h"
#include "core/pictures/strangersfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace WalletSupport {

namespace {

using Kind = EvidenceError::Kind;

/// A picture as large as this can be decoded if any can.
constexpr QSize Small(256, 256);

const PdfPages *pdfPages()
{
    static const auto give = reinterpret_cast<GivePdfPages *>(moduleSymbol(WSC_PDF_MODULE, PdfPagesSymbol));
    return give != nullptr ? give() : nullptr;
}

Kind kindOf(const PdfError &error)
{
    return error.kind == PdfError::Kind::NeedsPassword ? Kind::NeedsPassword : Kind::Damaged;
}

Kind kindOf(const PictureError &error)
{
    return error.kind == PictureError::Kind::TooLarge ? Kind::TooManyPixels : Kind::Damaged;
}

Kind kindOf(const FileError &error)
{
    switch (error.kind) {
    case FileError::Kind::Missing:
        return Kind::Missing;
    case FileError::Kind::NotAFile:
        return Kind::NotAFile;
    case FileError::Kind::Unreadable:
        return Kind::Unreadable;
    case FileError::Kind::TooLarge:
        return Kind::TooLarge;
    }
    return Kind::Unreadable;
}

Result<CleanPicture, PictureError> cleaned(const QByteArray &bytes, FileType type)
{
    switch (type) {
    case FileType::Jpeg:
        return cleanJpeg(bytes);
    case FileType::Png:
        return cleanPng(bytes);
    case FileType::WebP:
        return cleanWebP(bytes);
    case FileType::Pdf:
        break;
    }
    return CleanPicture{bytes, {}};
}

} // namespace

Result<PreparedEvidence, EvidenceError> prepareEvidence(const QByteArray &bytes, const QString &name)
{
    const auto refuse = [&name](Kind kind) { return fail(EvidenceError{kind, name}); };
    if (bytes.isEmpty()) {
        return refuse(Kind::Empty);
    }
    if (bytes.size() > LargestEvidence) {
        return refuse(Kind::TooLarge);
    }
    const std::optional<FileType> type = fileTypeOf(bytes);
    if (!type && isTelephonePhoto(bytes)) {
        return refuse(Kind::TelephonePhoto);
    }
    if (!type) {
        return refuse(isNamedAsEvidence(name) ? Kind::WrongContent : Kind::TypeNotAllowed);
    }
    // It is measured before anything else is done with it.
    const Result<int, EvidenceError> pages = pagesOfEvidence(bytes);
    if (!pages) {
        return refuse(pages.error().kind);
    }
    Result<CleanPicture, PictureError> clean = cleaned(bytes, *type);
    if (!clean) {
        return refuse(kindOf(clean.error()));
    }
    if (const auto seen = pictureOfEvidence(clean->bytes, 0, Small); !seen) {
        return refuse(seen.error().kind);
    }
    const QByteArray digest = QCryptographicHash::hash(clean->bytes, QCryptographicHash::Sha256);
    return PreparedEvidence{std::move(clean->bytes),       *type, clean->takenOut, *pages,
                            safeEvidenceName(name, *type), digest};
}

Result<PreparedEvidence, EvidenceError> prepareEvidenceFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const Result<QByteArray, FileError> bytes = readStrangersFile(QFile::encodeName(path).constData(), LargestEvidence);
    if (!bytes) {
        return fail(EvidenceError{kindOf(bytes.error()), name});
    }
    return prepareEvidence(*bytes, name);
}

Result<QImage, EvidenceError> pictureOfEvidence(const QByteArray &bytes, int page, QSize most)
{
    if (fileTypeOf(bytes) != FileType::Pdf) {
        const Result<QImage, PictureError> picture = readPicture(bytes, most);
        return picture ? Result<QImage, EvidenceError>(*picture) : fail(EvidenceError{kindOf(picture.error()), {}});
    }
    if (pdfPages() == nullptr) {
        return fail(EvidenceError{Kind::NoReader, {}});
    }
    const Result<QImage, PdfError> picture = pdfPages()->page(bytes, page, most);
    return picture ? Result<QImage, EvidenceError>(*picture) : fail(EvidenceError{kindOf(picture.error()), {}});
}

Result<int, EvidenceError> pagesOfEvidence(const QByteArray &bytes)
{
    if (fileTypeOf(bytes) != FileType::Pdf) {
        const Result<QSize, PictureError> size = sizeOfPicture(bytes);
        return size ? Result<int, EvidenceError>(1) : fail(EvidenceError{kindOf(size.error()), {}});
    }
    if (pdfPages() == nullptr) {
        return fail(EvidenceError{Kind::NoReader, {}});
    }
    const Result<int, PdfError> pages = pdfPages()->count(bytes);
    return pages ? Result<int, EvidenceError>(*pages) : fail(EvidenceError{kindOf(pages.error()), {}});
}

} // namespace WalletSupport
