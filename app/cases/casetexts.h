#pragma once

#include "core/cases/caserecord.h"
#include "texts/momenttexts.h"

#include <QDate>
#include <QString>

namespace WalletSupport {

/// What the window says about a case. `language`: the window's, as a locale; a moment is UTC and told in the computer's
/// own time.

/// How far it has come.
[[nodiscard]] QString stateText(const CaseHead &head);
/// What comes next, in a sentence or two.
[[nodiscard]] QString nextText(const CaseHead &head);
/// What happened, in a few words.
[[nodiscard]] QString eventText(CaseEvent::Kind kind);
/// By when, and how long that is from `today`; empty without a day.
[[nodiscard]] QString deadlineText(const CaseDeadline &deadline, QDate today, const QString &language);
/// "PayPal · 7K3M-9XQ2-HT4P"; either may be missing.
[[nodiscard]] QString walletLine(const CaseHead &head, const QString &language);

} // namespace WalletSupport
