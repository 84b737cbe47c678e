#pragma once

#include <QString>

namespace WalletSupport {

struct Channel;

/// An e-mail as it is handed over to the mail program, before anything is written in it.
struct MailDraft
{
    QString recipient;
    QString subject; ///< may be empty
    QString body;    ///< may be empty
    bool operator==(const MailDraft &) const = default;

    /// All of it, as it is shown and copied.
    [[nodiscard]] QString text() const;
};

/// What an e-mail to a channel begins with, in the window's language: the wallet and the topic, nothing else. Where
/// false messages are forwarded to, nothing is begun.
[[nodiscard]] MailDraft draftFor(const Channel &channel, const QString &walletName, const QString &topic);

} // namespace WalletSupport
