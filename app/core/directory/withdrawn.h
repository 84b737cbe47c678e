#pragma once

#include "core/directory/confidence.h"

#include <QDate>
#include <QString>

#include <optional>

namespace WalletSupport {

enum class WithdrawnKind { Number, Domain, Email, Account };

/// A value that was official once and is no longer: somebody else may have it by now. It is never opened.
struct WithdrawnValue
{
    QString wallet;
    WithdrawnKind kind = WithdrawnKind::Number;
    QString target;  ///< in the form in which a channel's target would be; of a domain: the registrable domain
    QString display; ///< as people write it
    QString country; ///< of a number: ISO 3166 code
    QString network; ///< of an account
    QDate since;     ///< the first day on which it was no longer official, as far as known
    Confidence confidence = Confidence::Single;
    QString path; ///< its place in the directory, which names its sources
    bool operator==(const WithdrawnValue &) const = default;
};

[[nodiscard]] QString textOf(WithdrawnKind kind);
[[nodiscard]] std::optional<WithdrawnKind> withdrawnKindFrom(QStringView text);

} // namespace WalletSupport
