#include "contact/maildraft.h"

#include "core/directory/channel.h"

#include <QCoreApplication>

namespace WalletSupport {

namespace {

struct MailDrafts
{
    Q_DECLARE_TR_FUNCTIONS(MailDrafts)
};

} // namespace

Request blankDraft(const QString &recipient)
{
    Request draft;
    draft.recipient = recipient;
    return draft;
}

Request draftFor(const Channel &channel, const QString &walletName, const QString &topic)
{
    Request draft = blankDraft(channel.target);
    if (channel.kind != ChannelKind::Email) {
        return draft;
    }
    //: %1 is a wallet: the subject of an e-mail to its support
    draft.subject = topic.isEmpty() ? MailDrafts::tr("Question about %1").arg(walletName) : topic;
    //: %1 is a wallet
    draft.body = MailDrafts::tr("Wallet: %1").arg(walletName);
    if (!topic.isEmpty()) {
        //: %1 is the title of an article or guide
        draft.body += u'\n' + MailDrafts::tr("Topic: %1").arg(topic);
    }
    draft.body += QStringLiteral("\n\n");
    return draft;
}

} // namespace WalletSupport
