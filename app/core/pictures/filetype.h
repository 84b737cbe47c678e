#pragma once

#include <QByteArray>

#include <optional>

namespace WalletSupport {

/// The kinds of files that people can add to a case.
enum class FileType { Jpeg, Png, WebP, Pdf };

/// What the content begins like; nothing if it is none of these.
[[nodiscard]] std::optional<FileType> fileTypeOf(const QByteArray &bytes);

/// Whether it begins like a photo as newer telephones keep them (HEIC, AVIF: ISO/IEC 23008-12), which is not read here.
[[nodiscard]] bool isTelephonePhoto(const QByteArray &bytes);

/// How the names of such files end, without a point: `jpg`.
[[nodiscard]] QByteArray fileEnding(FileType type);

} // namespace WalletSupport
