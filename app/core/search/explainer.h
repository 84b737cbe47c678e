#pragma once

#include "core/search/highlighter.h"

#include <QStringList>

namespace WalletSupport {

/// Says why a document was found that has something else than the words that were typed.
class Explainer final
{
public:
    /// All must outlive the explainer.
    Explainer(const SearchIndex &index, const QueryPlan &plan, Highlighter &highlighter);

    /// `texts`: what the document says, the most telling first. One reason for each stretch of the query.
    [[nodiscard]] std::vector<MatchReason> reasons(int document, const QStringList &texts);

private:
    [[nodiscard]] bool tellsMeaning(const Interpretation &interpretation, int document) const;
    [[nodiscard]] bool isTypedSo(const Interpretation &interpretation, int document) const;
    [[nodiscard]] bool isMadeOfWords(const Interpretation &interpretation, QStringView stretch) const;
    [[nodiscard]] int togetherness(QStringView first, QStringView second) const;
    [[nodiscard]] QString withoutNeighbour(const Interpretation &interpretation, const QString &stretch) const;
    [[nodiscard]] int withNextWord(const Interpretation &interpretation, const QString &text, int end) const;

    const SearchIndex &m_index;
    const QueryPlan &m_plan;
    Highlighter &m_highlighter;
};

} // namespace WalletSupport
