#include "core/search/lexicon.h"

namespace WalletSupport {

/// The first word of the range for which `isBefore` no longer holds.
template <typename IsBefore>
size_t Lexicon::partition(Range range, IsBefore isBefore) const
{
    while (range.begin < range.end) {
        const size_t middle = range.begin + (range.end - range.begin) / 2;
        if (isBefore(word(middle))) {
            range.begin = middle + 1;
        } else {
            range.end = middle;
        }
    }
    return range.begin;
}

std::optional<size_t> Lexicon::find(QStringView word) const
{
    const size_t number = partition({0, size()}, [word](QStringView other) { return asUnits(other) < asUnits(word); });
    return number < size() && this->word(number) == word ? std::optional(number) : std::nullopt;
}

Lexicon::Range Lexicon::wordsBeginningWith(QStringView prefix) const
{
    const size_t begin = partition({0, size()}, [prefix](QStringView word) { return asUnits(word) < asUnits(prefix); });
    const size_t end = partition({begin, size()}, [prefix](QStringView word) { return word.startsWith(prefix); });
    return {begin, end};
}

Lexicon::Range Lexicon::narrowed(Range range, size_t depth, char16_t character) const
{
    // Words that end here sort before all that go on.
    const auto next = [depth](QStringView word) {
        const auto place = static_cast<qsizetype>(depth);
        return place < word.size() ? static_cast<int>(word[place].unicode()) : -1;
    };
    const size_t begin = partition(range, [&](QStringView word) { return next(word) < static_cast<int>(character); });
    const size_t end =
        partition({begin, range.end}, [&](QStringView word) { return next(word) <= static_cast<int>(character); });
    return {begin, end};
}

bool Lexicon::read(ByteReader &reader)
{
    if (!m_words.read(reader)) {
        return false;
    }
    m_stems = reader.readAll<quint32>();
    m_stemHashes = reader.readAll<quint64>();
    m_stemFrequencies = reader.readAll<quint32>();
    const size_t stems = m_stemHashes.size();
    return !reader.hasFailed() && m_stems.size() == m_words.size() && m_stemFrequencies.size() == stems &&
           std::all_of(m_stems.begin(), m_stems.end(), [stems](quint32 stem) { return stem < stems; });
}

void Lexicon::write(const std::map<std::u16string, Stem> &words, ByteWriter &writer)
{
    std::vector<std::u16string> texts;
    std::vector<quint32> stems;
    std::vector<quint64> hashes;
    std::vector<quint32> frequencies;
    std::map<quint64, quint32> numbers;
    for (const auto &[word, stem] : words) {
        const auto [known, isNew] = numbers.try_emplace(stem.hash, static_cast<quint32>(hashes.size()));
        if (isNew) {
            hashes.push_back(stem.hash);
            frequencies.push_back(stem.frequency);
        }
        texts.push_back(word);
        stems.push_back(known->second);
    }
    StringTable::write(texts, writer);
    writer.addAll(std::span<const quint32>(stems));
    writer.addAll(std::span<const quint64>(hashes));
    writer.addAll(std::span<const quint32>(frequencies));
}

} // namespace WalletSupport
