#pragma once

#include "core/checker/demands/letters.h"

#include <QStringView>

#include <span>
#include <utility>
#include <vector>

namespace WalletSupport {

/// Finds words of any number of groups in a text, at once and in time linear in its length.
class WordFinder final
{
public:
    /// Where a word stands: the letters from `begin` up to but not including `end`.
    struct Place
    {
        size_t begin = 0;
        size_t end = 0;
        bool operator==(const Place &) const = default;
    };

    static constexpr qsizetype LongestText = 600; ///< of a word with its choices, in UTF-16 units
    static constexpr qsizetype MostChoices = 8;

    /// A word in small letters, `#` for a number, `*` for the rest of the word, `(a|b|)` for a choice, which holds no
    /// other. A space says that a word begins there: the text must have a gap. False, and nothing is added, for a word
    /// that is not of this form.
    bool add(int group, QStringView word);

    /// The places of each group's words, by where they begin; the longest of a group at each place.
    [[nodiscard]] std::vector<std::vector<Place>> find(std::span<const Letter> letters) const;

private:
    using Edge = std::pair<char32_t, size_t>;
    /// A node is reached by one way from the root or from where a choice ends, so that ways with the same beginning
    /// share it; only where a choice ends do several ways meet.
    struct Node
    {
        std::vector<Edge> edges; ///< sorted by their letters
        std::vector<int> groups; ///< of the words that end here
        bool isMeeting = false;
    };
    struct Walk;

    [[nodiscard]] std::span<const Edge> edgesOf(size_t node, char32_t key) const;
    void addEdge(size_t from, char32_t key, size_t to);
    size_t addWay(size_t from, QStringView text);
    void connect(size_t from, QStringView text, size_t to);
    void step(Walk &walk, size_t node, size_t at, bool isBegin) const;
    void follow(Walk &walk, size_t node, char32_t key, size_t end, bool isBegin) const;
    static void note(Walk &walk, const Node &node, size_t end);

    std::vector<Node> m_nodes{1};
    size_t m_groupCount = 0;
};

} // namespace WalletSupport
