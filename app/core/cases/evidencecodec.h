#pragma once

#include "core/guides/answer.h"

#include <QJsonObject>

namespace WalletSupport {

/// What a case keeps of a file of evidence, and back.
[[nodiscard]] QJsonObject jsonOf(const EvidenceFile &file);
[[nodiscard]] EvidenceFile evidenceFrom(const QJsonObject &json);

} // namespace WalletSupport
