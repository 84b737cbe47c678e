#include "core/search/typos.h"

#include <utility>

namespace WalletSupport {

namespace {

/// Walks the sorted words as the tree of their letters, with a few steps beside the word that was typed.
class Walk
{
public:
    Walk(const Lexicon &lexicon, QStringView word, const WordFit &fit)
        : m_lexicon(lexicon)
        , m_word(word)
        , m_fit(fit)
    {
    }

    [[nodiscard]] std::optional<size_t> run(int edits)
    {
        step({0, m_lexicon.size()}, 0, 0, edits);
        return m_best;
    }

private:
    using Range = Lexicon::Range;

    /// A word of the range that ends at this depth has been reached.
    void end(const Range &range, size_t depth)
    {
        const size_t number = range.begin;
        if (m_lexicon.word(number).size() != static_cast<qsizetype>(depth) || m_lexicon.word(number) == m_word) {
            return;
        }
        const quint32 frequency = m_lexicon.frequency(number);
        if (frequency == 0 || number == m_best) {
            return;
        }
        const std::pair rank(m_fit ? m_fit(number) : 0, frequency);
        if (!m_best || rank > m_bestRank) {
            m_bestRank = rank;
            m_best = number;
        }
    }

    /// `range`: the words with the letters on the way, `depth` of them; `place`: how far the typed word is used up.
    void step(const Range &range, size_t depth, size_t place, int edits)
    {
        // Two edits in a very large lexicon: what is not found within this many steps is not looked for.
        constexpr int MostSteps = 50'000;
        if (range.isEmpty() || ++m_steps > MostSteps) {
            return;
        }
        const auto letter = [this](size_t at) { return m_word[static_cast<qsizetype>(at)].unicode(); };
        const auto size = static_cast<size_t>(m_word.size());
        if (place == size) {
            end(range, depth);
        } else {
            step(m_lexicon.narrowed(range, depth, letter(place)), depth + 1, place + 1, edits);
        }
        if (edits == 0) {
            return;
        }
        if (place < size) {
            step(range, depth, place + 1, edits - 1);
        }
        if (place + 1 < size && letter(place) != letter(place + 1)) {
            const Range swapped = m_lexicon.narrowed(range, depth, letter(place + 1));
            if (!swapped.isEmpty()) {
                step(m_lexicon.narrowed(swapped, depth + 1, letter(place)), depth + 2, place + 2, edits - 1);
            }
        }
        for (size_t next = range.begin; next < range.end;) {
            const QStringView word = m_lexicon.word(next);
            if (word.size() <= static_cast<qsizetype>(depth)) {
                ++next;
                continue;
            }
            const char16_t character = word[static_cast<qsizetype>(depth)].unicode();
            const Range child = m_lexicon.narrowed({next, range.end}, depth, character);
            if (place < size && character != letter(place)) {
                step(child, depth + 1, place + 1, edits - 1);
            }
            step(child, depth + 1, place, edits - 1);
            next = child.end;
        }
    }

    const Lexicon &m_lexicon;
    QStringView m_word;
    const WordFit &m_fit;
    std::optional<size_t> m_best;
    std::pair<int, quint32> m_bestRank;
    int m_steps = 0;
};

} // namespace

std::optional<size_t> nearestWord(const Lexicon &lexicon, QStringView word, int mostEdits, const WordFit &fit)
{
    for (int edits = 1; edits <= mostEdits; ++edits) {
        if (const auto found = Walk(lexicon, word, fit).run(edits)) {
            return found;
        }
    }
    return std::nullopt;
}

} // namespace WalletSupport
