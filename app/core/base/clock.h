#pragma once

#include <QDateTime>

namespace WalletSupport {

/// Where the time comes from, so that tests can choose it.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const { return QDateTime::currentDateTimeUtc(); }
};

} // namespace WalletSupport
