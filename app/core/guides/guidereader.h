#pragma once

#include "core/base/result.h"
#include "core/guides/guidedefinition.h"
#include "core/guides/guidefault.h"

#include <QByteArray>

#include <vector>

namespace WalletSupport {

/// The word by which a flow names the fact.
[[nodiscard]] QString textOf(WalletFact fact);

/// Reads `guides/<id>.json`. All faults of its shape are told, not only the first; whether the flow holds
/// together is GuideChecker's business.
[[nodiscard]] Result<GuideDefinition, std::vector<GuideFault>> readGuide(const QString &id, const QByteArray &json);

} // namespace WalletSupport
