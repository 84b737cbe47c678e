#include "core/search/explainer.h"

#include <algorithm>

namespace WalletSupport {

Explainer::Explainer(const SearchIndex &index, const QueryPlan &plan, Highlighter &highlighter)
    : m_index(index)
    , m_plan(plan)
    , m_highlighter(highlighter)
{
}

bool Explainer::isTypedSo(const Interpretation &interpretation, int document) const
{
    return std::ranges::any_of(m_plan.features, [&](const PlannedFeature &feature) {
        const bool isWord = feature.family == FeatureFamily::Stem || feature.family == FeatureFamily::CjkPair;
        const bool isTyped =
            feature.interpretation < 0 ||
            m_plan.interpretations[static_cast<size_t>(feature.interpretation)].kind == MatchReason::Kind::Typo;
        return isWord && isTyped && feature.token >= interpretation.token &&
               feature.token + feature.tokens <= interpretation.token + interpretation.tokens &&
               m_index.contains(feature.hash, document);
    });
}

std::vector<MatchReason> Explainer::reasons(int document, const QStringList &texts)
{
    std::vector<bool> isOpen(m_plan.interpretations.size());
    for (size_t number = 0; number < isOpen.size(); ++number) {
        const Interpretation &interpretation = m_plan.interpretations[number];
        // A word of the same meaning explains nothing where the word itself stands.
        isOpen[number] = interpretation.kind != MatchReason::Kind::Synonym || !isTypedSo(interpretation, document);
    }
    // The longest stretch of all texts says most; of equally long ones the first.
    std::vector<QString> found(isOpen.size());
    for (const QString &text : texts) {
        const std::vector<Highlighter::Mark> marks = m_highlighter.interpreted(text);
        for (size_t first = 0; first < marks.size();) {
            const auto number = static_cast<size_t>(marks[first].interpretation);
            size_t last = first;
            while (last + 1 < marks.size() && marks[last + 1].interpretation == marks[first].interpretation &&
                   last + 1 - first < m_plan.interpretations[number].units.size() &&
                   marks[last + 1].range.begin > marks[last].range.begin) {
                ++last;
            }
            const int begin = marks[first].range.begin;
            const QString stretch = text.sliced(begin, marks[last].range.begin + marks[last].range.length - begin);
            if (isOpen[number] && stretch.size() > found[number].size()) {
                found[number] = stretch;
            }
            first = last + 1;
        }
    }
    std::vector<MatchReason> reasons;
    for (size_t number = 0; number < found.size(); ++number) {
        const Interpretation &interpretation = m_plan.interpretations[number];
        const bool isSame = found[number].compare(interpretation.from, Qt::CaseInsensitive) == 0;
        // One reason for a stretch of the query is enough.
        const bool isTold = std::ranges::any_of(
            reasons, [&interpretation](const MatchReason &reason) { return reason.from == interpretation.from; });
        if (!found[number].isEmpty() && !isSame && !isTold) {
            reasons.push_back({interpretation.kind, interpretation.from, found[number]});
        }
    }
    return reasons;
}

} // namespace WalletSupport
