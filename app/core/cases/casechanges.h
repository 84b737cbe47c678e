#pragma once

#include "core/cases/caserecord.h"

namespace WalletSupport {

/// Adds what has happened, at its place in time, and lets the state follow: an answer makes it answered, and so on.
/// Nothing but Reopened brings a closed case back. `isAtEnd`: the guide has been gone through.
void addEvent(CaseRecord &record, const CaseEvent &event, bool isAtEnd);

} // namespace WalletSupport
