#include "core/search/stemmer.h"

#include <libstemmer.h>

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

/// No English word is longer; what is, is not worth stemming.
constexpr qsizetype LongestWord = 64;

} // namespace

void Stemmer::Deleter::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer()
    : m_stemmer(sb_stemmer_new("english", "UTF_8"))
{
}

void Stemmer::appendStem(QStringView word, std::u16string &result)
{
    const bool isAscii = std::all_of(word.begin(), word.end(), [](QChar unit) { return unit.unicode() < 0x80; });
    if (!m_stemmer || !isAscii || word.size() > LongestWord) {
        result.append(word.utf16(), static_cast<size_t>(word.size()));
        return;
    }
    std::array<sb_symbol, LongestWord> bytes{};
    std::transform(word.begin(), word.end(), bytes.begin(),
                   [](QChar unit) { return static_cast<sb_symbol>(unit.unicode()); });
    const sb_symbol *stem = sb_stemmer_stem(m_stemmer.get(), bytes.data(), static_cast<int>(word.size()));
    if (!stem) { // out of memory within Snowball
        result.append(word.utf16(), static_cast<size_t>(word.size()));
        return;
    }
    result.append(stem, stem + sb_stemmer_length(m_stemmer.get()));
}

} // namespace WalletSupport
