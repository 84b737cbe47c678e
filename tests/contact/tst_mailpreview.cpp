#include "contact/maildraft.h"
#include "contact/mailpreview.h"
#include "core/directory/channel.h"
#include "ui/languagecontroller.h"
#include "ui/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace WalletSupport;

class TestMailPreview : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void draftsWhatSupportNeeds();
    void draftsNothingWhereMessagesAreForwarded();
    void showsAllThatIsHandedOver();
    void opens();
    void copies();
    void leavesWithoutOpening();

private:
    static Channel support()
    {
        Channel channel;
        channel.kind = ChannelKind::Email;
        channel.role = ChannelRole::Support;
        channel.target = QStringLiteral("support@wallet.example");
        return channel;
    }
    /// Shown and active.
    QPointer<MailPreview> shown()
    {
        auto *dialog = new MailPreview(
            draftFor(support(), QStringLiteral("Example Wallet"), QStringLiteral("How long does a refund take?")),
            m_theme);
        dialog->show();
        return QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }

    Theme m_theme;
    LanguageController m_languages;
};

void TestMailPreview::init()
{
    QVERIFY(m_languages.setLanguage(QStringLiteral("en")));
    m_theme.apply(ColourScheme::Light, 100);
}

void TestMailPreview::draftsWhatSupportNeeds()
{
    const MailDraft draft = draftFor(support(), QStringLiteral("Example Wallet"), QStringLiteral("Refunds"));
    QCOMPARE(draft.recipient, QStringLiteral("support@wallet.example"));
    QCOMPARE(draft.subject, QStringLiteral("Refunds"));
    QCOMPARE(draft.body, QStringLiteral("Wallet: Example Wallet\nTopic: Refunds\n\n"));
    const MailDraft plain = draftFor(support(), QStringLiteral("Example Wallet"), QString());
    QCOMPARE(plain.subject, QStringLiteral("Question about Example Wallet"));
    QCOMPARE(plain.body, QStringLiteral("Wallet: Example Wallet\n\n"));
}

void TestMailPreview::draftsNothingWhereMessagesAreForwarded()
{
    Channel channel = support();
    channel.kind = ChannelKind::ReportFraudEmail;
    QCOMPARE(draftFor(channel, QStringLiteral("Example Wallet"), QStringLiteral("Refunds")),
             (MailDraft{QStringLiteral("support@wallet.example"), {}, {}}));
}

void TestMailPreview::showsAllThatIsHandedOver()
{
    const auto dialog = shown();
    QVERIFY(dialog);
    const QString text = dialog->findChild<QLabel *>(QStringLiteral("mailText"))->text();
    for (const char *part : {"support@wallet.example", "How long does a refund take?", "Example Wallet"}) {
        QVERIFY2(text.contains(QLatin1String(part)), part);
    }
    dialog->close();
}

void TestMailPreview::opens()
{
    const auto dialog = shown();
    QVERIFY(dialog);
    MailDraft opened;
    connect(dialog, &MailPreview::openRequested, this, [&](const MailDraft &draft) { opened = draft; });
    QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("mailOpen"))->hasFocus());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(dialog.isNull());
    QCOMPARE(opened.recipient, QStringLiteral("support@wallet.example"));
    QVERIFY(opened.body.contains(QLatin1String("Topic")));
}

void TestMailPreview::copies()
{
    const auto dialog = shown();
    QVERIFY(dialog);
    QSignalSpy copied(dialog, &MailPreview::copyRequested);
    QSignalSpy opened(dialog, &MailPreview::openRequested);
    const QString text = dialog->findChild<QLabel *>(QStringLiteral("mailText"))->text();
    dialog->findChild<QPushButton *>(QStringLiteral("mailCopy"))->click();
    QCOMPARE(copied.count(), 1);
    QCOMPARE(copied.first().first().toString(), text);
    QCOMPARE(opened.count(), 0);
    QTRY_VERIFY(dialog.isNull());
}

void TestMailPreview::leavesWithoutOpening()
{
    const auto dialog = shown();
    QVERIFY(dialog);
    bool isOpened = false;
    connect(dialog, &MailPreview::openRequested, this, [&] { isOpened = true; });
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(dialog.isNull());
    QVERIFY(!isOpened);
}

QTEST_MAIN(TestMailPreview)
#include "tst_mailpreview.moc"
