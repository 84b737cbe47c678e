#pragma once

namespace WalletSupport {

/// How far a value of the directory is trusted. The numbers are those of a built pack.
enum class Confidence {
    Single = 0,       ///< one third-party source: never offered, never called official
    Corroborated = 1, ///< two or more third-party sources: offered with the advice to compare
    Confirmed = 2,    ///< seen at the operator's own place
};

/// Whether a value may be offered and opened.
[[nodiscard]] constexpr bool isEnough(Confidence confidence)
{
    return confidence != Confidence::Single;
}

} // namespace WalletSupport
