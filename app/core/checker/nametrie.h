#pragma once

#include <QStringView>

#include <utility>
#include <vector>

namespace WalletSupport {

/// Many names, by their letters: finds those that begin at a place of a text in a time that does not grow with them.
class NameTrie final
{
public:
    struct Hit
    {
        qsizetype end = 0; ///< in the text
        int name = 0;
        auto operator<=>(const Hit &) const = default;
    };

    void add(QStringView name, int number);

    /// The names that stand at a place.
    [[nodiscard]] std::vector<Hit> at(QStringView text, qsizetype begin) const;
    /// Those that are at most one step away from what stands there: a letter changed, added, left out, or two swapped.
    [[nodiscard]] std::vector<Hit> near(QStringView text, qsizetype begin) const;

private:
    struct Node
    {
        std::vector<std::pair<char16_t, int>> children;
        std::vector<int> names;
    };

    [[nodiscard]] int childOf(int node, QChar letter) const;
    void collect(int node, QStringView text, qsizetype at, std::vector<Hit> &hits) const;

    std::vector<Node> m_nodes{Node()};
};

} // namespace WalletSupport
