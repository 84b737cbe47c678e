#pragma once

#include <QStringView>

namespace WalletSupport {

/// Whether a host without scheme and path reads like something else as often as like a host: a file's name
/// (`setup.py`), or two sentences without a space (`Wife.how`). `written` is in even width.
[[nodiscard]] bool isWeakHost(QStringView written);

} // namespace WalletSupport
