#pragma once

#include "core/cases/caserecord.h"

#include <QString>
#include <QStringList>

namespace WalletSupport {

/// All that somebody may remember of a case, in the form in which it is searched: titles, wallet, reference, numbers,
/// notes, what was typed, names of files. `labels`: the words of what was chosen. Only ever in memory.
[[nodiscard]] QString searchedText(const CaseRecord &record, const QStringList &labels);

/// Whether all words of `query` stand in a text made by searchedText(). Case and width make no difference, and a
/// reference is found in every way of writing it.
[[nodiscard]] bool isFoundIn(const QString &searched, const QString &query);

} // namespace WalletSupport
