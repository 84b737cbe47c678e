#pragma once

#include "core/guides/guidefault.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace WalletSupport {

/// Reads a guide's sources, the flow and the words by locale, and proves that they hold together. All faults are
/// told, each with its file and its place in the JSON; an empty list is the proof.
[[nodiscard]] std::vector<GuideFault> checkGuideSources(const QString &id, const QByteArray &flow,
                                                        const std::map<QString, QByteArray> &wordsByLocale);

} // namespace WalletSupport
