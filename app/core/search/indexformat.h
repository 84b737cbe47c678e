#pragma once

#include <QByteArray>

#include <cstring>
#include <span>
#include <vector>

namespace WalletSupport {

/// What an index begins with. In another byte order it reads differently, and the index is refused.
inline constexpr quint32 IndexMark = 0x49435357;
/// Raised with every change of the bytes or of what they mean, the features' hashes included.
inline constexpr quint32 IndexVersion = 3;
/// Version 0.1.0's packs have this one: without concepts and directions, which they are searched without.
inline constexpr quint32 FirstIndexVersion = 1;

/// Longer lists have their length in bytes before them, so that they can be passed over.
inline constexpr quint32 LongListFrom = 16;

/// A sum that changes with every byte; against damage, not against malice.
[[nodiscard]] inline quint64 checksum(std::span<const quint64> words)
{
    quint64 sum = 0x9e3779b97f4a7c15ULL;
    for (const quint64 word : words) {
        sum = (sum ^ word) * 0x100000001b3ULL;
        sum ^= sum >> 29;
    }
    return sum;
}

/// Ends an index's bytes: whole words, and their sum in the place left for it.
[[nodiscard]] inline QByteArray sealed(std::vector<std::uint8_t> bytes)
{
    bytes.resize((bytes.size() + sizeof(quint64) - 1) / sizeof(quint64) * sizeof(quint64));
    std::vector<quint64> words(bytes.size() / sizeof(quint64));
    std::memcpy(words.data(), bytes.data(), bytes.size());
    words[1] = checksum(std::span(words).subspan(2));
    return {reinterpret_cast<const char *>(words.data()), static_cast<qsizetype>(bytes.size())};
}

} // namespace WalletSupport
