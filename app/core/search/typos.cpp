#include "core/search/typos.h"

#include <algorithm>
#include <array>
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

constexpr QStringView Vowels = u"aeiouy";
/// Letters of which each is written for another.
constexpr std::array AlikeLetters{
    Vowels, QStringView(u"ckq"), QStringView(u"csz"), QStringView(u"fv"), QStringView(u"dt"), QStringView(u"gj")};

bool soundAlike(QChar first, QChar second)
{
    return std::ranges::any_of(AlikeLetters,
                               [=](QStringView alike) { return alike.contains(first) && alike.contains(second); });
}

/// Whether the letter at this place of a word goes missing, or gets in, easily.
bool isLoose(QStringView word, qsizetype at)
{
    const QChar letter = word[at];
    const bool isDouble = (at > 0 && word[at - 1] == letter) || (at + 1 < word.size() && word[at + 1] == letter);
    // As in "knew" and "wrong".
    const bool isSilent = letter == u'h' || (at == 0 && (letter == u'k' || letter == u'w'));
    return isDouble || isSilent || Vowels.contains(letter);
}

} // namespace

bool isLikelySlip(QStringView typed, QStringView meant)
{
    const auto [typedEnd, meantEnd] = std::ranges::mismatch(typed, meant);
    const qsizetype same = typedEnd - typed.begin();
    QStringView a = typed.sliced(same);
    QStringView b = meant.sliced(same);
    while (!a.isEmpty() && !b.isEmpty() && a.back() == b.back()) {
        a.chop(1);
        b.chop(1);
    }
    if (a.size() == 2 && b.size() == 2) {
        return a[0] == b[1] && a[1] == b[0];
    }
    if (a.size() == 1 && b.size() == 1) {
        return soundAlike(a[0], b[0]);
    }
    if (a.size() + b.size() == 1) {
        return isLoose(a.isEmpty() ? meant : typed, same);
    }
    return false;
}

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
