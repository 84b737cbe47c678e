#pragma once

#include "core/content/article.h"

#include <memory>

class QTextDocument;

namespace WalletSupport {

/// An article as it is printed, with its title and the date of its review. `reviewed` is the whole line, in the
/// window's language.
[[nodiscard]] std::unique_ptr<QTextDocument> printedFormOf(const Article &article, const QString &reviewed);

} // namespace WalletSupport
