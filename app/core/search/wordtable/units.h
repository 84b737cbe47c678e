#pragma once

#include "core/search/stemmer.h"
#include "core/search/tokenizer.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace WalletSupport {

/// The units of a text, each with a number; English stems, Chinese characters and pairs of them.
class Units final
{
public:
    [[nodiscard]] std::uint32_t numberOf(const std::u16string &unit)
    {
        const auto [known, isNew] = m_numbers.try_emplace(unit, static_cast<std::uint32_t>(m_texts.size()));
        if (isNew) {
            m_texts.push_back(unit);
        }
        return known->second;
    }
    [[nodiscard]] std::optional<std::uint32_t> find(const std::u16string &unit) const
    {
        const auto known = m_numbers.find(unit);
        return known == m_numbers.end() ? std::nullopt : std::optional(known->second);
    }
    [[nodiscard]] size_t size() const { return m_texts.size(); }
    [[nodiscard]] const std::u16string &text(std::uint32_t number) const { return m_texts[number]; }

    /// All units of a text, as WordVectors::of() looks them up.
    [[nodiscard]] std::vector<std::u16string> of(const QString &text)
    {
        std::vector<std::u16string> units;
        const TokenizedText tokens = tokenized(text);
        for (size_t token = 0; token < tokens.tokens.size(); ++token) {
            const QStringView view = tokens.view(tokens.tokens[token]);
            std::u16string unit;
            if (tokens.tokens[token].kind == Token::Kind::Word) {
                m_stemmer.appendStem(view, unit);
            } else {
                unit.assign(view.utf16(), static_cast<size_t>(view.size()));
                if (token + 1 < tokens.tokens.size() && tokens.tokens[token + 1].kind == Token::Kind::Cjk) {
                    const QStringView next = tokens.view(tokens.tokens[token + 1]);
                    units.push_back(unit + std::u16string(next.utf16(), static_cast<size_t>(next.size())));
                }
            }
            units.push_back(std::move(unit));
        }
        return units;
    }

private:
    std::unordered_map<std::u16string, std::uint32_t> m_numbers;
    std::vector<std::u16string> m_texts;
    Stemmer m_stemmer;
};

inline bool isChinese(const std::u16string &unit)
{
    return !unit.empty() && unit.front() >= 0x2e80;
}

} // namespace WalletSupport
