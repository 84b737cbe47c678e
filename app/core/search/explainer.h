#pragma once

#include "core/search/highlighter.h"

#include <QStringList>

#include <span>

namespace WalletSupport {

/// What a document says. A person sees its title and its body; the questions are what it is found by.
struct DocumentTexts
{
    QString title;
    QStringList questions; ///< titles and phrasings in all languages
    QString body;
};

/// Says why a document was found that has something else than the words that were typed.
class Explainer final
{
public:
    /// All must outlive the explainer.
    Explainer(const SearchIndex &index, const QueryPlan &plan, Highlighter &highlighter);

    /// One reason for each stretch of the query. A phrase that means the same is one that a person sees; what sounds
    /// like what was typed is of a question, for sounds are not looked for in bodies.
    [[nodiscard]] std::vector<MatchReason> reasons(const DocumentTexts &texts);

private:
    [[nodiscard]] std::vector<bool> openInterpretations(const DocumentTexts &texts);
    void findStretches(const QString &text, const std::vector<bool> &isOpen, std::vector<MatchReason> &found);
    [[nodiscard]] std::span<const std::u16string> meantBy(const Interpretation &interpretation) const;
    [[nodiscard]] bool isTelling(const Interpretation &interpretation) const;
    [[nodiscard]] bool isCrossed(const Interpretation &interpretation) const;
    [[nodiscard]] bool isShownSo(const Interpretation &interpretation, const std::vector<std::u16string> &shown) const;
    [[nodiscard]] bool isSaidSo(const Interpretation &interpretation, const QString &stretch);
    [[nodiscard]] bool saysNothing(const MatchReason &reason, const Interpretation &interpretation);
    [[nodiscard]] bool isName(const Interpretation &interpretation, const QString &stretch);
    [[nodiscard]] int withNextWord(const Interpretation &interpretation, const QString &text, int end) const;

    const SearchIndex &m_index;
    const QueryPlan &m_plan;
    Highlighter &m_highlighter;
    Stemmer m_stemmer;
    std::vector<std::u16string> m_meant; ///< the query's units, with what mended words were meant to be
};

} // namespace WalletSupport
