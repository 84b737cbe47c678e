#pragma once

namespace WalletSupport {

/// The address that keeps the bus library from starting a bus of its own.
inline constexpr const char *NoSessionBus = "disabled:";

/// Whether a D-Bus session bus is there already: named by `DBUS_SESSION_BUS_ADDRESS`, or lying in
/// `$XDG_RUNTIME_DIR/bus`. Asking the library to connect without one could start a bus, which is not ours to do.
[[nodiscard]] bool hasSessionBus();

} // namespace WalletSupport
