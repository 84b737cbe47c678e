#pragma once

#include <QtGlobal>

#include <cstring>
#include <span>

namespace WalletSupport {

/// Reads what a ByteWriter wrote, or what somebody else made of it: it never reads outside of its bytes, and once
/// something is not there, all that follows is nothing and `hasFailed()`. The bytes begin at a multiple of eight and
/// must outlive what is read.
class ByteReader final
{
public:
    explicit ByteReader(std::span<const std::uint8_t> bytes)
        : m_bytes(bytes)
    {
    }

    template <typename Value>
    [[nodiscard]] Value read()
    {
        Value value{};
        if (const auto *from = take(sizeof(Value))) {
            std::memcpy(&value, from, sizeof(Value));
        }
        return value;
    }
    template <typename Value>
    [[nodiscard]] std::span<const Value> readAll()
    {
        m_place = (m_place + 7) / 8 * 8;
        const auto count = read<quint64>();
        if (m_hasFailed || count > (m_bytes.size() - m_place) / sizeof(Value)) {
            m_hasFailed = true;
            return {};
        }
        const auto *from = take(static_cast<size_t>(count) * sizeof(Value));
        return {reinterpret_cast<const Value *>(from), static_cast<size_t>(count)};
    }
    [[nodiscard]] quint32 readPacked()
    {
        constexpr int MostBits = 28;
        quint32 value = 0;
        for (int shift = 0; !m_hasFailed && m_place < m_bytes.size() && shift <= MostBits; shift += 7) {
            const std::uint8_t byte = m_bytes[m_place++];
            value |= static_cast<quint32>(byte & 0x7fU) << shift;
            if (byte < 0x80) {
                return value;
            }
        }
        m_hasFailed = true;
        return 0;
    }
    void skip(size_t count) { take(count); }
    [[nodiscard]] bool isAtEnd() const { return m_place == m_bytes.size(); }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /// What has not been read.
    [[nodiscard]] std::span<const std::uint8_t> rest() const
    {
        return m_hasFailed ? std::span<const std::uint8_t>() : m_bytes.subspan(m_place);
    }

private:
    const std::uint8_t *take(size_t count)
    {
        if (m_hasFailed || m_place > m_bytes.size() || count > m_bytes.size() - m_place) {
            m_hasFailed = true;
            m_place = m_bytes.size();
            return nullptr;
        }
        const std::uint8_t *from = m_bytes.data() + m_place;
        m_place += count;
        return from;
    }

    std::span<const std::uint8_t> m_bytes;
    size_t m_place = 0;
    bool m_hasFailed = false;
};

} // namespace WalletSupport
