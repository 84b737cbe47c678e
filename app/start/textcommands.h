#pragma once

class QString;

namespace WalletSupport {

class ArticleSearch;

/// The commands that answer in the terminal. Each returns the program's exit code.

/// `--search TEXT`: the hits, as lines or as one JSON object.
[[nodiscard]] int printSearch(ArticleSearch &search, const QString &text, const QString &language, bool isJson);

} // namespace WalletSupport
