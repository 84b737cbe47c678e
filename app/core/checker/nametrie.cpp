#include "core/checker/nametrie.h"

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr int Nowhere = -1;

} // namespace

void NameTrie::add(QStringView name, int number)
{
    int node = 0;
    for (const QChar letter : name) {
        int next = childOf(node, letter);
        if (next == Nowhere) {
            next = static_cast<int>(m_nodes.size());
            m_nodes[static_cast<std::size_t>(node)].children.emplace_back(letter.unicode(), next);
            m_nodes.emplace_back();
        }
        node = next;
    }
    std::vector<int> &names = m_nodes[static_cast<std::size_t>(node)].names;
    if (std::ranges::find(names, number) == names.end()) {
        names.push_back(number);
    }
}

int NameTrie::childOf(int node, QChar letter) const
{
    for (const auto &[unit, child] : m_nodes[static_cast<std::size_t>(node)].children) {
        if (unit == letter.unicode()) {
            return child;
        }
    }
    return Nowhere;
}

/// The names below a node that go on as the text does.
void NameTrie::collect(int node, QStringView text, qsizetype at, std::vector<Hit> &hits) const
{
    while (node != Nowhere) {
        for (const int name : m_nodes[static_cast<std::size_t>(node)].names) {
            hits.push_back({at, name});
        }
        node = at < text.size() ? childOf(node, text.at(at)) : Nowhere;
        ++at;
    }
}

std::vector<NameTrie::Hit> NameTrie::at(QStringView text, qsizetype begin) const
{
    std::vector<Hit> hits;
    collect(0, text, begin, hits);
    return hits;
}

std::vector<NameTrie::Hit> NameTrie::near(QStringView text, qsizetype begin) const
{
    std::vector<Hit> hits;
    int node = 0;
    for (qsizetype at = begin; node != Nowhere; ++at) {
        const bool hasLetter = at < text.size();
        for (const auto &[unit, child] : m_nodes[static_cast<std::size_t>(node)].children) {
            collect(child, text, at, hits); // one is left out
            if (hasLetter && unit != text.at(at).unicode()) {
                collect(child, text, at + 1, hits); // one is another
            }
        }
        for (const int name : m_nodes[static_cast<std::size_t>(node)].names) {
            hits.push_back({at, name});
        }
        if (!hasLetter) {
            break;
        }
        collect(node, text, at + 1, hits); // one was added
        const int second = at + 1 < text.size() ? childOf(node, text.at(at + 1)) : Nowhere;
        if (second != Nowhere) {
            collect(childOf(second, text.at(at)), text, at + 2, hits); // two are swapped
        }
        node = childOf(node, text.at(at));
    }
    std::ranges::sort(hits);
    hits.erase(std::unique(hits.begin(), hits.end()), hits.end());
    return hits;
}

} // namespace WalletSupport
