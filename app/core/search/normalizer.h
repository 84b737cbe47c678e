#pragma once

#include <QStringView>

#include <vector>

namespace WalletSupport {

/// A character of normalised text, and the stretch of the original text (UTF-16 units) that it came from.
struct NormalCharacter
{
    char32_t code = 0;
    int begin = 0;
    int end = 0;
    bool operator==(const NormalCharacter &) const = default;
};

/// The text as search compares it: NFKC, case folded, traditional Chinese as simplified, curly apostrophes as straight
/// ones. A lone surrogate becomes U+FFFD. Any input is allowed; the time is linear in its length.
[[nodiscard]] std::vector<NormalCharacter> normalized(QStringView text);

} // namespace WalletSupport
