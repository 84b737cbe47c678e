#pragma once

#include "core/search/queryplan.h"
#include "core/search/searchindex.h"

#include <QStringView>

namespace WalletSupport {

/// Whether there is a Chinese character in it.
[[nodiscard]] bool hasHan(QStringView text);

/// Whether something is known by its sound.
[[nodiscard]] bool isSound(const Interpretation &interpretation);

/// Whether what sounds or begins like what was typed is made of words: of 自己好记 two characters sound like 机号, 宝被
/// like 包被, and hb are the initials of two that stand side by side by chance.
[[nodiscard]] bool isMadeOfWords(const SearchIndex &index, const Interpretation &interpretation,
                                 const QString &stretch);

/// What is told of characters that sound like those that were typed, with whole words: of 忘记秘码 the run 记秘码
/// sounds like others, but 记 belongs to what stands before it; of 信用咔 the run 用咔 does, and 信 belongs to it.
/// `before`: the text before the stretch.
[[nodiscard]] MatchReason ofWholeWords(const SearchIndex &index, const QueryPlan &plan,
                                       const Interpretation &interpretation, const QString &stretch,
                                       QStringView before);

} // namespace WalletSupport
