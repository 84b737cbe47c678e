#pragma once

#include "contact/stolenpage.h"
#include "home/homepage.h"

namespace WalletSupport {

class Pack;

/// What Home offers of `pack`, in the language `language`: its guides, those first that cannot wait, and the questions
/// that are asked most.
[[nodiscard]] HomePage::Entries homeEntries(const Pack &pack, const QString &language);
/// The few articles that somebody needs whose account was stolen; of a pack that has none of them, those of topics with
/// this purpose.
[[nodiscard]] std::vector<StolenPage::Reading> stolenReadings(const Pack &pack, const QString &language);
/// The guide for somebody whose account was taken over; empty if the pack has none.
[[nodiscard]] QString stolenGuide(const Pack &pack);

} // namespace WalletSupport
