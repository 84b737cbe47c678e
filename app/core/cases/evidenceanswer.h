#pragma once

#include "core/cases/preparedevidence.h"

#include <QByteArray>
#include <QImage>

#include <optional>

namespace WalletSupport {

/// What the program that prepares evidence says on its standard output. Its reader trusts it with nothing: a file may
/// have got hold of it.

/// Before the bytes of the copy; without name and digest, which the reader makes itself.
[[nodiscard]] QByteArray evidenceHead(const PreparedEvidence &evidence);
inline constexpr qsizetype EvidenceHeadLength = 10;
/// Nothing if it is no such head.
[[nodiscard]] std::optional<PreparedEvidence> readEvidenceHead(const QByteArray &head);

/// A picture and how many pages there are.
struct ShownEvidence
{
    QImage picture;
    int pages = 1;
    bool operator==(const ShownEvidence &) const = default;
};
[[nodiscard]] QByteArray shownAnswer(const ShownEvidence &shown);
/// Nothing if it is no such answer, or not whole.
[[nodiscard]] std::optional<ShownEvidence> readShownAnswer(const QByteArray &answer);

} // namespace WalletSupport
