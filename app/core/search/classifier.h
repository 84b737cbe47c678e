#pragma once

#include "core/search/bytereader.h"
#include "core/search/bytewriter.h"

#include <span>
#include <vector>

namespace WalletSupport {

/// What training has learnt about which features speak for which document (multinomial logistic regression): a view
/// into an index's bytes. It has one row of weights for each feature of the index, in 8 bits, with a scale of its own.
class Classifier final
{
public:
    /// A feature of a query by its number in the index, with its value in the query's unit vector.
    struct Input
    {
        quint32 feature = 0;
        float value = 0;
    };

    /// Where there are no phrasings there is nothing to learn.
    [[nodiscard]] bool isEmpty() const { return m_weights.empty(); }
    /// How much its word counts beside the lexical score (search.md, step 7).
    [[nodiscard]] float influence() const { return m_influence; }
    [[nodiscard]] float logit(std::span<const Input> query, size_t document) const;

    [[nodiscard]] bool read(ByteReader &reader, size_t features, size_t documents);
    /// `weights`: features x documents, or empty.
    static void write(const std::vector<float> &weights, const std::vector<float> &bias, float influence,
                      ByteWriter &writer);

private:
    float m_influence = 0;
    std::span<const float> m_bias;
    std::span<const float> m_scales; ///< of each feature's row
    std::span<const qint8> m_weights;
};

} // namespace WalletSupport
