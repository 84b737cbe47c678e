#include "core/checker/demands/letters.h"

#include "core/checker/demands/foldedletters.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <unicode/uchar.h>

namespace WalletSupport {

namespace {

using Gap = Letter::Gap;

/// More marks than these between two letters are no spelling, but a line of dots or stars.
constexpr int MostMarks = 3;
/// So many single letters, a space between each, are a word that is spelled out.
constexpr size_t FewestSpelled = 3;

bool isApostrophe(char32_t code)
{
    return code == U'\'' || code == U'`' || code == U'\u2019' || code == U'\u2018' || code == U'\u00b4' ||
           code == U'\u02bc';
}

bool isHidden(char32_t code)
{
    return code >= 0x80 && u_hasBinaryProperty(static_cast<UChar32>(code), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

bool endsSentence(char32_t code)
{
    switch (code) {
    case U'!':
    case U'?':
    case U'\u3002': // ideographic full stop
    case U'\uff01':
    case U'\uff1f':
    case U'\uff61':
    case U'\u2029':
        return true;
    default:
        return false;
    }
}

bool endsClause(char32_t code)
{
    switch (code) {
    case U',':
    case U':':
    case U';':
    case U'\u2013': // dashes
    case U'\u2014':
    case U'\u2028':
    case U'\uff0c':
    case U'\uff1a':
    case U'\uff1b':
        return true;
    default:
        return false;
    }
}

/// Goes through a text once and remembers what stood since the last letter.
class LetterReader
{
public:
    LetterReader(QStringView text, const HanVariants &variants)
        : m_text(text)
        , m_variants(variants)
    {
        m_letters.reserve(static_cast<size_t>(text.size()));
    }

    std::vector<Letter> read()
    {
        const int size = static_cast<int>(m_text.size());
        for (int begin = 0; begin < size;) {
            const QChar unit = m_text[begin];
            const bool isPair = unit.isHighSurrogate() && begin + 1 < size && m_text[begin + 1].isLowSurrogate();
            const char32_t code = isPair ? QChar::surrogateToUcs4(unit, m_text[begin + 1]) : unit.unicode();
            const int end = begin + (isPair ? 2 : 1);
            if (begin >= m_itemBegin) {
                readCharacter(code, begin, end);
            }
            begin = end;
        }
        joinSpelled(m_letters.size());
        return std::move(m_letters);
    }

private:
    void readCharacter(char32_t code, int begin, int end)
    {
        // Some Arabic ligatures stand for many letters; no word of ours has any of these.
        const bool isArabicForm = code >= 0xfb50 && code <= 0xfdff;
        if (code < 0x80 || (code >= 0x3400 && code <= 0x9fff) || isArabicForm) {
            readPlain(code, begin, end);
        } else if (!isHidden(code)) {
            // The decomposed form of an accented letter is the letter and marks, that of a full width one the usual.
            const QString plain =
                m_text.sliced(begin, end - begin).toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
            const QList<uint> codes = plain.toUcs4();
            for (const uint part : codes) {
                readPlain(part, begin, end);
            }
        }
    }

    void readPlain(char32_t code, int begin, int end)
    {
        const bool isUpper = code >= U'A' && code <= U'Z';
        if (isUpper || (code >= U'a' && code <= U'z') || (code >= U'0' && code <= U'9')) {
            addLetter(isUpper ? code + (U'a' - U'A') : code, begin, end);
        } else if (code >= 0x80 && QChar::isLetterOrNumber(code)) {
            const auto variant = m_variants.find(code);
            addLetter(variant == m_variants.end() ? code : variant->second, begin, end);
        } else if (!isApostrophe(code) && !QChar::isMark(code) && !partsThousands(code, end)) {
            readMark(code, end);
        }
    }

    void readMark(char32_t code, int end)
    {
        const bool isStop = code == U'.' && (end == m_text.size() || !m_text[end].isLetterOrNumber());
        const bool isEmptyLine = code == U'\n' && m_hasLineEnd;
        m_hasLineEnd = code == U'\n' || (m_hasLineEnd && QChar::isSpace(code));
        m_hasColon = m_hasColon || code == U':';
        if (code == U'\n' && beginsItem(end)) {
            m_gap = m_hasColon ? Gap::FirstItem : Gap::Item;
        } else if (isStop || isEmptyLine || endsSentence(code)) {
            m_gap = std::max(m_gap, Gap::Sentence);
        } else if (endsClause(code)) {
            m_gap = std::max(m_gap, Gap::Clause);
        } else if (code == U'\n') {
            m_gap = std::max(m_gap, Gap::Line);
        } else if (code != U'\r') {
            ++m_marks;
            const bool isHyphen = code == U'-' || code == U'_' || code == U'\u2010' || code == U'\u2011';
            const Gap here = m_marks > MostMarks ? Gap::Clause : isHyphen && m_marks == 1 ? Gap::Possible : Gap::Word;
            m_gap = std::max(m_gap, here);
        }
    }

    /// The comma in 1,000 ends no clause.
    [[nodiscard]] bool partsThousands(char32_t code, int end) const
    {
        constexpr int Thousand = 3;
        const auto isDigitAt = [this](qsizetype at) {
            return at >= 0 && at < m_text.size() && m_text[at].unicode() < 0x80 && m_text[at].isDigit();
        };
        return code == U',' && isDigitAt(end - 2) && isDigitAt(end) && isDigitAt(end + 1) && isDigitAt(end + 2) &&
               !isDigitAt(end + Thousand);
    }

    /// Whether a list's item begins here: a hyphen or dot, or a number with a mark behind it. These are passed over.
    bool beginsItem(int at)
    {
        constexpr int LongestMarker = 8;
        const QString rest = m_text.sliced(at, std::min<qsizetype>(LongestMarker, m_text.size() - at)).toString();
        static const QRegularExpression marker(
            QStringLiteral("^[ \t]{0,4}([-*\u2022\u00b7]|\\(?[0-9]{1,2}[.)\u3001\uff0e\uff09])[ \t]{0,2}"));
        const QRegularExpressionMatch match = marker.match(rest);
        m_itemBegin = match.hasMatch() ? at + static_cast<int>(match.capturedLength()) : m_itemBegin;
        return match.hasMatch();
    }

    void addLetter(char32_t code, int begin, int end)
    {
        Letter letter{code, m_letters.empty() ? Gap::Sentence : m_gap, begin, end};
        if (letter.gap == Gap::None && letter.isHan() != m_letters.back().isHan()) {
            letter.gap = Gap::Possible;
        }
        if (letter.gap == Gap::None || letter.gap >= Gap::Line || m_marks != 1 || letter.isHan()) {
            joinSpelled(m_letters.size());
            m_firstSpelled = m_letters.size();
        }
        m_letters.push_back(letter);
        m_gap = Gap::None;
        m_marks = 0;
        m_hasLineEnd = false;
        m_hasColon = false;
    }

    /// The letters from the first of a run up to `end` each stand alone: c o d e. The last may begin a longer word.
    void joinSpelled(size_t end)
    {
        if (end < m_firstSpelled + FewestSpelled) {
            return;
        }
        for (size_t index = m_firstSpelled + 1; index < end; ++index) {
            m_letters[index].gap = Gap::Possible;
        }
    }

    QStringView m_text;
    const HanVariants &m_variants;
    std::vector<Letter> m_letters;
    Gap m_gap = Gap::None;
    int m_marks = 0;
    bool m_hasLineEnd = false;
    bool m_hasColon = false;
    int m_itemBegin = 0;
    size_t m_firstSpelled = 0;
};

} // namespace

std::vector<Letter> lettersOf(QStringView text, const HanVariants &variants)
{
    std::vector<Letter> letters = LetterReader(text, variants).read();
    foldLookAlikes(letters);
    return letters;
}

} // namespace WalletSupport
