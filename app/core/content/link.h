#pragma once

#include "core/base/result.h"

#include <QString>

namespace WalletSupport {

/// A place in the program that a link names: `wallet-support:article/ID`, `wallet-support:guide/ID`,
/// `wallet-support:stolen`, or `wallet-support:check?text=TEXT`, which fills a text into the checker's page.
struct Link
{
    enum class Kind { Article, Guide, Stolen, Check };
    /// No longer text to check is taken from a link, in UTF-16 units.
    static constexpr qsizetype LongestText = 2000;

    Kind kind = Kind::Article;
    QString id; ///< of the article or guide; or the text to check; empty for the page on stolen accounts
    bool operator==(const Link &) const = default;

    [[nodiscard]] QString text() const;
};

/// Why a link is refused.
struct LinkError
{
    enum class Kind {
        NotOurs,
        Malformed,
        BadText, ///< the text to check is too long, or holds control, bidirectional or invisible characters
    };
    Kind kind = Kind::NotOurs;
};

/// Reads a link. It only names a page: nothing in it is acted upon, and anything else beside these forms is refused.
[[nodiscard]] Result<Link, LinkError> readLink(const QString &text);

} // namespace WalletSupport
