#include "core/search/pinyin.h"

#include "core/search/hantables.h"

#include <algorithm>

namespace WalletSupport {

namespace {

/// The token's character if it is a Chinese one of the table, else 0.
char16_t hanAt(const TokenizedText &text, size_t index)
{
    if (index >= text.tokens.size() || text.tokens[index].kind != Token::Kind::Cjk) {
        return 0;
    }
    const QStringView view = text.view(text.tokens[index]);
    return view.size() == 1 ? view.front().unicode() : u'\0';
}

bool standsAt(const HanTableData::Polyphone &word, const TokenizedText &text, size_t index)
{
    for (size_t i = 0; i < word.length; ++i) {
        if (hanAt(text, index + i) != word.word[i]) {
            return false;
        }
    }
    return true;
}

} // namespace

void Readings::add(Syllable syllable)
{
    const auto known = all();
    const bool isNew = syllable != 0 && std::find(known.begin(), known.end(), syllable) == known.end();
    if (isNew && m_count < m_syllables.size()) {
        m_syllables[m_count++] = syllable;
    }
}

std::vector<Readings> readings(const TokenizedText &text)
{
    std::vector<Readings> all(text.tokens.size());
    for (size_t i = 0; i < all.size(); ++i) {
        all[i].add(usualReading(hanAt(text, i)));
    }
    for (size_t i = 0; i < all.size(); ++i) {
        for (const HanTableData::Polyphone &word : polyphonesFrom(hanAt(text, i))) {
            if (!standsAt(word, text, i)) {
                continue;
            }
            for (size_t j = 0; j < word.length; ++j) {
                all[i + j].add(word.readings[j]);
            }
        }
    }
    return all;
}

} // namespace WalletSupport
