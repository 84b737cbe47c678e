#pragma once

#include "core/guides/answer.h"
#include "core/guides/guidestep.h"

#include <QStringList>

#include <vector>

namespace WalletSupport {

/// How a person answers: everything they are asked, with as many items in a group as fit; the same with one item; or
/// as little as they can.
enum class Manner { Full, Single, Bare };

/// Every answer that matters at a step; where more than one does, each of them. `wallets`: ids for a step that asks for
/// one; an empty one is for a wallet that is not listed.
[[nodiscard]] std::vector<Answer> answersTo(const Step &step, Manner manner, const QStringList &wallets);

} // namespace WalletSupport
