#pragma once

#include "authoring/fault.h"
#include "core/directory/channel.h"
#include "core/directory/domain.h"
#include "core/directory/keypad.h"
#include "core/directory/openinghours.h"
#include "core/directory/wallet.h"
#include "core/directory/withdrawn.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace WalletSupport {

/// Where one value was seen.
struct SourceEntry
{
    QString path; ///< `hotlines.0`
    DirectorySource source;
};

/// What else is known of the channel at `path`; each has sources of its own.
struct ChannelExtras
{
    QString path; ///< `hotlines.0`
    std::optional<OpeningHours> hours;
    std::vector<KeypadPath> keypad;
    Confidence keypadConfidence = Confidence::Single;
    int answersWithin = 0; ///< hours; 0 if not known
    Confidence answersConfidence = Confidence::Single;
};

/// A wallet as its author wrote it, with channels in the form in which the gate compares them.
struct WalletSource
{
    QString path; ///< its place in the file, `wallets.3`
    Wallet wallet;
    WalletDetails details;
    std::vector<Channel> channels;
    std::vector<ChannelExtras> extras;
    std::vector<Domain> domains;
    std::vector<WithdrawnValue> withdrawn;
    std::vector<SourceEntry> sources;
};

/// A pack's directory/wallets.json.
struct DirectorySources
{
    QDate collected;
    std::vector<WalletSource> wallets;
};

/// Reads and checks a pack's directory: everything that is wrong is added to `faults`, with its line. Nothing is
/// returned if the pack has no directory, or one that is no list of wallets.
[[nodiscard]] std::optional<DirectorySources> readDirectory(const QString &folder, Faults &faults);

} // namespace WalletSupport
