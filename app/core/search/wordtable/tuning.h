#pragma once

#include "core/search/wordvectors.h"

#include <cstdint>
#include <vector>

namespace WalletSupport {

/// Texts that mean the same, told apart from the other classes of the set.
struct LabelledSet
{
    struct Text
    {
        std::vector<std::uint32_t> units; ///< rows
        std::uint32_t label = 0;
    };
    std::vector<Text> texts;
    std::uint32_t labels = 0;
    int repetitions = 1; ///< how often each text is seen in an epoch
};

/// Moves the rows so that texts of one class come together: each set is a softmax classifier of its own, over the
/// direction of a text and one vector of each class, by stochastic gradient descent (AdaGrad; Duchi, Hazan and Singer
/// 2011). The same input gives the same rows.
void tune(std::vector<WordVectors::Vector> &rows, const std::vector<LabelledSet> &sets);

} // namespace WalletSupport
