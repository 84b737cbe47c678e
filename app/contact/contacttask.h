#pragma once

#include "core/directory/purpose.h"

#include <QString>

namespace WalletSupport {

/// What the person is doing elsewhere in the window, as far as it matters to whom they turn.
struct ContactTask
{
    Purpose purpose = Purpose::Any;
    QString topic;                ///< the title of the open article or guide, in the window's language; may be empty
    bool isAdvisedOnPage = false; ///< the page has the general advice and the reporting lines itself
    bool operator==(const ContactTask &) const = default;
};

} // namespace WalletSupport
