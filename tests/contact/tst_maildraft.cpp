#include "contact/maildraft.h"
#include "core/directory/channel.h"
#include "ui/languagecontroller.h"

#include <QTest>

using namespace WalletSupport;

class TestMailDraft : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_languages.setLanguage(QStringLiteral("en"))); }
    void draftsWhatSupportNeeds();
    void draftsNothingWhereMessagesAreForwarded();

private:
    static Channel support()
    {
        Channel channel;
        channel.kind = ChannelKind::Email;
        channel.role = ChannelRole::Support;
        channel.target = QStringLiteral("support@wallet.example");
        return channel;
    }

    LanguageController m_languages;
};

void TestMailDraft::draftsWhatSupportNeeds()
{
    const Request draft = draftFor(support(), QStringLiteral("Example Wallet"), QStringLiteral("Refunds"));
    QCOMPARE(draft.recipient, QStringLiteral("support@wallet.example"));
    QCOMPARE(draft.subject, QStringLiteral("Refunds"));
    QCOMPARE(draft.body, QStringLiteral("Wallet: Example Wallet\nTopic: Refunds\n\n"));
    const Request plain = draftFor(support(), QStringLiteral("Example Wallet"), QString());
    QCOMPARE(plain.subject, QStringLiteral("Question about Example Wallet"));
    QCOMPARE(plain.body, QStringLiteral("Wallet: Example Wallet\n\n"));
}

void TestMailDraft::draftsNothingWhereMessagesAreForwarded()
{
    Channel channel = support();
    channel.kind = ChannelKind::ReportFraudEmail;
    QCOMPARE(draftFor(channel, QStringLiteral("Example Wallet"), QStringLiteral("Refunds")),
             blankDraft(QStringLiteral("support@wallet.example")));
    QVERIFY(blankDraft(channel.target).subject.isEmpty() && blankDraft(channel.target).body.isEmpty());
}

QTEST_MAIN(TestMailDraft)
#include "tst_maildraft.moc"
