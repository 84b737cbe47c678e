#include "core/checker/demands/wordfinder.h"

#include <QList>

#include <algorithm>

namespace WalletSupport {

namespace {

using Gap = Letter::Gap;

constexpr char32_t Number = U'#';
constexpr char32_t Rest = U'*';
constexpr char32_t Space = U' ';   ///< takes no letter: the next one must begin a word
constexpr char32_t Nothing = U'|'; ///< takes no letter: a choice that may be left out
constexpr size_t LongestWord = 60;
constexpr size_t LongestNumber = 6;
constexpr size_t LongestRest = 100;

/// Whether a word may end before this letter.
bool isEnd(std::span<const Letter> letters, size_t at)
{
    return at == letters.size() || letters[at].gap != Gap::None || letters[at - 1].isHan();
}

/// Whether the letter, with the gap before it, can stand in the middle of a word.
bool mayContinue(std::span<const Letter> letters, size_t at)
{
    const Gap gap = letters[at].gap;
    const bool isBesideHan = letters[at].isHan() || letters[at - 1].isHan();
    return gap == Gap::None || gap == Gap::Possible || ((gap == Gap::Word || gap == Gap::Line) && isBesideHan);
}

bool mayBegin(const Letter &letter)
{
    return (letter.gap >= Gap::Possible && letter.gap <= Gap::Line) || (letter.gap == Gap::None && letter.isHan());
}

} // namespace

struct WordFinder::Walk
{
    std::span<const Letter> letters;
    size_t begin = 0;
    std::vector<std::vector<Place>> places;
};

bool WordFinder::add(int group, QStringView word)
{
    if (group < 0 || word.isEmpty() || word.size() > LongestText || word.count(u'(') > MostChoices) {
        return false;
    }
    size_t node = 0;
    while (!word.isEmpty()) {
        const qsizetype open = word.indexOf(u'(');
        const QStringView plain = open < 0 ? word : word.first(open);
        if (plain.contains(u')') || plain.contains(u'|')) {
            return false;
        }
        node = addWay(node, plain);
        if (open < 0) {
            break;
        }
        const qsizetype close = word.indexOf(u')');
        if (close < open) {
            return false;
        }
        const size_t meeting = m_nodes.size();
        m_nodes.emplace_back().isMeeting = true;
        const QList<QStringView> choices = word.sliced(open + 1, close - open - 1).split(u'|');
        for (const QStringView choice : choices) {
            connect(node, choice, meeting);
        }
        node = meeting;
        word = word.sliced(close + 1);
    }
    if (node != 0) {
        m_nodes[node].groups.push_back(group);
        m_groupCount = std::max(m_groupCount, static_cast<size_t>(group) + 1);
    }
    return node != 0;
}

/// The node at the end of `text`; made where it is not there yet.
size_t WordFinder::addWay(size_t from, QStringView text)
{
    const QList<uint> codes = text.toUcs4();
    for (const char32_t code : codes) {
        const std::span<const Edge> edges = edgesOf(from, code);
        const auto known =
            std::ranges::find_if(edges, [this](const Edge &edge) { return !m_nodes[edge.second].isMeeting; });
        if (known != edges.end()) {
            from = known->second;
            continue;
        }
        addEdge(from, code, m_nodes.size());
        from = m_nodes.size();
        m_nodes.emplace_back();
    }
    return from;
}

void WordFinder::connect(size_t from, QStringView text, size_t to)
{
    const QList<uint> codes = text.toUcs4();
    if (codes.isEmpty()) {
        addEdge(from, Nothing, to);
        return;
    }
    const bool endsInPair = text.size() > 1 && text.back().isLowSurrogate();
    const size_t last = addWay(from, text.chopped(endsInPair ? 2 : 1));
    addEdge(last, codes.back(), to);
}

void WordFinder::note(Walk &walk, const Node &node, size_t end)
{
    for (const int group : node.groups) {
        std::vector<Place> &places = walk.places[static_cast<size_t>(group)];
        if (!places.empty() && places.back().begin == walk.begin) {
            places.back().end = std::max(places.back().end, end);
        } else {
            places.push_back({walk.begin, end});
        }
    }
}

std::span<const WordFinder::Edge> WordFinder::edgesOf(size_t node, char32_t key) const
{
    const std::vector<Edge> &edges = m_nodes[node].edges;
    if (edges.empty() || key < edges.front().first || key > edges.back().first) {
        return {}; // most nodes have one edge, and most keys that are asked for are signs
    }
    const auto begin = std::ranges::lower_bound(edges, key, {}, &Edge::first);
    auto end = begin; // of the same key there are a few at most
    while (end != edges.end() && end->first == key) {
        ++end;
    }
    return {begin, end};
}

void WordFinder::addEdge(size_t from, char32_t key, size_t to)
{
    const std::span<const Edge> known = edgesOf(from, key);
    if (std::ranges::find(known, to, &Edge::second) != known.end()) {
        return;
    }
    std::vector<Edge> &edges = m_nodes[from].edges;
    edges.insert(std::ranges::upper_bound(edges, key, {}, &Edge::first), {key, to});
}

void WordFinder::follow(Walk &walk, size_t node, char32_t key, size_t end, bool isBegin) const
{
    for (const Edge &edge : edgesOf(node, key)) {
        step(walk, edge.second, end, isBegin);
    }
}

void WordFinder::step(Walk &walk, size_t node, size_t at, bool isBegin) const
{
    if (at > walk.begin && !m_nodes[node].groups.empty() && isEnd(walk.letters, at)) {
        note(walk, m_nodes[node], at);
    }
    follow(walk, node, Space, at, true);
    follow(walk, node, Nothing, at, isBegin);
    if (at == walk.letters.size() || at - walk.begin >= LongestWord) {
        return;
    }
    const Letter &letter = walk.letters[at];
    if (at > walk.begin && !(isBegin ? mayBegin(letter) : mayContinue(walk.letters, at))) {
        return;
    }
    follow(walk, node, letter.code, at + 1, false);
    if (!edgesOf(node, Rest).empty()) {
        size_t end = at + 1;
        while (end < walk.letters.size() && end - walk.begin < LongestRest && walk.letters[end].gap == Gap::None) {
            ++end;
        }
        follow(walk, node, Rest, end, false);
    }
    if (letter.isDigit()) {
        size_t end = at + 1;
        while (end < walk.letters.size() && end - at < LongestNumber && walk.letters[end].isDigit() &&
               walk.letters[end].gap == Gap::None) {
            ++end;
        }
        follow(walk, node, Number, end, false);
    }
}

std::vector<std::vector<WordFinder::Place>> WordFinder::find(std::span<const Letter> letters) const
{
    Walk walk;
    walk.letters = letters;
    walk.places.resize(m_groupCount);
    for (size_t begin = 0; begin < letters.size(); ++begin) {
        // The middle of a word of letters begins nothing.
        if (letters[begin].isHan() || letters[begin].gap != Gap::None) {
            walk.begin = begin;
            step(walk, 0, begin, true);
        }
    }
    return std::move(walk.places);
}

} // namespace WalletSupport
