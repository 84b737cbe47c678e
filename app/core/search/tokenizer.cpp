#include "core/search/tokenizer.h"

#include "core/search/normalizer.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

struct CharacterRange
{
    char32_t first;
    char32_t last;
};

constexpr std::array CjkRanges{
    CharacterRange{0x2e80, 0x2fdf},   // radicals
    CharacterRange{0x3005, 0x3007},   // iteration mark, zero
    CharacterRange{0x3040, 0x3098},   // Hiragana
    CharacterRange{0x309d, 0x30fa},   // Katakana
    CharacterRange{0x30fc, 0x312f},   // long vowel mark, Bopomofo
    CharacterRange{0x31a0, 0x31ff},   // Bopomofo and Katakana extensions
    CharacterRange{0x3400, 0x4dbf},   // extension A
    CharacterRange{0x4e00, 0x9fff},   // unified ideographs
    CharacterRange{0xf900, 0xfaff},   // compatibility ideographs
    CharacterRange{0x20000, 0x3ffff}, // the further extensions
};

/// Puts characters together to tokens, one after the other.
class Assembler
{
public:
    explicit Assembler(TokenizedText &result)
        : m_result(result)
    {
    }

    void add(const NormalCharacter &character)
    {
        if (isCjk(character.code)) {
            begin(Token::Kind::Cjk, character);
            append(character);
            m_isInWord = false;
        } else if (QChar::isLetterOrNumber(character.code)) {
            if (!m_isInWord) {
                begin(Token::Kind::Word, character);
            }
            append(character);
            m_isInWord = true;
        } else if (QChar::isMark(character.code)) {
            if (m_isInWord) {
                append(character);
            }
        } else if (QChar::category(character.code) == QChar::Other_Format) {
            return; // soft hyphens, joiners and direction marks are not seen
        } else if (character.code == U'\'' && m_isInWord && !m_hasApostrophe) {
            m_hasApostrophe = true; // dropped if a letter follows: can't is cant
            return;
        } else {
            m_isInWord = false;
        }
        m_hasApostrophe = false;
    }

    [[nodiscard]] bool isInWord() const { return m_isInWord; }

private:
    void begin(Token::Kind kind, const NormalCharacter &character)
    {
        m_result.tokens.push_back({kind, static_cast<int>(m_result.text.size()), 0, character.begin, character.end});
    }

    void append(const NormalCharacter &character)
    {
        if (QChar::requiresSurrogates(character.code)) {
            m_result.text += QChar::highSurrogate(character.code);
            m_result.text += QChar::lowSurrogate(character.code);
        } else {
            m_result.text += static_cast<char16_t>(character.code);
        }
        Token &token = m_result.tokens.back();
        token.length = static_cast<int>(m_result.text.size()) - token.begin;
        token.sourceEnd = character.end;
    }

    TokenizedText &m_result;
    bool m_isInWord = false;
    bool m_hasApostrophe = false;
};

} // namespace

bool isCjk(char32_t character)
{
    if (character < CjkRanges.front().first) {
        return false;
    }
    return std::any_of(CjkRanges.begin(), CjkRanges.end(), [character](const CharacterRange &range) {
        return character >= range.first && character <= range.last;
    });
}

TokenizedText tokenized(QStringView text)
{
    TokenizedText result;
    Assembler assembler(result);
    for (const NormalCharacter &character : normalized(text)) {
        assembler.add(character);
    }
    result.endsInWord = assembler.isInWord();
    return result;
}

} // namespace WalletSupport
