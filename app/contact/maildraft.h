#pragma once

#include "core/cases/request.h"

namespace WalletSupport {

struct Channel;

/// What an e-mail to a channel begins with, in the window's language: the wallet and the topic, nothing else. Where
/// false messages are forwarded to, nothing is begun.
[[nodiscard]] Request draftFor(const Channel &channel, const QString &walletName, const QString &topic);

/// An e-mail in which nothing is begun.
[[nodiscard]] Request blankDraft(const QString &recipient);

} // namespace WalletSupport
