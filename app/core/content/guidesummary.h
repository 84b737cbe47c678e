#pragma once

#include <QString>

namespace WalletSupport {

class Pack;

/// What a list says of a guide.
struct GuideSummary
{
    QString title;
    QString summary;
    QString icon; ///< its name among the program's icons; may be empty
    bool operator==(const GuideSummary &) const = default;
};

/// In the best language there is; empty if the pack has no such guide.
[[nodiscard]] GuideSummary guideSummary(const Pack &pack, const QString &guide, const QString &locale);

} // namespace WalletSupport
