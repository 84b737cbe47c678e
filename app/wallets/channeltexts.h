#pragma once

#include "core/directory/channelranking.h"
#include "wallets/channelfacts.h"

#include <QString>
#include <QStringList>

#include <vector>

class QTranslator;

namespace WalletSupport {

class Directory;

/// What the window says about a channel, in its language. What goes into a letter as well can be had in another one.

/// What it is: "Help centre", "Hotline", "X".
[[nodiscard]] QString channelTitle(const Channel &channel, const QTranslator *language = nullptr);
/// The real target as text: the address, the number, or where it is found in the wallet's app.
[[nodiscard]] QString channelTarget(const Channel &channel, const QTranslator *language = nullptr);
/// What else to know; may be empty. `country`: the country's name, for a hotline.
[[nodiscard]] QString channelDetail(const Channel &channel, const QString &country);
/// What the channels of a group have in common: the heading above them.
[[nodiscard]] QString channelGroupTitle(ChannelGroup group);
/// For where a channel stands alone, without its group: that it has to be compared. May be empty.
[[nodiscard]] QString channelMark(const Channel &channel);
/// Why it stands where it stands, in a word; empty where that is said elsewhere in its row.
[[nodiscard]] QString rankReasonText(RankReason reason);
/// What to expect there, a line each: which keys to press, how long an answer takes. May be empty.
[[nodiscard]] QString channelExpectations(const ChannelFacts &facts);
/// What to press once a hotline has answered.
[[nodiscard]] QString keypadText(const KeypadPath &path);
/// The icon, by its file's name.
[[nodiscard]] QString channelIcon(const Channel &channel);
/// What copying it copies; empty if there is nothing to copy.
[[nodiscard]] QString channelCopy(const Channel &channel);
/// The channels as a letter lists them, a line each, in the program's language nearest to `locale`. Communities, which
/// are nobody's support, are left out. A hotline says its country, which the directory names.
[[nodiscard]] QStringList channelLines(const std::vector<Channel> &channels, const Directory &directory,
                                       const QString &locale);

} // namespace WalletSupport
