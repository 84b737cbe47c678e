#pragma once

#include "core/base/result.h"
#include "core/cases/evidenceerror.h"
#include "core/cases/preparedevidence.h"

#include <QImage>

namespace WalletSupport {

/// What comes of a file that a person wants to add: its type is told by its content, what a picture tells of place,
/// time and camera is taken out, and it is seen whether it can be opened. `name` is what the person knows it by.
/// This decodes files of strangers: the window asks for it by EvidenceRequest, which does it in another process.
[[nodiscard]] Result<PreparedEvidence, EvidenceError> prepareEvidence(const QByteArray &bytes, const QString &name);

/// The same of a file. One that is too large is not read.
[[nodiscard]] Result<PreparedEvidence, EvidenceError> prepareEvidenceFile(const QString &path);

/// A picture of it no larger than `most`, of a PDF of the page counted from 0.
[[nodiscard]] Result<QImage, EvidenceError> pictureOfEvidence(const QByteArray &bytes, int page, QSize most);

/// How many pages it has; 1 for a picture.
[[nodiscard]] Result<int, EvidenceError> pagesOfEvidence(const QByteArray &bytes);

} // namespace WalletSupport
