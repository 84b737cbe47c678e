#pragma once

#include "core/search/stringtable.h"

#include <QString>
#include <QStringList>

#include <span>
#include <string>
#include <vector>

namespace WalletSupport {

struct TokenizedText;
class Stemmer;

/// Groups of terms that mean the same, in any languages: a view into an index's bytes. A term is known by its key: its
/// words' stems and its Chinese characters, in their order.
class Synonyms final
{
public:
    /// A term that stands in a text.
    struct Match
    {
        size_t token = 0; ///< the first
        size_t tokens = 0;
        size_t term = 0;
    };

    /// The terms that stand in a text with these units (stems and characters); the longest at each place, none within
    /// another.
    [[nodiscard]] std::vector<Match> find(std::span<const std::u16string> units) const;
    /// The others of the term's group, as their author wrote them.
    [[nodiscard]] std::vector<QStringView> others(size_t term) const;
    [[nodiscard]] size_t size() const { return m_groups.size(); }

    [[nodiscard]] bool read(ByteReader &reader);
    static void write(const std::vector<QStringList> &groups, ByteWriter &writer);

private:
    StringTable m_keys; ///< sorted
    StringTable m_terms;
    std::span<const quint32> m_groups; ///< of each term
};

/// The stem of each word and each Chinese character of a text.
[[nodiscard]] std::vector<std::u16string> unitsOf(const TokenizedText &text, Stemmer &stemmer);

} // namespace WalletSupport
