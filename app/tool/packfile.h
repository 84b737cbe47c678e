#pragma once

#include "core/content/pack.h"

#include <optional>

namespace WalletSupport {

class ArticleSearch;

/// Opens a built pack and looks it over wholly; says on standard error why it cannot be used.
[[nodiscard]] std::optional<Pack> openPackFile(const QString &file);

/// Whether the pack's search index can be used; says so on standard error if not.
[[nodiscard]] bool isSearchable(ArticleSearch &search, const QString &file);

} // namespace WalletSupport
