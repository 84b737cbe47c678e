#pragma once

#include <QStringView>

#include <algorithm>
#include <optional>
#include <type_traits>

namespace WalletSupport {

/// For tables of std::pair{value, u"word"}: the words by which files name the values of an enum.

/// The word for a value; empty if the table has none.
template <typename Table, typename Value>
[[nodiscard]] QString textIn(const Table &table, Value value)
{
    const auto found = std::ranges::find(table, value, [](const auto &entry) { return entry.first; });
    return found == table.end() ? QString() : QString::fromUtf16(found->second);
}

/// The value with this word.
template <typename Table>
[[nodiscard]] auto valueIn(const Table &table, QStringView text)
{
    using Value = std::remove_cv_t<decltype(table[0].first)>;
    const auto found =
        std::ranges::find_if(table, [&](const auto &entry) { return text == QStringView(entry.second); });
    return found == table.end() ? std::optional<Value>() : std::optional<Value>(found->first);
}

} // namespace WalletSupport
