#include "core/search/training.h"
#include "core/search/vectorhead.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace WalletSupport {

namespace {

using Vector = WordVectors::Vector;

constexpr size_t Candidates = 24;
constexpr int Epochs = 8;
/// The step is this, divided by the number of the epoch.
constexpr float FirstStep = 3;
/// Texts times documents; beyond, finding the candidates alone would take minutes.
constexpr size_t MostComparisons = 600'000'000;

std::vector<Vector> means(const std::vector<Vector> &texts, const std::vector<quint32> &documents, size_t documentCount)
{
    std::vector<Vector> means(documentCount);
    for (size_t text = 0; text < texts.size(); ++text) {
        for (size_t i = 0; i < WordVectors::Dimensions; ++i) {
            means[documents[text]][i] += texts[text][i];
        }
    }
    for (Vector &mean : means) {
        normalize(mean);
    }
    return means;
}

/// The documents that a text is told apart from, its own first.
std::vector<quint32> candidatesFor(const Vector &text, quint32 own, const std::vector<Vector> &means)
{
    std::vector<std::pair<float, quint32>> near;
    for (quint32 document = 0; document < means.size(); ++document) {
        if (document != own) {
            near.emplace_back(-dot(text, means[document]), document);
        }
    }
    const size_t count = std::min(near.size(), Candidates - 1);
    std::partial_sort(near.begin(), near.begin() + static_cast<std::ptrdiff_t>(count), near.end());
    std::vector<quint32> candidates{own};
    for (size_t place = 0; place < count; ++place) {
        candidates.push_back(near[place].second);
    }
    return candidates;
}

void learn(const Vector &text, const std::vector<quint32> &candidates, float step, std::vector<Vector> &heads)
{
    std::vector<float> errors;
    for (const quint32 candidate : candidates) {
        errors.push_back(dot(text, heads[candidate]));
    }
    softmax(errors);
    errors.front() -= 1; // its own
    for (size_t place = 0; place < candidates.size(); ++place) {
        for (size_t i = 0; i < text.size(); ++i) {
            heads[candidates[place]][i] -= step * errors[place] * text[i];
        }
    }
}

} // namespace

std::vector<Vector> trainHeads(const std::vector<Vector> &texts, const std::vector<quint32> &documents,
                               size_t documentCount)
{
    const std::vector<Vector> middles = means(texts, documents, documentCount);
    std::vector<Vector> heads = middles;
    for (Vector &head : heads) {
        std::ranges::transform(head, head.begin(), [](float value) { return value * VectorHead::UntrainedLength; });
    }
    if (texts.size() > MostComparisons / std::max<size_t>(documentCount, 1)) {
        return heads;
    }
    std::vector<std::vector<quint32>> candidates;
    for (size_t text = 0; text < texts.size(); ++text) {
        candidates.push_back(candidatesFor(texts[text], documents[text], middles));
    }
    std::vector<size_t> order(texts.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::mt19937 random;
    for (int epoch = 0; epoch < Epochs; ++epoch) {
        shuffle(order, random);
        for (const size_t text : order) {
            learn(texts[text], candidates[text], FirstStep / static_cast<float>(1 + epoch), heads);
        }
    }
    return heads;
}

} // namespace WalletSupport
