#pragma once

#include <QString>
#include <QStringList>

namespace WalletSupport {

/// How else people write a name of a wallet or country.
struct Spellings
{
    QStringList texts; ///< in simplified and traditional characters, and in Latin letters
    /// The Mandarin syllables of a name with Chinese characters, without tones: `zhi fu bao`. Other words stand between
    /// them as they are; readings to choose from are parted by a slash, `le/yue`. Empty for any other name.
    QString syllables;
};

/// What ICU and the search's tables of pinyin make of a name; made when a pack is built, since creating ICU's
/// transliterators takes long.
[[nodiscard]] Spellings spellingsOf(const QString &name);

} // namespace WalletSupport
