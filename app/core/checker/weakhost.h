#pragma once

#include <QString>

namespace WalletSupport {

/// Whether a host without scheme and path reads like something else as often as like a host: a file's name
/// (`setup.py`), or two sentences without a space (`Wife.how`). `written` is in even width.
[[nodiscard]] bool isWeakHost(QStringView written);

/// The common ending that this one is made to look like: com for c0m, corn and Cyrillic letters; empty for a real one.
[[nodiscard]] QString meantEnding(QStringView label);

} // namespace WalletSupport
