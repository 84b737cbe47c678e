#pragma once

#include "core/search/bytereader.h"
#include "core/search/bytewriter.h"

#include <QStringView>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace WalletSupport {

/// The same units in a type whose comparisons the compiler sees through: searches in tables are made of them.
[[nodiscard]] inline std::u16string_view asUnits(QStringView text)
{
    return {text.utf16(), static_cast<size_t>(text.size())};
}

/// Texts end to end in one array, and where each begins: a view into an index's bytes.
class StringTable final
{
public:
    [[nodiscard]] size_t size() const { return m_offsets.empty() ? 0 : m_offsets.size() - 1; }
    [[nodiscard]] QStringView at(size_t number) const
    {
        return {m_text.data() + m_offsets[number], static_cast<qsizetype>(m_offsets[number + 1] - m_offsets[number])};
    }

    /// False if the bytes are no such table.
    [[nodiscard]] bool read(ByteReader &reader)
    {
        m_text = reader.readAll<char16_t>();
        m_offsets = reader.readAll<quint32>();
        return !reader.hasFailed() && (m_offsets.empty() || (m_offsets.back() <= m_text.size() &&
                                                             std::is_sorted(m_offsets.begin(), m_offsets.end())));
    }
    static void write(const std::vector<std::u16string> &texts, ByteWriter &writer)
    {
        std::u16string all;
        std::vector<quint32> offsets{0};
        for (const std::u16string &text : texts) {
            all += text;
            offsets.push_back(static_cast<quint32>(all.size()));
        }
        writer.addAll(std::span<const char16_t>(all));
        writer.addAll(std::span<const quint32>(offsets));
    }

private:
    std::span<const char16_t> m_text;
    std::span<const quint32> m_offsets;
};

} // namespace WalletSupport
