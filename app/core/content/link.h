#pragma once

#include "core/base/result.h"

#include <QString>

namespace WalletSupport {

/// A place in the program that a link names: `wallet-support:article/ID`, `wallet-support:guide/ID` or
/// `wallet-support:stolen`.
struct Link
{
    enum class Kind { Article, Guide, Stolen };
    Kind kind = Kind::Article;
    QString id; ///< empty for the page on stolen accounts
    bool operator==(const Link &) const = default;

    [[nodiscard]] QString text() const;
};

/// Why a link is refused.
struct LinkError
{
    enum class Kind { NotOurs, Malformed };
    Kind kind = Kind::NotOurs;
};

/// Reads a link. It only names a page: nothing in it is acted upon, and anything else beside these forms is refused.
[[nodiscard]] Result<Link, LinkError> readLink(const QString &text);

} // namespace WalletSupport
