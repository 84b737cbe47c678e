#include "core/search/classifier.h"

#include "core/search/smallsteps.h"

#include <algorithm>
#include <cmath>

namespace WalletSupport {

namespace {

/// No training gets near it; beyond, sums might become infinite or no number, which no order can be made of.
constexpr float LargestNumber = 1e6F;

bool areSmall(std::span<const float> numbers)
{
    return std::all_of(numbers.begin(), numbers.end(), [](float number) { return std::abs(number) < LargestNumber; });
}

} // namespace

float Classifier::logit(std::span<const Input> query, size_t document) const
{
    float logit = m_bias[document];
    for (const Input &input : query) {
        logit += input.value * m_scales[input.feature] *
                 static_cast<float>(m_weights[input.feature * m_bias.size() + document]);
    }
    return logit;
}

bool Classifier::read(ByteReader &reader, size_t features, size_t documents)
{
    m_influence = reader.read<float>();
    m_bias = reader.readAll<float>();
    m_scales = reader.readAll<float>();
    m_weights = reader.readAll<qint8>();
    if (reader.hasFailed() || !areSmall({&m_influence, 1}) || !areSmall(m_bias) || !areSmall(m_scales)) {
        return false;
    }
    // Each factor is less than 2^32, so that the product is right.
    return m_weights.empty() ||
           (m_bias.size() == documents && m_scales.size() == features && m_weights.size() == features * documents);
}

void Classifier::write(const std::vector<float> &weights, const std::vector<float> &bias, float influence,
                       ByteWriter &writer)
{
    std::vector<float> scales;
    std::vector<qint8> steps;
    steps.reserve(weights.size());
    for (size_t begin = 0; begin < weights.size(); begin += bias.size()) {
        const auto row = std::span(weights).subspan(begin, bias.size());
        scales.push_back(stepOf(row));
        addSteps(row, scales.back(), steps);
    }
    writer.add(influence);
    writer.addAll(std::span<const float>(bias));
    writer.addAll(std::span<const float>(scales));
    writer.addAll(std::span<const qint8>(steps));
}

} // namespace WalletSupport
