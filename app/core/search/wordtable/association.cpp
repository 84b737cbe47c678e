#include "core/search/wordtable/association.h"

#include "core/search/plainmath.h"

#include <Eigen/Eigenvalues>
#include <Eigen/QR>

#include <algorithm>
#include <cmath>
#include <random>

namespace WalletSupport {

namespace {

/// Sorting now and then keeps the pairs few.
constexpr std::size_t MostUnsummed = 8'000'000;

constexpr int HalfBits = 32;
/// More columns than wanted, and how often the matrix is applied: what is cut off is then far below what is kept.
constexpr int SpareColumns = 10;
constexpr int PowerIterations = 3;

Eigen::MatrixXf orthonormal(const Eigen::MatrixXf &matrix)
{
    const Eigen::HouseholderQR<Eigen::MatrixXf> decomposed(matrix);
    return decomposed.householderQ() * Eigen::MatrixXf::Identity(matrix.rows(), matrix.cols());
}

} // namespace

void PairCounts::add(std::uint32_t first, std::uint32_t second, float weight)
{
    const auto [less, more] = std::minmax(first, second);
    m_pairs.emplace_back(std::uint64_t(less) << HalfBits | more, weight);
    if (m_pairs.size() - m_summed > MostUnsummed) {
        sum();
    }
}

void PairCounts::sum()
{
    std::stable_sort(m_pairs.begin(), m_pairs.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::size_t last = 0;
    for (std::size_t next = 1; next < m_pairs.size(); ++next) {
        if (m_pairs[next].first == m_pairs[last].first) {
            m_pairs[last].second += m_pairs[next].second;
        } else {
            m_pairs[++last] = m_pairs[next];
        }
    }
    m_pairs.resize(m_pairs.empty() ? 0 : last + 1);
    m_summed = m_pairs.size();
}

Eigen::SparseMatrix<float> PairCounts::information(std::uint32_t things, float weight)
{
    sum();
    std::vector<double> sums(things);
    for (const auto &[pair, count] : m_pairs) {
        const auto first = static_cast<std::uint32_t>(pair >> HalfBits);
        const auto second = static_cast<std::uint32_t>(pair);
        sums[first] += count;
        sums[second] += first == second ? 0 : count;
    }
    std::vector<double> smoothed(things);
    double total = 0;
    for (std::uint32_t thing = 0; thing < things; ++thing) {
        // To the power 0.75.
        smoothed[thing] = std::sqrt(sums[thing]) * std::sqrt(std::sqrt(sums[thing]));
        total += smoothed[thing];
    }
    std::vector<Eigen::Triplet<float>> entries;
    for (const std::pair<std::uint64_t, float> &pair : m_pairs) {
        const auto first = static_cast<std::uint32_t>(pair.first >> HalfBits);
        const auto second = static_cast<std::uint32_t>(pair.first);
        const auto add = [&](std::uint32_t row, std::uint32_t column) {
            const double information = logarithm(pair.second / (sums[row] * smoothed[column] / total));
            if (information > 0) {
                entries.emplace_back(static_cast<int>(row), static_cast<int>(column),
                                     static_cast<float>(information) * weight);
            }
        };
        add(first, second);
        if (first != second) {
            add(second, first);
        }
    }
    m_pairs = {};
    Eigen::SparseMatrix<float> matrix(static_cast<int>(things), static_cast<int>(things));
    matrix.setFromTriplets(entries.begin(), entries.end());
    return matrix;
}

Eigen::MatrixXf leadingColumns(const std::vector<Eigen::SparseMatrix<float>> &matrices, int columns)
{
    const auto squared = [&matrices](const Eigen::MatrixXf &dense) {
        Eigen::MatrixXf product = Eigen::MatrixXf::Zero(dense.rows(), dense.cols());
        for (const Eigen::SparseMatrix<float> &matrix : matrices) {
            const Eigen::MatrixXf half = matrix.transpose() * dense;
            product += matrix * half;
        }
        return product;
    };
    // Eigen cuts its sums by the processor's caches, and would give other last bits on another one.
    constexpr std::ptrdiff_t Kilobyte = 1024;
    Eigen::setCpuCacheSizes(32 * Kilobyte, 256 * Kilobyte, 2048 * Kilobyte);
    std::mt19937 random(1);
    Eigen::MatrixXf basis(matrices.front().rows(), columns + SpareColumns);
    for (Eigen::Index column = 0; column < basis.cols(); ++column) {
        for (Eigen::Index row = 0; row < basis.rows(); ++row) {
            basis(row, column) = (random() & 1U) != 0 ? 1.0F : -1.0F;
        }
    }
    for (int iteration = 0; iteration <= PowerIterations; ++iteration) {
        basis = orthonormal(squared(basis));
    }
    const Eigen::MatrixXf inner = basis.transpose() * squared(basis);
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXf> solved((inner + inner.transpose()) / 2);
    // Ascending, and squares of the singular values.
    Eigen::MatrixXf leading = basis * solved.eigenvectors().rightCols(columns);
    for (int column = 0; column < columns; ++column) {
        const float square = std::max(solved.eigenvalues()(solved.eigenvalues().size() - columns + column), 0.0F);
        leading.col(column) *= std::sqrt(std::sqrt(square));
    }
    return leading;
}

} // namespace WalletSupport
