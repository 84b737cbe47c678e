#pragma once

#include <tl/expected.hpp>

namespace WalletSupport {

/// What a function that can fail returns: the value, or a struct that says what went wrong (an enum kind, and
/// detail for the log). Sentences for people are made by the widget that shows them.
template <typename Value, typename Error>
using Result = tl::expected<Value, Error>;

/// Makes the failed half of a Result: `return fail(PackError{...});`
template <typename Error>
[[nodiscard]] auto fail(Error &&error)
{
    return tl::unexpected<std::decay_t<Error>>(std::forward<Error>(error));
}

} // namespace WalletSupport
