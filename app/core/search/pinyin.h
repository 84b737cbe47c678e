#pragma once

#include "core/search/hantabledata.h"
#include "core/search/tokenizer.h"

#include <array>
#include <span>
#include <vector>

namespace WalletSupport {

/// The Mandarin readings of one token, without tones: none for a word, mostly one for a Chinese character, several
/// for one whose reading depends on the word it stands in.
class Readings final
{
public:
    void add(Syllable syllable);
    [[nodiscard]] std::span<const Syllable> all() const { return {m_syllables.data(), m_count}; }

private:
    std::array<Syllable, 4> m_syllables{};
    std::uint8_t m_count = 0;
};

/// The readings of each token.
[[nodiscard]] std::vector<Readings> readings(const TokenizedText &text);

} // namespace WalletSupport
