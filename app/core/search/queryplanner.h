#pragma once

#include "core/search/pinyininput.h"
#include "core/search/queryplan.h"
#include "core/search/searchindex.h"

#include <optional>

namespace WalletSupport {

/// Works out what a query looks for in an index: its words as they were typed, and what they may stand for: a repaired
/// typo, pinyin, initials, words of the same meaning, the words that an unfinished one begins.
class QueryPlanner final
{
public:
    /// The index must outlive the planner.
    explicit QueryPlanner(const SearchIndex &index);

    [[nodiscard]] QueryPlan plan(QStringView typed, LastWord lastWord);

private:
    struct State;

    void findTypos(State &state);
    void findPinyin(State &state) const;
    void findInitials(State &state) const;
    void addWords(State &state);
    void findHomophones(State &state) const;
    void addSynonyms(State &state);
    void addBeginnings(State &state);
    [[nodiscard]] std::vector<size_t> wordsBeginningWith(QStringView beginning) const;
    void findVariants(State &state);
    [[nodiscard]] bool addPinyinRun(State &state, size_t begin, size_t end) const;
    [[nodiscard]] std::vector<PinyinWord> likelySyllables(QStringView word) const;
    [[nodiscard]] int pairsInIndex(const PinyinWord &word) const;
    [[nodiscard]] bool isKnown(QStringView word) const;

    const SearchIndex &m_index;
    FeatureExtractor m_extractor;
    Stemmer m_stemmer;
};

} // namespace WalletSupport
