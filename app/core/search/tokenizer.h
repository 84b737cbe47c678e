#pragma once

#include <QStringView>

#include <string>
#include <vector>

namespace WalletSupport {

/// A word, or one Chinese or Japanese character.
struct Token
{
    enum class Kind : quint8 { Word, Cjk };
    Kind kind = Kind::Word;
    int begin = 0; ///< its place in TokenizedText::text
    int length = 0;
    int sourceBegin = 0; ///< its place in the original text, in UTF-16 units
    int sourceEnd = 0;
    bool operator==(const Token &) const = default;
};

/// A text cut into tokens, normalised.
struct TokenizedText
{
    std::u16string text;
    std::vector<Token> tokens;
    /// Whether the text stops within or right behind its last word, so that the word may be unfinished.
    bool endsInWord = false;

    [[nodiscard]] QStringView view(const Token &token) const
    {
        return QStringView(text).sliced(token.begin, token.length);
    }
};

/// Whether the character is one of a script that is written without spaces and read character by character.
[[nodiscard]] bool isCjk(char32_t character);

[[nodiscard]] TokenizedText tokenized(QStringView text);

} // namespace WalletSupport
