#pragma once

namespace WalletSupport {

/// How far a value of the directory is trusted. The numbers are those of a built pack.
enum class Confidence {
    Single = 0,       ///< one third-party source: never offered, never called official
    Corroborated = 1, ///< two or more third-party sources: offered with the advice to compare
    Confirmed = 2,    ///< seen at the operator's own place
};

/// From the number in a built pack; one that is none of these is the lowest.
[[nodiscard]] constexpr Confidence confidenceFrom(long long number)
{
    return number == 2 ? Confidence::Confirmed : number == 1 ? Confidence::Corroborated : Confidence::Single;
}

/// Whether a value may be offered and opened.
[[nodiscard]] constexpr bool isEnough(Confidence confidence)
{
    return confidence != Confidence::Single;
}

} // namespace WalletSupport
