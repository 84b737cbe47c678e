#pragma once

#include <QtGlobal>

#include <cstring>
#include <span>
#include <vector>

namespace WalletSupport {

/// Writes the parts of an index, one behind the other, in this machine's byte order.
class ByteWriter final
{
public:
    template <typename Value>
    void add(Value value)
    {
        static_assert(std::is_trivially_copyable_v<Value>);
        append(&value, sizeof(Value));
    }
    /// The number of values, and the values, which begin at a multiple of eight.
    template <typename Value>
    void addAll(std::span<const Value> values)
    {
        align();
        add(static_cast<quint64>(values.size()));
        append(values.data(), values.size_bytes());
    }
    /// Seven bits in a byte, the lowest first; all bytes but the last have their highest bit set.
    void addPacked(quint32 value)
    {
        constexpr quint32 More = 0x80;
        for (; value >= More; value >>= 7) {
            m_bytes.push_back(static_cast<std::uint8_t>(value | More));
        }
        m_bytes.push_back(static_cast<std::uint8_t>(value));
    }
    [[nodiscard]] size_t size() const { return m_bytes.size(); }
    [[nodiscard]] std::vector<std::uint8_t> &bytes() { return m_bytes; }

private:
    void append(const void *from, size_t count)
    {
        if (count > 0) {
            m_bytes.resize(m_bytes.size() + count);
            std::memcpy(m_bytes.data() + (m_bytes.size() - count), from, count);
        }
    }
    void align() { m_bytes.resize((m_bytes.size() + 7) / 8 * 8); }

    std::vector<std::uint8_t> m_bytes;
};

} // namespace WalletSupport
