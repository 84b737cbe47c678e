#pragma once

#include "core/search/plainmath.h"

#include <algorithm>
#include <random>
#include <span>
#include <utility>
#include <vector>

namespace WalletSupport {

// What the trainings have in common.

/// Another order, for the next epoch; std::shuffle may differ between libraries.
template <typename Item>
void shuffle(std::vector<Item> &order, std::mt19937 &random)
{
    for (std::size_t left = order.size(); left > 1; --left) {
        std::swap(order[left - 1], order[random() % left]);
    }
}

/// Turns logits into probabilities. There must be one at least.
inline void softmax(std::span<float> values)
{
    const float largest = *std::ranges::max_element(values);
    float sum = 0;
    for (float &value : values) {
        value = exponential(value - largest);
        sum += value;
    }
    for (float &value : values) {
        value /= sum;
    }
}

} // namespace WalletSupport
