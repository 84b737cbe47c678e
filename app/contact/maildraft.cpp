#include "contact/maildraft.h"

#include "core/directory/channel.h"

#include <QCoreApplication>
#include <QStringList>

namespace WalletSupport {

namespace {

struct MailDrafts
{
    Q_DECLARE_TR_FUNCTIONS(MailDrafts)
};

} // namespace

QString MailDraft::text() const
{
    //: %1 is an e-mail address
    QStringList lines{MailDrafts::tr("To: %1").arg(recipient)};
    if (!subject.isEmpty()) {
        //: %1 is the subject of an e-mail
        lines.append(MailDrafts::tr("Subject: %1").arg(subject));
    }
    if (!body.isEmpty()) {
        lines.append({QString(), body.trimmed()});
    }
    return lines.join(u'\n');
}

MailDraft draftFor(const Channel &channel, const QString &walletName, const QString &topic)
{
    if (channel.kind != ChannelKind::Email) {
        return {channel.target, {}, {}};
    }
    //: %1 is a wallet: the subject of an e-mail to its support
    const QString subject = topic.isEmpty() ? MailDrafts::tr("Question about %1").arg(walletName) : topic;
    //: %1 is a wallet
    QString body = MailDrafts::tr("Wallet: %1").arg(walletName);
    if (!topic.isEmpty()) {
        //: %1 is the title of an article or guide
        body += u'\n' + MailDrafts::tr("Topic: %1").arg(topic);
    }
    return {channel.target, subject, body + QStringLiteral("\n\n")};
}

} // namespace WalletSupport
