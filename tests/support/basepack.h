#pragma once

#include "core/content/pack.h"

#include <QResource>

namespace WalletSupport {

/// The base pack, as the program carries it. The test links wsc_base_pack.
inline Pack basePack()
{
    const QResource resource(QStringLiteral(":/pack/base.pack"));
    Result<Pack, PackError> pack =
        Pack::open(QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size()));
    if (!pack) {
        qFatal("the base pack does not open");
    }
    return std::move(*pack);
}

} // namespace WalletSupport
