#pragma once

#include "core/guides/documentwriter.h"

#include <memory>

class QTextDocument;

namespace WalletSupport {

/// A letter or summary as it is printed, its subject as the heading.
[[nodiscard]] std::unique_ptr<QTextDocument> printedFormOf(const Document &document);

/// A name for the document's file, without folders and characters that file systems refuse.
[[nodiscard]] QString fileNameFor(const Document &document);

/// The document as plain text: subject, an empty line, body.
[[nodiscard]] QString plainTextOf(const Document &document);

} // namespace WalletSupport
