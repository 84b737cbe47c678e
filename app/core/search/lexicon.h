#pragma once

#include <QStringView>

#include <string>
#include <vector>

namespace WalletSupport {

/// The words of the indexed texts as they are written there (normalised), sorted, each with the number of its stem's
/// feature. One string and two flat arrays, so that it can be stored as it is.
class Lexicon final
{
public:
    /// The range of word numbers that begin with something.
    struct Range
    {
        size_t begin = 0;
        size_t end = 0;
    };

    /// Adds a word behind all that are there; it must sort after them.
    void append(QStringView word, quint32 stemFeature);

    [[nodiscard]] size_t size() const { return m_stemFeatures.size(); }
    [[nodiscard]] QStringView word(size_t number) const;
    [[nodiscard]] quint32 stemFeature(size_t number) const { return m_stemFeatures[number]; }
    [[nodiscard]] Range wordsBeginningWith(QStringView prefix) const;

    bool operator==(const Lexicon &) const = default;

private:
    std::u16string m_text;
    std::vector<quint32> m_offsets{0};
    std::vector<quint32> m_stemFeatures;
};

} // namespace WalletSupport
