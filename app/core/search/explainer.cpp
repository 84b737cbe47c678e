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
    std::vector<MatchReason> reasons;
    for (const QString &text : texts) {
        if (std::ranges::none_of(isOpen, [](bool open) { return open; })) {
            break;
        }
        const std::vector<Highlighter::Mark> marks = m_highlighter.interpreted(text);
        for (size_t i = 0; i < marks.size(); ++i) {
            const auto number = static_cast<size_t>(marks[i].interpretation);
            if (!isOpen[number]) {
                continue;
            }
            const Interpretation &interpretation = m_plan.interpretations[number];
            const size_t last = std::min(i + interpretation.units.size(), marks.size()) - 1;
            const int begin = marks[i].range.begin;
            const QString to = text.sliced(begin, marks[last].range.begin + marks[last].range.length - begin);
            // One reason of a kind for a stretch of the query is enough.
            for (size_t other = 0; other < isOpen.size(); ++other) {
                const Interpretation &same = m_plan.interpretations[other];
                isOpen[other] =
                    isOpen[other] && !(same.kind == interpretation.kind && same.token == interpretation.token &&
                                       same.tokens == interpretation.tokens);
            }
            if (to.compare(interpretation.from, Qt::CaseInsensitive) != 0) {
                reasons.push_back({interpretation.kind, interpretation.from, to});
            }
        }
    }
    return reasons;
}

} // namespace WalletSupport
