#pragma once

#include "core/search/queryplan.h"
#include "core/search/searchindex.h"
#include "core/search/stemmer.h"

#include <QStringView>

#include <map>
#include <string>
#include <vector>

namespace WalletSupport {

/// A stretch of a text, in UTF-16 units.
struct TextRange
{
    int begin = 0;
    int length = 0;
    bool operator==(const TextRange &) const = default;
};

/// Marks in a text what a query asked for: whole words with the stem of one of its words, Chinese characters that
/// stand side by side in both, and what its words were taken for. Words that most articles have (how, my, 的) are left
/// alone, unless nothing else was asked. Make one for a query and use it for all texts on the page.
class Highlighter final
{
public:
    /// A token of the text that matches; `term` is the number of the query's part that it matches.
    struct Mark
    {
        TextRange range;
        int term = 0;
        float weight = 0;
        int interpretation = -1; ///< the query's, if it matches one; else its words as they were typed
        bool operator==(const Mark &) const = default;
    };

    /// The index only tells which words are rare; with an empty one all are. Both must outlive the highlighter.
    Highlighter(const SearchIndex &index, const QueryPlan &plan);

    /// The stretches to mark, ascending; those that touch are one.
    [[nodiscard]] std::vector<TextRange> ranges(QStringView text);
    /// The same token by token, for weighing passages against each other.
    [[nodiscard]] std::vector<Mark> marks(const TokenizedText &text);
    /// Only what matches interpretations; a token may match several.
    [[nodiscard]] std::vector<Mark> interpreted(QStringView text);
    /// Marks have terms from 0 to this number, exclusive.
    [[nodiscard]] int termCount() const { return m_termCount; }
    /// Marks as stretches; those that touch are one.
    [[nodiscard]] static std::vector<TextRange> merged(const std::vector<Mark> &marks);

private:
    /// A part of the query is left unmarked below this share of the weight of its most telling part.
    static constexpr float CommonShare = 0.25F;

    struct Term
    {
        int number = 0;
        float weight = 0;
    };
    using Terms = std::map<std::u16string, Term, std::less<>>;
    /// An interpretation to be found in texts.
    struct Pattern
    {
        const Interpretation *interpretation = nullptr;
        int number = 0;
        Term term;
    };

    void addTerm(Terms &terms, std::u16string key, float weight);
    void addCjk(const TokenizedText &query, size_t place);
    void addPatterns();
    [[nodiscard]] bool isBeginning(size_t token) const;
    void addMeaning(const Interpretation &interpretation, size_t number);
    [[nodiscard]] bool hasPattern(const Interpretation &interpretation) const;
    /// The patterns that can begin at this token of a text, by their places in m_patterns.
    [[nodiscard]] std::vector<size_t> patternsAt(const TokenizedText &text, const std::u16string &unit,
                                                 size_t token) const;
    void dropCommon(Terms &terms) const;
    [[nodiscard]] const Term *find(const Terms &terms, std::u16string_view key) const;
    [[nodiscard]] const Term *findCjk(const TokenizedText &text, size_t place) const;
    void markPatterns(const TokenizedText &text, const std::vector<std::u16string> &units,
                      std::vector<Mark> &marks) const;

    const SearchIndex &m_index;
    const QueryPlan &m_plan;
    Stemmer m_stemmer;
    Terms m_stems;
    Terms m_pairs;      ///< two Chinese characters side by side
    Terms m_characters; ///< every Chinese character; marked only beside another one
    Terms m_singles;    ///< those that stand alone in the query, and are marked alone
    std::vector<Pattern> m_patterns;
    std::map<std::u16string, std::vector<size_t>, std::less<>> m_byFirstUnit; ///< those that begin with this very unit
    std::map<quint32, std::vector<size_t>> m_byMeaning; ///< those that look for the phrases of a concept
    std::vector<size_t> m_soundPatterns;
    std::map<Syllable, std::vector<std::pair<size_t, size_t>>> m_bySyllable; ///< of those: pattern and unit
    std::vector<size_t> m_otherPatterns;                                     ///< those that need a closer look
    bool m_needsReadings = false;
    int m_termCount = 0;
    float m_largestWeight = 0;
};

} // namespace WalletSupport
