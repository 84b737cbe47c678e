#pragma once

#include <QByteArray>

namespace WalletSupport {

/// The bytes of the pack that a program was linked with (`wsc_pack()` in CMake). They are a part of the program file
/// and are not copied.
[[nodiscard]] QByteArray basePackBytes();

} // namespace WalletSupport
