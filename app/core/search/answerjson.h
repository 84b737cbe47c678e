#pragma once

#include "core/search/matchreason.h"

#include <QByteArray>
#include <QString>

namespace WalletSupport {

struct ArticleAnswer;

/// What scripts call a kind of reason.
[[nodiscard]] QString nameOf(MatchReason::Kind kind);

/// An answer to `query` as the one JSON object that programs print for scripts, with a line end.
[[nodiscard]] QByteArray answerJson(const QString &query, const ArticleAnswer &answer);

} // namespace WalletSupport
