#pragma once

#include "core/cases/evidencerequest.h"

#include <vector>

class QMimeData;

namespace WalletSupport {

/// These files of this computer.
[[nodiscard]] std::vector<EvidenceSource> sourcesIn(const QStringList &paths);

/// What is dropped or pasted: the files of this computer among it, or else a picture or a PDF that is in no file; that
/// gets this name, without an ending.
[[nodiscard]] std::vector<EvidenceSource> sourcesIn(const QMimeData &data, const QString &nameOfPicture);

/// Whether there is anything among it; nothing is fetched from the program that offers it.
[[nodiscard]] bool hasSources(const QMimeData &data);

} // namespace WalletSupport
