#include "core/search/lexicon.h"

#include <algorithm>

namespace WalletSupport {

void Lexicon::append(QStringView word, quint32 stemFeature)
{
    m_text.append(word.utf16(), static_cast<size_t>(word.size()));
    m_offsets.push_back(static_cast<quint32>(m_text.size()));
    m_stemFeatures.push_back(stemFeature);
}

QStringView Lexicon::word(size_t number) const
{
    const quint32 begin = m_offsets[number];
    return {m_text.data() + begin, static_cast<qsizetype>(m_offsets[number + 1] - begin)};
}

Lexicon::Range Lexicon::wordsBeginningWith(QStringView prefix) const
{
    /// The first word for which `isBefore` no longer holds.
    const auto partition = [this](size_t begin, auto isBefore) {
        size_t end = size();
        while (begin < end) {
            const size_t middle = begin + (end - begin) / 2;
            if (isBefore(word(middle))) {
                begin = middle + 1;
            } else {
                end = middle;
            }
        }
        return begin;
    };
    const size_t begin = partition(0, [prefix](QStringView word) { return word < prefix; });
    const size_t end = partition(begin, [prefix](QStringView word) { return word.startsWith(prefix); });
    return {begin, end};
}

} // namespace WalletSupport
