#pragma once

#include "core/content/basepack.h"
#include "core/content/pack.h"

namespace WalletSupport {

/// The base pack, as the program carries it. The test links wsc_base_pack.
inline Pack basePack()
{
    Result<Pack, PackError> pack = Pack::open(basePackBytes());
    if (!pack) {
        qFatal("the base pack does not open");
    }
    return std::move(*pack);
}

} // namespace WalletSupport
