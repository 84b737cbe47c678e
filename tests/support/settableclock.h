#pragma once

#include "core/base/clock.h"

#include <optional>

namespace WalletSupport {

/// The real time, until a test sets another.
class SettableClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return moment.value_or(Clock::now()); }

    std::optional<QDateTime> moment;
};

} // namespace WalletSupport
