#pragma once

#include <QDate>

namespace WalletSupport {

/// Which pack the directory comes from.
struct DirectoryOrigin
{
    int version = 0;
    QDate issued;
};

} // namespace WalletSupport
