#pragma once

#include <QString>

#include <vector>

namespace WalletSupport {

/// One key as a person presses it. `text` is empty for Backspace.
struct Key
{
    QString text;
    QString language;     ///< the window's
    bool isFirst = false; ///< the field is empty before it
};

/// `count` keys of questions, half of them in Chinese, with some taken back on the way.
[[nodiscard]] std::vector<Key> typedKeys(std::size_t count);

} // namespace WalletSupport
