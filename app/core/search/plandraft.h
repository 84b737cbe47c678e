#pragma once

#include "core/search/queryplan.h"
#include "core/search/searchindex.h"

#include <string>
#include <vector>

namespace WalletSupport {

/// A query's plan in the making: what was typed, the index it is for, and what has been found so far. The parts that
/// fill it, one after the other, stand in planparts.h.
struct PlanDraft
{
    /// All must outlive the draft.
    PlanDraft(QStringView text, LastWord lastWord, const SearchIndex &searched, FeatureExtractor &ofFeatures,
              Stemmer &ofWords);

    [[nodiscard]] const std::vector<Token> &tokens() const { return plan.query.text.tokens; }
    [[nodiscard]] QStringView word(size_t token) const { return plan.query.text.view(tokens()[token]); }
    [[nodiscard]] bool isWord(size_t token) const
    {
        return token < tokens().size() && tokens()[token].kind == Token::Kind::Word;
    }
    [[nodiscard]] bool isCjk(size_t token) const
    {
        return token < tokens().size() && tokens()[token].kind == Token::Kind::Cjk;
    }
    /// Whether a text of the index has this very word.
    [[nodiscard]] bool isKnown(QStringView word) const { return index.lexicon().find(word).has_value(); }
    /// Whether it is an English word, though maybe one that no text has.
    [[nodiscard]] bool isEnglishWord(size_t token) const;
    /// So many tokens as they were typed.
    [[nodiscard]] QString source(size_t token, size_t count) const;
    /// The units, with what stands for some of them.
    [[nodiscard]] std::vector<std::u16string> meantUnits() const;

    /// One of so many tokens from this one on, still without what they were taken for.
    [[nodiscard]] Interpretation interpretation(MatchReason::Kind kind, size_t token, size_t count, float weight) const;
    /// The number of the next interpretation that is added.
    [[nodiscard]] int nextNumber() const { return static_cast<int>(plan.interpretations.size()); }
    /// Returns its number.
    int add(Interpretation interpretation);
    /// A feature that the interpretation with this number looks for.
    void addFeature(quint64 hash, FeatureFamily family, float weight, const Interpretation &of, int number);

    const SearchIndex &index;
    FeatureExtractor &extractor;
    Stemmer &stemmer;
    QStringView typed;
    QueryPlan plan;
    std::vector<std::u16string> units; ///< what each token is compared by: a word's stem, or the Chinese character
    std::vector<std::u16string> stems; ///< of what stands for a token; mostly empty
    std::vector<int> interpretationOf; ///< of each token that has a stem above
    std::vector<bool> isTaken;         ///< tokens that have an interpretation
    /// Stems of what the last word may become, with their parts of 1.
    std::vector<std::pair<std::u16string, float>> beginnings;
};

} // namespace WalletSupport
