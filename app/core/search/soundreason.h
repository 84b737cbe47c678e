#pragma once

#include "core/search/queryplan.h"
#include "core/search/searchindex.h"

#include <QStringView>

#include <optional>

namespace WalletSupport {

/// Whether there is a Chinese character in it.
[[nodiscard]] bool hasHan(QStringView text);

/// Whether something is known by its sound.
[[nodiscard]] bool isSound(const Interpretation &interpretation);

/// Whether Chinese characters are words: what nobody would put side by side is none, and of a guess each character
/// belongs to one.
[[nodiscard]] bool areWords(const SearchIndex &index, const QString &stretch, bool isGuess);

/// What is told of a stretch that sounds or begins like what was typed; nothing if it is none of words: of 自己好记 two
/// characters sound like 机号, 宝被 like 包被, and hb are the initials of two that stand side by side by chance. Of
/// Chinese only what is another is told, with the rest of its word: of 忘记秘码 the run 记秘码 sounds like others, but
/// 记 belongs to 忘; of 信用咔 the run 用咔 does, and 信 belongs to it. `before`: the text before the stretch.
[[nodiscard]] std::optional<MatchReason> ofSound(const SearchIndex &index, const QueryPlan &plan,
                                                 const Interpretation &interpretation, const QString &stretch,
                                                 QStringView before);

} // namespace WalletSupport
