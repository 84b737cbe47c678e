#pragma once

#include "support/mixedtexts.h"

#include <cstdlib>

namespace WalletSupport {

inline SynonymGroups fuzzSynonyms()
{
    return {{QStringLiteral("top up"), QStringLiteral("充值"), QStringLiteral("reload")},
            {QStringLiteral("password"), QStringLiteral("密码")}};
}

/// Ends the run, so that the fuzzer keeps the input, if something is not as it must always be.
inline void require(bool isSo)
{
    if (!isSo) {
        std::abort();
    }
}

} // namespace WalletSupport
