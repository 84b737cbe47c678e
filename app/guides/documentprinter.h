#pragma once

#include "core/guides/documentwriter.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace WalletSupport {

/// Prints a letter or summary, its subject as the heading, black on white.
void printDocument(const Document &document, QPagedPaintDevice &device);

/// The same as a PDF file's bytes.
[[nodiscard]] QByteArray pdfOf(const Document &document);

/// A name for the document's file, without folders and characters that file systems refuse.
[[nodiscard]] QString fileNameFor(const Document &document);

/// The document as plain text: subject, an empty line, body.
[[nodiscard]] QString plainTextOf(const Document &document);

} // namespace WalletSupport
