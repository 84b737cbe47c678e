#pragma once

#include "contact/contacttask.h"
#include "window/pagehistory.h"

namespace WalletSupport {

class Pack;

/// What a person does at a place, by the purposes that the pack gives its topics and guides; `language`: the window's.
[[nodiscard]] ContactTask taskAt(const Place &place, const Pack &pack, const QString &language);

} // namespace WalletSupport
