#pragma once

#include "core/base/result.h"

#include <QRandomGenerator>
#include <QString>

namespace WalletSupport {

/// Why a text is no reference; `position` is that of the character at fault in it, in UTF-16 units.
struct ReferenceError
{
    enum class Kind {
        StrangeCharacter, ///< one that no reference has
        WrongLength,
        Miswritten, ///< the check character does not fit the rest
    };
    Kind kind = Kind::Miswritten;
    qsizetype position = 0; ///< only of StrangeCharacter
    bool operator==(const ReferenceError &) const = default;
};

/// A new reference for a case, made without asking anybody: 7K3M-9XQ2-HT4P. Eleven of its characters are by chance, so
/// that two people hardly ever get the same; the last one checks them.
[[nodiscard]] QString newReference(QRandomGenerator &random);

/// A reference as somebody typed it, read aloud or copied it, in the form in which it was made. Blanks, hyphens, width,
/// small letters and letters for the digits that they look like are forgiven. One wrong character, or two that changed
/// places, are always noticed.
[[nodiscard]] Result<QString, ReferenceError> readReference(const QString &typed);

} // namespace WalletSupport
