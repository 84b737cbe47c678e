#pragma once

#include "core/checker/judgement.h"

#include <functional>
#include <optional>

namespace WalletSupport {

class CheckIndex;
struct SpelledHost;

/// A wallet's name in letters of its own, such as Chinese ones, in a host: these are as telling as long Latin names.
[[nodiscard]] std::optional<Judgement> judgeLocalName(const CheckIndex &index, const SpelledHost &host);

/// A wallet's host, or one that plays on it, whose ending only looks like one: alipay.c0m.
[[nodiscard]] std::optional<Judgement> judgeFalseEnding(const CheckIndex &index, const SpelledHost &host,
                                                        const std::function<bool(const QString &host)> &isOfficialHost);

} // namespace WalletSupport
