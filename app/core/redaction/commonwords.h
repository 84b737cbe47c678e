#pragma once

#include <QStringView>

namespace WalletSupport {

/// What a word of Latin letters is, as far as its letters tell.
enum class WordKind {
    Common,   ///< of those that people write to a support centre, also in other forms: locked, locking
    Misspelt, ///< one letter away from such a word
    Joined,   ///< several of them in one: letmeinplease
    Pinyin,   ///< Chinese in Latin letters: woaiwojia
    Listed,   ///< in the English list of recovery words: dragon
    Derived,  ///< by its ending: directions
    Rare,
    Count
};

/// Capitals do not count.
[[nodiscard]] WordKind kindOfWord(QStringView word);

} // namespace WalletSupport
