#include "core/search/synonyms.h"

#include "core/search/stemmer.h"
#include "core/search/tokenizer.h"

#include <algorithm>

namespace WalletSupport {

namespace {

/// Between the units of a key; no text has it.
constexpr char16_t Between = u'\1';
/// No term has more words or characters.
constexpr size_t MostUnits = 8;

std::u16string keyOf(std::span<const std::u16string> units)
{
    std::u16string key;
    for (const std::u16string &unit : units) {
        key += unit;
        key += Between;
    }
    return key;
}

struct Term
{
    std::u16string key;
    std::u16string text;
    quint32 group = 0;
    bool operator<(const Term &other) const { return key != other.key ? key < other.key : group < other.group; }
};

} // namespace

std::vector<std::u16string> unitsOf(const TokenizedText &text, Stemmer &stemmer)
{
    std::vector<std::u16string> units;
    for (const Token &token : text.tokens) {
        std::u16string &unit = units.emplace_back();
        if (token.kind == Token::Kind::Word) {
            stemmer.appendStem(text.view(token), unit);
        } else {
            unit.append(text.text, static_cast<size_t>(token.begin), static_cast<size_t>(token.length));
        }
    }
    return units;
}

std::vector<Synonyms::Match> Synonyms::find(std::span<const std::u16string> units) const
{
    std::vector<Match> matches;
    for (size_t token = 0; token < units.size();) {
        size_t found = 0;
        for (size_t count = std::min(MostUnits, units.size() - token); count > 0 && found == 0; --count) {
            const std::u16string key = keyOf(units.subspan(token, count));
            size_t begin = 0;
            size_t end = m_keys.size();
            while (begin < end) {
                const size_t middle = begin + (end - begin) / 2;
                if (m_keys.at(middle) < QStringView(key)) {
                    begin = middle + 1;
                } else {
                    end = middle;
                }
            }
            // A term may be in several groups.
            for (; begin < m_keys.size() && m_keys.at(begin) == QStringView(key); ++begin) {
                matches.push_back({token, count, begin});
                found = count;
            }
        }
        token += std::max<size_t>(found, 1);
    }
    return matches;
}

std::vector<QStringView> Synonyms::others(size_t term) const
{
    std::vector<QStringView> others;
    for (size_t other = 0; other < m_groups.size(); ++other) {
        if (other != term && m_groups[other] == m_groups[term]) {
            others.push_back(m_terms.at(other));
        }
    }
    return others;
}

bool Synonyms::read(ByteReader &reader)
{
    if (!m_keys.read(reader) || !m_terms.read(reader)) {
        return false;
    }
    m_groups = reader.readAll<quint32>();
    return !reader.hasFailed() && m_keys.size() == m_groups.size() && m_terms.size() == m_groups.size();
}

void Synonyms::write(const std::vector<QStringList> &groups, ByteWriter &writer)
{
    Stemmer stemmer;
    std::vector<Term> terms;
    for (quint32 group = 0; group < groups.size(); ++group) {
        for (const QString &text : groups[group]) {
            const std::vector<std::u16string> units = unitsOf(tokenized(text), stemmer);
            if (!units.empty() && units.size() <= MostUnits) {
                terms.push_back({keyOf(units), text.toStdU16String(), group});
            }
        }
    }
    std::sort(terms.begin(), terms.end());
    // Spellings of one term that the search cannot tell apart are one.
    terms.erase(std::unique(terms.begin(), terms.end(),
                            [](const Term &a, const Term &b) { return a.key == b.key && a.group == b.group; }),
                terms.end());
    std::vector<std::u16string> keys;
    std::vector<std::u16string> texts;
    std::vector<quint32> numbers;
    for (Term &term : terms) {
        keys.push_back(std::move(term.key));
        texts.push_back(std::move(term.text));
        numbers.push_back(term.group);
    }
    StringTable::write(keys, writer);
    StringTable::write(texts, writer);
    writer.addAll(std::span<const quint32>(numbers));
}

} // namespace WalletSupport
