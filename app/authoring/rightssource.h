#pragma once

#include "authoring/fault.h"
#include "core/directory/rights.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace WalletSupport {

/// A right or deadline as its author wrote it.
struct RightEntry
{
    Right right;                     ///< without words
    QStringList countries;           ///< where it holds; empty for everywhere
    QHash<QString, QString> texts;   ///< by locale
    QHash<QString, QString> decides; ///< by locale
};

/// Reads and checks a pack's directory/rights.json, which it need not have: everything that is wrong is added to
/// `faults`, with its line. Each right has its words in every one of `locales`; `wallets` are those of the directory.
[[nodiscard]] std::vector<RightEntry> readRights(const QString &folder, const QStringList &locales,
                                                 const QStringList &wallets, Faults &faults);

} // namespace WalletSupport
