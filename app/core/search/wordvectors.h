#pragma once

#include "core/search/stringtable.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace WalletSupport {

struct TokenizedText;

/// How a question stands to the texts that are searched.
enum class QueryKind {
    Usual,
    Chinese, ///< most of it
    Foreign, ///< the texts have hardly a word of it: they are in another language
};

/// What words have to do with one another: each has a vector of 64 numbers, and words that stand in the same company
/// have vectors that point the same way. A view into the bytes of a table, made when the program is built
/// (wordtable/README.md).
class WordVectors final
{
public:
    static constexpr size_t Dimensions = 64;
    using Vector = std::array<float, Dimensions>;

    /// Nothing if the bytes are no table, of another version, cut off or changed. They begin at a multiple of eight
    /// and must outlive the view.
    [[nodiscard]] static std::optional<WordVectors> read(std::span<const std::uint8_t> bytes);
    /// The bytes of a table with these rows, sorted by their units.
    [[nodiscard]] static std::vector<std::uint8_t> write(const std::vector<std::u16string> &units,
                                                         const std::vector<Vector> &rows);

    /// Tells one table from another: vectors of different tables must not be compared.
    [[nodiscard]] quint64 checksum() const { return m_checksum; }
    [[nodiscard]] size_t size() const { return m_keys.size(); }

    /// Whether the table has this stem, Chinese character or two.
    [[nodiscard]] bool contains(std::u16string_view unit) const { return find(unit).has_value(); }
    /// Adds the vector of a stem, of a Chinese character or of two; false if the table does not have it.
    bool add(std::u16string_view unit, float weight, Vector &sum) const;
    /// The direction of a text with these units (concepts.h): the sum of all its words, characters and neighbouring
    /// characters, of length 1. Nothing if the table has none of them.
    [[nodiscard]] std::optional<Vector> of(const TokenizedText &text, std::span<const std::u16string> units) const;
    /// Adds those of the units from `first` on, without making the length 1.
    void addAll(const TokenizedText &text, std::span<const std::u16string> units, Vector &sum) const;

private:
    [[nodiscard]] std::optional<size_t> find(std::u16string_view unit) const;

    quint64 m_checksum = 0;
    StringTable m_keys; ///< sorted
    std::span<const float> m_scales;
    std::span<const qint8> m_rows;
};

/// The scalar product; of two directions how near they are, -1 to 1.
[[nodiscard]] float dot(const WordVectors::Vector &a, const WordVectors::Vector &b);

/// Makes the length 1; false, and nothing is changed, if it is nothing.
bool normalize(WordVectors::Vector &vector);

/// The bytes of the table that is in this program.
[[nodiscard]] std::span<const std::uint8_t> wordVectorBytes();

} // namespace WalletSupport
