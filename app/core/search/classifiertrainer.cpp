#include "core/search/classifiertrainer.h"

#include "core/search/training.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <random>

namespace WalletSupport {

namespace {

constexpr int Epochs = 16;
/// The step for each text that a document has on average: from few texts a large one learns too much by heart.
constexpr float StepOfText = 0.4F;
constexpr float LeastStep = 3.0F;
constexpr float LargestStep = 8.0F;
/// The weights are the mean of those at the end of each epoch from here on: a large step leads far, and its mean to the
/// middle (Polyak and Juditsky, 1992).
constexpr int FirstAveraged = 6;
/// Each time that a row is seen, this part of its features is hidden, another one each time: what a question needs
/// not have, its answer must not hang on.
constexpr double Hidden = 0.4;

/// What is seen of a row this time, as a unit vector.
std::vector<TrainingRows::Entry> seenEntries(const TrainingRows &rows, size_t row, std::mt19937 &random)
{
    const size_t begin = row == 0 ? 0 : rows.ends[row - 1];
    std::vector<TrainingRows::Entry> entries;
    float squares = 0;
    for (size_t entry = begin; entry < rows.ends[row]; ++entry) {
        if (static_cast<double>(random()) >= Hidden * static_cast<double>(std::mt19937::max())) {
            entries.push_back(rows.entries[entry]);
            squares += entries.back().value * entries.back().value;
        }
    }
    for (TrainingRows::Entry &entry : entries) {
        entry.value /= std::sqrt(squares);
    }
    return entries;
}

void add(const std::vector<float> &values, std::vector<float> &sums)
{
    std::ranges::transform(values, sums, sums.begin(), std::plus<>());
}

} // namespace

TrainedWeights trainClassifier(const TrainingRows &rows, size_t features, size_t documents)
{
    TrainedWeights trained{std::vector<float>(features * documents), std::vector<float>(documents)};
    std::vector<size_t> order(rows.count());
    std::iota(order.begin(), order.end(), size_t(0));
    std::mt19937 random(1); // NOLINT(cert-msc51-cpp): the same pack is to be built from the same sources
    const float step = std::clamp(StepOfText * static_cast<float>(rows.count()) / static_cast<float>(documents),
                                  LeastStep, LargestStep);
    std::vector<float> errors(documents);
    TrainedWeights sums{std::vector<float>(trained.weights.size()), std::vector<float>(documents)};
    for (int epoch = 0; epoch < Epochs; ++epoch) {
        shuffle(order, random);
        for (const size_t row : order) {
            const std::vector<TrainingRows::Entry> entries = seenEntries(rows, row, random);
            errors = trained.bias;
            for (const TrainingRows::Entry &entry : entries) {
                const float *weights = trained.weights.data() + entry.feature * documents;
                for (size_t document = 0; document < documents; ++document) {
                    errors[document] += entry.value * weights[document];
                }
            }
            softmax(errors);
            errors[rows.documents[row]] -= 1;
            for (const TrainingRows::Entry &entry : entries) {
                float *weights = trained.weights.data() + entry.feature * documents;
                const float scale = step * entry.value;
                for (size_t document = 0; document < documents; ++document) {
                    weights[document] -= scale * errors[document];
                }
            }
        }
        if (epoch >= FirstAveraged) {
            add(trained.weights, sums.weights);
            add(trained.bias, sums.bias);
        }
    }
    const auto mean = [](float sum) { return sum / (Epochs - FirstAveraged); };
    std::ranges::transform(sums.weights, sums.weights.begin(), mean);
    std::ranges::transform(sums.bias, sums.bias.begin(), mean);
    return sums;
}

} // namespace WalletSupport
