#include "core/search/snippet.h"

#include "core/search/tokenizer.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace WalletSupport {

namespace {

constexpr QChar Ellipsis(u'\u2026');
/// Stands between the items of a list.
constexpr QChar Separator(u'\u00b7');

/// With less room than this there is no passage worth reading.
constexpr int NarrowestPassage = 16;

/// What the same part of the query counts when it is found in the passage once more.
constexpr float RepeatWeight = 0.1F;

/// The text on one line, and where its sentences begin. The end is in `starts`, too.
struct Line
{
    QString text;
    std::vector<int> starts;
    std::vector<int> origins; ///< where each of its units stands in the text that it was made of
    std::vector<int> columns; ///< the room that all before each of its units takes, and all of it
};

/// Half of a pair of surrogates counts as a letter.
int columnsOf(QChar character)
{
    const char16_t unit = character.unicode();
    const bool isIdeograph = unit >= 0x2e80 && unit <= 0xa4cf && unit != 0x303f;
    const bool isHangul = unit >= 0xac00 && unit <= 0xd7a3;
    const bool isCompatible = unit >= 0xf900 && unit <= 0xfaff;
    const bool isFullWidth =
        (unit >= 0xfe30 && unit <= 0xfe4f) || (unit >= 0xff01 && unit <= 0xff60) || (unit >= 0xffe0 && unit <= 0xffe6);
    return isIdeograph || isHangul || isCompatible || isFullWidth ? 2 : 1;
}

bool endsSentence(QStringView text, qsizetype i)
{
    switch (text[i].unicode()) {
    case u'。':
    case u'！':
    case u'？':
        return true;
    case u'.':
    case u'!':
    case u'?':
        // "1. Open the app" is one sentence, and "paypal.com" none.
        return i + 1 < text.size() && text[i + 1].isSpace() && (i == 0 || !text[i - 1].isDigit());
    default:
        return false;
    }
}

/// Whether the character still belongs to the sentence that has just ended.
bool isClosing(QChar character)
{
    return QStringView(u"”’」』）)\"'。！？.!?").contains(character);
}

Line onOneLine(QStringView plain)
{
    Line line;
    line.text.reserve(plain.size());
    bool isNewSentence = true;
    bool wantsSpace = false;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar character = plain[i];
        if (character.isSpace() || character.category() == QChar::Other_Control) {
            wantsSpace = !line.text.isEmpty();
            isNewSentence = isNewSentence || character == u'\n';
            continue;
        }
        if (wantsSpace) {
            // Of a list, whose items end in no full stop, each item stays apart.
            const bool isItem = isNewSentence && line.text.back().isLetterOrNumber();
            const QString between = isItem ? u' ' + QString(Separator) + u' ' : QString(u' ');
            line.text += between;
            line.origins.insert(line.origins.end(), static_cast<size_t>(between.size()), static_cast<int>(i));
            wantsSpace = false;
        }
        if (line.text.isEmpty() || (isNewSentence && !isClosing(character))) {
            line.starts.push_back(static_cast<int>(line.text.size()));
            isNewSentence = false;
        }
        line.text += character;
        line.origins.push_back(static_cast<int>(i));
        isNewSentence = isNewSentence || endsSentence(plain, i);
    }
    line.starts.push_back(static_cast<int>(line.text.size()));
    line.columns.reserve(static_cast<size_t>(line.text.size()) + 1);
    line.columns.push_back(0);
    for (const QChar character : line.text) {
        line.columns.push_back(line.columns.back() + columnsOf(character));
    }
    return line;
}

/// A passage that ends with an item of a list says nothing of the next.
QString withoutSeparator(QString passage)
{
    while (!passage.isEmpty() && (passage.back().isSpace() || passage.back() == Separator)) {
        passage.chop(1);
    }
    return passage;
}

/// Finds the best passage of a line.
class PassageFinder
{
public:
    PassageFinder(const Line &line, Highlighter &highlighter, int maxColumns)
        : m_line(line)
        , m_size(static_cast<int>(line.text.size()))
        , m_maxColumns(maxColumns)
        , m_seenAt(static_cast<size_t>(highlighter.termCount()), -1)
    {
        const TokenizedText text = tokenized(line.text);
        m_marks = highlighter.marks(text);
        for (const Token &token : text.tokens) {
            m_tokenBegins.push_back(token.sourceBegin);
            m_tokenEnds.push_back(token.sourceEnd);
        }
    }

    /// Where the passage begins in the text that the line was made of; -1 if nothing matches.
    [[nodiscard]] int begin() { return m_marks.empty() ? -1 : m_line.origins[static_cast<size_t>(bestStart())]; }

    [[nodiscard]] QString find()
    {
        const int start = moveBack(bestStart());
        const bool isCutBefore = !isSentenceStart(start);
        const int room = m_maxColumns - (isCutBefore ? 1 : 0);
        QString passage = isCutBefore ? QString(Ellipsis) : QString();
        if (columns(start, m_size) <= room) {
            return passage + m_line.text.sliced(start);
        }
        if (const auto end = sentenceEnd(start, room)) {
            return passage + withoutSeparator(m_line.text.sliced(start, *end - start));
        }
        const int end = cutAt(start, reach(start, room - 1));
        return passage + m_line.text.sliced(start, end - start) + Ellipsis;
    }

private:
    [[nodiscard]] bool isSentenceStart(int position) const
    {
        return std::binary_search(m_line.starts.begin(), m_line.starts.end(), position);
    }

