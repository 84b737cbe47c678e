#pragma once

#include "core/pictures/filetype.h"

#include <QString>
#include <QStringList>

namespace WalletSupport {

/// The name of a copy: of a file that may come from a stranger, for others to see and to save. It has no folders, no
/// characters that are not seen or not allowed in names somewhere, is not long (180 bytes in UTF-8), and ends as its
/// type does.
[[nodiscard]] QString safeEvidenceName(const QString &name, FileType type);

/// The name, with a number if it is among those that are there.
[[nodiscard]] QString distinctName(const QString &name, const QStringList &present);

/// The endings of the types that are allowed, for a file dialog: `*.jpg`.
[[nodiscard]] QStringList evidencePatterns();

/// Whether the name ends as a type that is allowed.
[[nodiscard]] bool isNamedAsEvidence(const QString &name);

} // namespace WalletSupport
