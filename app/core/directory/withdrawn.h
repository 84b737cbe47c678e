#pragma once

#include "core/base/result.h"
#include "core/content/pack.h"
#include "core/directory/confidence.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace WalletSupport {

enum class WithdrawnKind {
    Number,
    Domain,
    Email,
    Account,
    Other, ///< of a newer format: it holds for whatever has this target
};

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

/// Reads rows of wallet, kind, target, display, country, network, since, confidence and path. A failure is told:
/// nothing withdrawn would be good news.
[[nodiscard]] Result<std::vector<WithdrawnValue>, PackError> readWithdrawn(Statement rows);

} // namespace WalletSupport
