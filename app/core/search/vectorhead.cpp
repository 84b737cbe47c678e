#include "core/search/vectorhead.h"

#include "core/search/smallsteps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace WalletSupport {

namespace {

using Vector = WordVectors::Vector;

/// No training gets near it; beyond, sums might become no number.
constexpr float LargestNumber = 1e6F;

using Points = std::array<std::pair<float, float>, 5>;
/// By phrasings for each title (search.md): what heads and nearest texts count.
constexpr Points HeadWeights{{{1, 0.14F}, {5, 0.14F}, {10, 0.12F}, {20, 0.084F}, {35, 0.025F}}};
constexpr Points TextWeights{{{1, 1.4F}, {5, 0.7F}, {10, 0.56F}, {20, 0.42F}, {35, 0.21F}}};
/// With titles alone there is nothing learnt, and the nearest title is all there is.
constexpr float TitleWeight = 2.1F;
constexpr float ChineseInfluence = 0.2F;
constexpr float FewPhrasings = 5;
constexpr float ManyPhrasings = 20;
constexpr float UnfinishedOfFew = 0.8F;
constexpr float UnfinishedOfMany = 0.6F;

float between(const Points &points, float place)
{
    for (size_t next = 0; next < points.size(); ++next) {
        const auto [end, value] = points[next];
        if (place <= end && next > 0) {
            const auto [begin, before] = points[next - 1];
            return before + (value - before) * (place - begin) / (end - begin);
        }
        if (place <= end) {
            return value;
        }
    }
    return points.back().second;
}

float influence(float phrasings, QueryKind kind, bool isUnfinished)
{
    const float part = std::clamp((phrasings - FewPhrasings) / (ManyPhrasings - FewPhrasings), 0.0F, 1.0F);
    const float unfinished = UnfinishedOfFew + (UnfinishedOfMany - UnfinishedOfFew) * part;
    return (kind == QueryKind::Chinese ? ChineseInfluence : 1.0F) * (isUnfinished ? unfinished : 1.0F);
}

float product(const Vector &direction, const qint8 *row)
{
    // Several sums, so that several numbers are multiplied at once.
    constexpr size_t Lanes = 8;
    std::array<float, Lanes> sums{};
    for (size_t i = 0; i < direction.size(); i += Lanes) {
        for (size_t lane = 0; lane < Lanes; ++lane) {
            sums[lane] += direction[i + lane] * static_cast<float>(row[i + lane]);
        }
    }
    return std::accumulate(sums.begin(), sums.end(), 0.0F);
}

} // namespace

float VectorHead::headWeight(QueryKind kind, bool isUnfinished) const
{
    const float phrasings = kind == QueryKind::Foreign ? std::min(m_phrasings, FewPhrasings) : m_phrasings;
    return phrasings < 1 ? 0 : between(HeadWeights, phrasings) * influence(phrasings, kind, isUnfinished);
}

float VectorHead::textWeight(QueryKind kind, bool isUnfinished) const
{
    const float phrasings = kind == QueryKind::Foreign ? std::min(m_phrasings, FewPhrasings) : m_phrasings;
    const float weight = phrasings < 1 ? TitleWeight + (TextWeights[0].second - TitleWeight) * phrasings
                                       : between(TextWeights, phrasings);
    return weight * influence(phrasings, kind, isUnfinished);
}

float VectorHead::logit(const Vector &direction, size_t document) const
{
    return m_scales[document] * product(direction, m_heads.data() + document * WordVectors::Dimensions);
}

float VectorHead::nearest(const Vector &direction, size_t document) const
{
    const size_t begin = document == 0 ? 0 : m_ends[document - 1];
    float best = begin == m_ends[document] ? 0.0F : -MostSteps;
    for (size_t text = begin; text < m_ends[document]; ++text) {
        best = std::max(best, product(direction, m_texts.data() + text * WordVectors::Dimensions));
    }
    return best / MostSteps;
}

void VectorHead::fetch(size_t document) const
{
    const qint8 *rows = m_texts.data();
    const size_t begin = document == 0 ? 0 : m_ends[document - 1];
    for (size_t text = begin; text < m_ends[document]; ++text) {
        __builtin_prefetch(rows + text * WordVectors::Dimensions);
    }
    __builtin_prefetch(m_heads.data() + document * WordVectors::Dimensions);
}

bool VectorHead::read(ByteReader &reader, size_t documents)
{
    m_table = reader.read<quint64>();
    m_phrasings = reader.read<float>();
    m_scales = reader.readAll<float>();
    m_heads = reader.readAll<qint8>();
    m_texts = reader.readAll<qint8>();
    m_ends = reader.readAll<quint32>();
    const auto isSmall = [](float number) { return std::abs(number) < LargestNumber; };
    if (reader.hasFailed() || !isSmall(m_phrasings) || !std::ranges::all_of(m_scales, isSmall)) {
        return false;
    }
    if (m_heads.empty()) {
        return true;
    }
    // Each factor is less than 2^32, so that the products are right.
    return m_scales.size() == documents && m_ends.size() == documents &&
           m_heads.size() == documents * WordVectors::Dimensions && std::ranges::is_sorted(m_ends) &&
           m_texts.size() == size_t(m_ends.back()) * WordVectors::Dimensions;
}

void VectorHead::write(const Parts &parts, ByteWriter &writer)
{
    std::vector<float> scales;
    std::vector<qint8> heads;
    for (const Vector &head : parts.heads) {
        scales.push_back(stepOf(head));
        addSteps(head, scales.back(), heads);
    }
    std::vector<qint8> texts;
    for (const Vector &text : parts.texts) {
        addSteps(text, 1 / MostSteps, texts);
    }
    writer.add(parts.table);
    writer.add(parts.phrasings);
    writer.addAll(std::span<const float>(scales));
    writer.addAll(std::span<const qint8>(heads));
    writer.addAll(std::span<const qint8>(texts));
    writer.addAll(std::span<const quint32>(parts.ends));
}

} // namespace WalletSupport