    /// The room that the line takes from one place to another.
    [[nodiscard]] int columns(int begin, int end) const
    {
        return m_line.columns[static_cast<size_t>(end)] - m_line.columns[static_cast<size_t>(begin)];
    }

    /// The last place that is at most so far behind `start`; with a negative room, before it.
    [[nodiscard]] int reach(int start, int room) const
    {
        const int last = m_line.columns[static_cast<size_t>(start)] + room;
        const auto beyond = std::upper_bound(m_line.columns.begin(), m_line.columns.end(), last);
        return static_cast<int>(beyond - m_line.columns.begin()) - 1;
    }

    [[nodiscard]] auto firstMarkFrom(int position) const
    {
        return std::lower_bound(m_marks.begin(), m_marks.end(), position,
                                [](const Highlighter::Mark &mark, int wanted) { return mark.range.begin < wanted; });
    }

    [[nodiscard]] float weightFrom(int start)
    {
        float weight = 0;
        for (auto mark = firstMarkFrom(start); mark != m_marks.end(); ++mark) {
            if (columns(start, mark->range.begin + mark->range.length) > m_maxColumns - 2) {
                break;
            }
            int &seenAt = m_seenAt[static_cast<size_t>(mark->term)];
            weight += seenAt == start ? RepeatWeight * mark->weight : mark->weight;
            seenAt = start;
        }
        return weight;
    }

    /// Sentence starts, and a little before each match that is too far from the start of its own sentence.
    [[nodiscard]] std::vector<int> candidates() const
    {
        std::vector<int> starts(m_line.starts.begin(), m_line.starts.end() - 1);
        for (const Highlighter::Mark &mark : m_marks) {
            const int position = mark.range.begin;
            const int sentence = *std::prev(std::upper_bound(m_line.starts.begin(), m_line.starts.end(), position));
            if (columns(sentence, position) > m_maxColumns / 2) {
                const int earlier = reach(position, -m_maxColumns / 4);
                starts.push_back(*std::lower_bound(m_tokenBegins.begin(), m_tokenBegins.end(), earlier));
            }
        }
        return starts;
    }

    [[nodiscard]] int bestStart()
    {
        int best = 0;
        float bestWeight = 0;
        for (const int start : candidates()) {
            const float weight = weightFrom(start);
            // Among equals the one that begins nearest to its matches, but whole sentences before cut ones.
            const bool isEqual = weight == bestWeight && isSentenceStart(start) && start > best;
            if (weight > bestWeight || (weight > 0 && isEqual && !hasMarkBetween(best, start))) {
                best = start;
                bestWeight = weight;
            }
        }
        return best;
    }

    [[nodiscard]] bool hasMarkBetween(int begin, int end) const
    {
        const auto mark = firstMarkFrom(begin);
        return mark != m_marks.end() && mark->range.begin < end;
    }

    /// Near the end of the text there is room for sentences that come before.
    [[nodiscard]] int moveBack(int start) const
    {
        for (const int earlier : m_line.starts) {
            if (earlier < start && columns(earlier, m_size) <= m_maxColumns) {
                return earlier;
            }
        }
        return start;
    }

    /// The last sentence end that fits, unless it leaves half of the room empty or a match out.
    [[nodiscard]] std::optional<int> sentenceEnd(int start, int room) const
    {
        const int limit = reach(start, room);
        const int end = *std::prev(std::upper_bound(m_line.starts.begin(), m_line.starts.end(), limit));
        const bool isTooShort = columns(start, end) < room / 2;
        return isTooShort || hasMarkBetween(end, limit) ? std::nullopt : std::optional(end);
    }

    /// The last end of a token up to `limit`; within a word that fills all the room, any place that splits no
    /// character.
    [[nodiscard]] int cutAt(int start, int limit) const
    {
        const auto above = std::upper_bound(m_tokenEnds.begin(), m_tokenEnds.end(), limit);
        if (above != m_tokenEnds.begin() && *std::prev(above) > start) {
            return *std::prev(above);
        }
        while (limit > start + 1 && (m_line.text[limit].isLowSurrogate() || m_line.text[limit].isMark())) {
            --limit;
        }
        return m_line.text[limit].isLowSurrogate() ? limit + 1 : limit;
    }

    const Line &m_line;
    int m_size = 0;
    int m_maxColumns = 0;
    std::vector<Highlighter::Mark> m_marks;
    std::vector<int> m_seenAt; ///< by term: the last start whose passage has it
    std::vector<int> m_tokenBegins;
    std::vector<int> m_tokenEnds;
};

} // namespace

int columnsOf(QStringView text)
{
    return std::accumulate(text.begin(), text.end(), 0,
                           [](int columns, QChar character) { return columns + columnsOf(character); });
}

int passageBegin(Highlighter &highlighter, QStringView plain, int maxColumns)
{
    const Line line = onOneLine(plain);
    return line.text.isEmpty() ? -1 : PassageFinder(line, highlighter, maxColumns).begin();
}

Snippet makeSnippet(Highlighter &highlighter, QStringView plain, int maxColumns)
{
    const Line line = onOneLine(plain);
    Snippet snippet;
    if (line.columns.back() <= maxColumns) {
        snippet.text = line.text;
    } else if (maxColumns >= NarrowestPassage) {
        snippet.text = PassageFinder(line, highlighter, maxColumns).find();
    }
    snippet.ranges = highlighter.ranges(snippet.text);
    return snippet;
}

} // namespace WalletSupport
