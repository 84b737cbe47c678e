#pragma once

#include <QtGlobal>

#include <array>
#include <cstring>
#include <optional>
#include <span>

namespace WalletSupport {

/// The documents that have a feature, and how much of it. They are read from packed bytes as they are asked for:
/// damaged bytes end the list.
class Postings final
{
public:
    Postings() = default;
    Postings(quint32 feature, std::span<const std::uint8_t> packed, quint32 count, quint32 documentCount)
        : m_feature(feature)
        , m_packed(packed)
        , m_count(count)
        , m_documentCount(documentCount)
    {
    }

    /// The feature's number; nothing if no document has it.
    [[nodiscard]] std::optional<quint32> feature() const { return m_feature; }
    /// How many documents have the feature.
    [[nodiscard]] quint32 count() const { return m_count; }

    /// What a document has of the feature, BM25's tf / (tf + room), is counted in these.
    static constexpr float Share = 1.0F / 255;

    /// Calls `use(document, shares)` for each, ascending.
    template <typename Use>
    void forEach(Use use) const
    {
        forEachUntil([&use](quint32 document, std::uint8_t shares) {
            use(document, shares);
            return false;
        });
    }
    /// The same up to the one for which `use` returns true.
    template <typename Use>
    void forEachUntil(Use use) const
    {
        if (m_packed.size() < m_count) {
            return;
        }
        const std::uint8_t *numbers = m_packed.data();
        const std::uint8_t *shares = m_packed.data() + (m_packed.size() - m_count);
        const std::uint8_t *end = shares;
        quint32 document = 0;
        for (quint32 i = 0; i < m_count;) {
            // Nearly all gaps are short, one byte: then eight are read at once, and checked once.
            if (m_count - i >= Eight && end - numbers >= static_cast<std::ptrdiff_t>(Eight) && areShort(numbers)) {
                std::array<quint32, Eight> documents;
                for (size_t k = 0; k < Eight; ++k) {
                    document += numbers[k];
                    documents[k] = document++;
                }
                if (documents.back() >= m_documentCount) {
                    return;
                }
                for (size_t k = 0; k < Eight; ++k) {
                    if (use(documents[k], shares[i + k])) {
                        return;
                    }
                }
                numbers += Eight;
                i += Eight;
                continue;
            }
            quint32 gap = 0;
            if (!readGap(numbers, end, gap)) {
                return;
            }
            document += gap;
            if (document >= m_documentCount || use(document, shares[i])) {
                return;
            }
            ++document;
            ++i;
        }
    }

private:
    static constexpr quint32 Eight = 8;

    [[nodiscard]] static bool areShort(const std::uint8_t *numbers)
    {
        quint64 eight = 0;
        std::memcpy(&eight, numbers, Eight);
        return (eight & 0x8080808080808080ULL) == 0;
    }
    [[nodiscard]] static bool readGap(const std::uint8_t *&numbers, const std::uint8_t *end, quint32 &gap)
    {
        for (int shift = 0; numbers != end && shift <= 28; shift += 7) {
            const std::uint8_t byte = *numbers++;
            gap |= static_cast<quint32>(byte & 0x7fU) << shift;
            if (byte < 0x80) {
                return true;
            }
        }
        return false;
    }

    std::optional<quint32> m_feature;
    std::span<const std::uint8_t> m_packed; ///< the gaps between the documents' numbers, then the shares
    quint32 m_count = 0;
    quint32 m_documentCount = 0;
};

} // namespace WalletSupport
