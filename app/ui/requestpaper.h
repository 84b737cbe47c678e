#pragma once

#include "core/cases/evidencedrawing.h"
#include "core/cases/redactedrequest.h"

#include <memory>

class QTextDocument;

namespace WalletSupport {

/// A request as it is printed and saved as a PDF. Alone, the letter stands below the facts of the case. With evidence
/// or a timeline it has a cover, the letter, the timeline, the list of evidence with the SHA-256 of each file, and a
/// page for each picture and each page of a PDF that was `drawn`; what cannot be shown has a page that says so. Its
/// words are in the letter's language.
[[nodiscard]] std::unique_ptr<QTextDocument> printedFormOf(const RedactedRequest &request,
                                                           const DrawnFiles &drawn = {});

/// The letter with its reference at the end, in the letter's language. This is what is copied and mailed.
[[nodiscard]] QString withReference(const QString &body, const QString &reference, const QString &locale);

} // namespace WalletSupport
