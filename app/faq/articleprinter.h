#pragma once

#include "core/content/article.h"

class QPrinter;

namespace WalletSupport {

/// Prints an article in black on white, with its title and the date of its review. `reviewed` is the whole line, in
/// the window's language.
void printArticle(const Article &article, const QString &reviewed, QPrinter &printer);

} // namespace WalletSupport
