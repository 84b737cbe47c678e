#pragma once

#include <Eigen/SparseCore>

#include <cstdint>
#include <utility>
#include <vector>

namespace WalletSupport {

/// Counts how often things are met together; symmetric.
class PairCounts final
{
public:
    void add(std::uint32_t first, std::uint32_t second, float weight);
    /// Positive pointwise mutual information of so many things, the second of each pair smoothed by the power 0.75
    /// (Levy and Goldberg 2015, "Improving Distributional Similarity with Lessons Learned from Word Embeddings"),
    /// times `weight`. The counts are gone afterwards.
    [[nodiscard]] Eigen::SparseMatrix<float> information(std::uint32_t things, float weight);

private:
    void sum();

    std::vector<std::pair<std::uint64_t, float>> m_pairs; ///< the smaller number in the upper half
    std::size_t m_summed = 0;
};

/// The first columns of U * sqrt(S) of the matrices side by side, which are symmetric (Halko, Martinsson and Tropp
/// 2011, "Finding structure with randomness").
[[nodiscard]] Eigen::MatrixXf leadingColumns(const std::vector<Eigen::SparseMatrix<float>> &matrices, int columns);

} // namespace WalletSupport
