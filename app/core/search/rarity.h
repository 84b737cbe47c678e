#pragma once

#include <cmath>
#include <cstddef>

namespace WalletSupport {

/// How telling something is that so many of all documents have: the rarer, the more (BM25's inverse document
/// frequency, never below 0).
[[nodiscard]] inline float rarity(std::size_t documentFrequency, std::size_t documents)
{
    const auto frequency = static_cast<float>(documentFrequency);
    return std::log1p((static_cast<float>(documents) - frequency + 0.5F) / (frequency + 0.5F));
}

} // namespace WalletSupport
