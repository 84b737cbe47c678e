#pragma once

#include <QtGlobal>

#include <vector>

namespace WalletSupport {

/// What a classifier is trained on: questions as sparse vectors of features, each with the document that answers it.
struct TrainingRows
{
    struct Entry
    {
        quint32 feature = 0;
        float value = 0;
    };
    std::vector<Entry> entries;
    std::vector<size_t> ends; ///< of each row in `entries`
    std::vector<quint32> documents;

    [[nodiscard]] size_t count() const { return documents.size(); }
};

/// Weights (features x documents) and a bias for each document.
struct TrainedWeights
{
    std::vector<float> weights;
    std::vector<float> bias;
};

/// Multinomial logistic regression by stochastic gradient descent, with a part of the features hidden at random
/// (dropout). The same rows give the same weights.
[[nodiscard]] TrainedWeights trainClassifier(const TrainingRows &rows, size_t features, size_t documents);

} // namespace WalletSupport
