#pragma once

#include "core/cases/evidenceerror.h"
#include "core/guides/answer.h"

#include <QString>

namespace WalletSupport {

/// Why a file was not added, with its name, in the window's language.
[[nodiscard]] QString evidenceErrorText(const EvidenceError &error);

/// What kind of file it is, and how large.
[[nodiscard]] QString evidenceFactsText(const EvidenceFile &file);

/// What the copy does not tell any more; empty if the file told nothing.
[[nodiscard]] QString takenOutText(const TakenOut &takenOut);

/// A digest as people compare it, in groups of four; whole, or its beginning and its end.
[[nodiscard]] QString digestInGroups(const QByteArray &digest);
[[nodiscard]] QString shortDigest(const QByteArray &digest);

/// The name of a file so that a label can break it anywhere. To be shown only.
[[nodiscard]] QString withBreaks(const QString &name);

} // namespace WalletSupport
