#include "core/search/wordtable/tuning.h"

#include "core/search/training.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace WalletSupport {

namespace {

using Vector = WordVectors::Vector;

constexpr int Epochs = 3;
constexpr float FirstStep = 0.015F;
/// The step shrinks to this part of itself at the end, by the epochs.
constexpr float StepLoss = 0.9F;
constexpr float Sharpness = 4;
/// Each unit of a text is hidden so often in a hundred times.
constexpr std::uint32_t Hidden = 20;

/// A row and the sum of the squares of its gradients.
class Learner
{
public:
    void learn(Vector &row, const Vector &gradient, float step)
    {
        m_squares += dot(gradient, gradient) / static_cast<float>(gradient.size());
        const float scale = step / std::sqrt(m_squares + 1e-12F);
        for (size_t i = 0; i < row.size(); ++i) {
            row[i] -= scale * gradient[i];
        }
    }

private:
    float m_squares = 0;
};

struct Classes
{
    std::vector<Vector> rows;
    std::vector<Learner> learners;
};

Vector sumOf(const std::vector<Vector> &rows, const std::vector<std::uint32_t> &units)
{
    Vector sum{};
    for (const std::uint32_t unit : units) {
        for (size_t i = 0; i < sum.size(); ++i) {
            sum[i] += rows[unit][i];
        }
    }
    return sum;
}

Classes startOf(const std::vector<Vector> &rows, const LabelledSet &set)
{
    Classes classes{std::vector<Vector>(set.labels), std::vector<Learner>(set.labels)};
    for (const LabelledSet::Text &text : set.texts) {
        Vector sum = sumOf(rows, text.units);
        if (normalize(sum)) {
            for (size_t i = 0; i < sum.size(); ++i) {
                classes.rows[text.label][i] += sum[i];
            }
        }
    }
    for (Vector &row : classes.rows) {
        normalize(row);
    }
    return classes;
}

class Tuner
{
public:
    explicit Tuner(std::vector<Vector> &rows)
        : m_rows(rows)
        , m_learners(rows.size())
    {
    }

    void see(const LabelledSet::Text &text, Classes &classes, float step)
    {
        m_shown.clear();
        std::ranges::copy_if(text.units, std::back_inserter(m_shown),
                             [this](std::uint32_t) { return m_random() % 100 >= Hidden; });
        Vector direction = sumOf(m_rows, m_shown);
        const float length = std::sqrt(dot(direction, direction));
        if (!normalize(direction)) {
            return;
        }
        m_errors.resize(classes.rows.size());
        for (size_t label = 0; label < m_errors.size(); ++label) {
            m_errors[label] = Sharpness * dot(direction, classes.rows[label]);
        }
        softmax(m_errors);
        Vector gradient{};
        for (size_t label = 0; label < m_errors.size(); ++label) {
            const float error = Sharpness * (m_errors[label] - (label == text.label ? 1.0F : 0.0F));
            Vector ofClass;
            for (size_t i = 0; i < gradient.size(); ++i) {
                gradient[i] += error * classes.rows[label][i];
                ofClass[i] = error * direction[i];
            }
            classes.learners[label].learn(classes.rows[label], ofClass, step);
        }
        // Through the normalisation.
        const float along = dot(gradient, direction);
        for (size_t i = 0; i < gradient.size(); ++i) {
            gradient[i] = (gradient[i] - along * direction[i]) / length;
        }
        for (const std::uint32_t unit : m_shown) {
            m_learners[unit].learn(m_rows[unit], gradient, step);
        }
    }

    [[nodiscard]] std::mt19937 &random() { return m_random; }

private:
    std::vector<Vector> &m_rows;
    std::vector<Learner> m_learners;
    std::vector<std::uint32_t> m_shown;
    std::vector<float> m_errors;
    std::mt19937 m_random;
};

} // namespace

void tune(std::vector<Vector> &rows, const std::vector<LabelledSet> &sets)
{
    std::vector<Classes> classes;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> order; // set and text
    for (std::uint32_t set = 0; set < sets.size(); ++set) {
        classes.push_back(startOf(rows, sets[set]));
        for (std::uint32_t text = 0; text < sets[set].texts.size(); ++text) {
            order.insert(order.end(), static_cast<size_t>(sets[set].repetitions), {set, text});
        }
    }
    Tuner tuner(rows);
    for (int epoch = 0; epoch < Epochs; ++epoch) {
        const float step = FirstStep * (1 - StepLoss * static_cast<float>(epoch) / Epochs);
        shuffle(order, tuner.random());
        for (const auto &[set, text] : order) {
            tuner.see(sets[set].texts[text], classes[set], step);
        }
    }
}

} // namespace WalletSupport
