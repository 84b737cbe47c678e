#include "contact/channelsources.h"
#include "contactpaneltest.h"

using namespace WalletSupport;

/// What leaves the contact panel: addresses that are opened, e-mails, copies, codes; and what stands behind a channel.
class TestContactOpening final : public ContactPanelTest
{
    Q_OBJECT

private slots:
    void initTestCase() { openPack(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void unfoldsWhereAChannelWasSeen();
    void namesTheKindsOfSources();
    void bringsWhatUnfoldsIntoSight();
    void showsCodes();
    void previewsEmails();
    void opensTheRealTarget_data();
    void opensTheRealTarget();
    void saysWhatDidNotOpen_data();
    void saysWhatDidNotOpen();
    void copies();
    void saysNothingOfWhatHasGone();
};

void TestContactOpening::unfoldsWhereAChannelWasSeen()
{
    QAbstractButton *more = buttonIn("social.1", "more");
    const QString meaning = more->accessibleName();
    QTest::keyClick(more, Qt::Key_Space);
    auto *details = row("social.1")->findChild<QWidget *>(QStringLiteral("details"));
    QVERIFY(details->isVisible());
    QVERIFY(more->accessibleName() != meaning);
    const auto text = [&](const char *name) { return details->findChild<QLabel *>(QLatin1String(name))->text(); };
    QCOMPARE(text("sourceKind-0"), QStringLiteral("Another site: first-list.example"));
    QCOMPARE(text("source-0"), QStringLiteral("https://first-list.example/"));
    QCOMPARE(text("withoutAddress"), QStringLiteral("A public record that we did not keep the address of"));
    QVERIFY2(text("edition").contains(QLatin1String("22 November 2026")), qPrintable(text("edition")));
    // Who hears the window is told the same at the button.
    QVERIFY(more->accessibleDescription().contains(text("sourceKind-0")));
    QVERIFY(more->accessibleDescription().contains(text("withoutAddress")));
    QVERIFY(m_languages.setLanguage(QStringLiteral("zh_CN")));
    QTRY_COMPARE(text("sourceKind-0"), QStringLiteral("其他网站：first-list.example"));
    QVERIFY(more->accessibleDescription().contains(text("sourceKind-0")));
    more->click();
    QVERIFY(!details->isVisible());
}

void TestContactOpening::namesTheKindsOfSources()
{
    const auto kindsOf = [this](const char *path) {
        QStringList kinds;
        for (const ChannelSource &place :
             sourcesOf(*m_directory, m_panel->wallet(), QString::fromLatin1(path)).places) {
            kinds.append(QStringLiteral("%1 %2").arg(static_cast<int>(place.kind)).arg(place.host));
        }
        return kinds.join(u' ');
    };
    QCOMPARE(kindsOf("hotlines.0"), QStringLiteral("0 help.wallet.example"));
    QCOMPARE(kindsOf("hotlines.1"), QStringLiteral("2 first-list.example 2 second-list.example"));
    m_panel->setWallet(QStringLiteral("hearsay"));
    QCOMPARE(kindsOf("website"), QStringLiteral("1 github.com"));
    QCOMPARE(sourcesOf(*m_directory, QStringLiteral("hearsay"), QStringLiteral("website")).withoutAddress, 2);
    // The example wallet's site is not this wallet's.
    QVERIFY(sourcesOf(*m_directory, QStringLiteral("hearsay"), QStringLiteral("hotlines.0")).places.empty());
}

void TestContactOpening::bringsWhatUnfoldsIntoSight()
{
    QAbstractButton *more = buttonIn("communities.1", "more"); // the last row
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    auto *edition = row("communities.1")->findChild<QLabel *>(QStringLiteral("edition"));
    QVERIFY(edition->visibleRegion().boundingRect().size() == edition->size());
    QVERIFY(more->hasFocus());
}

void TestContactOpening::showsCodes()
{
    buttonIn("hotlines.0", "more")->click();
    row("hotlines.0")->findChild<QAbstractButton *>(QStringLiteral("code"))->click();
    const QPointer<QDialog> dialog = m_panel->findChild<QDialog *>(QStringLiteral("qrDialog"));
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("qrText"))->text(), QStringLiteral("020 7946 0123"));
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("qrNote"))->text().contains(QStringLiteral("same number")));
    dialog->close();
    QTRY_VERIFY(dialog.isNull());
    // What has no address has no code.
    buttonIn("social.2", "more")->click();
    QVERIFY(!row("social.2")->findChild<QAbstractButton *>(QStringLiteral("code"))->isVisible());
}

void TestContactOpening::previewsEmails()
{
    putOpener("exit 0");
    m_panel->setTask({Purpose::Refund, QStringLiteral("How long does a refund take?")});
    buttonIn("emails.0", "open")->click();
    const QPointer<QDialog> preview = m_panel->findChild<QDialog *>(QStringLiteral("requestPreview"));
    QVERIFY(preview && preview->isVisible());
    const QString written = m_folder->filePath(QStringLiteral("arguments"));
    QVERIFY(!QFile::exists(written));
    preview->findChild<QPushButton *>(QStringLiteral("previewGo"))->click();
    QTRY_VERIFY(contentsOf(written).startsWith("mailto:support@wallet.example?subject=How%20long"));
    QVERIFY(contentsOf(written).contains("Example%20Wallet"));
    QTRY_VERIFY(m_opener.children().isEmpty());
}

void TestContactOpening::opensTheRealTarget_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("argument");
    QTest::newRow("site") << QByteArray("website") << QStringLiteral("https://www.wallet.example/");
    QTest::newRow("account") << QByteArray("social.0") << QStringLiteral("https://x.com/example_wallet");
    QTest::newRow("live chat") << QByteArray("live_chat") << QStringLiteral("https://chat.wallet.example/");
    QTest::newRow("community") << QByteArray("communities.0") << QStringLiteral("https://community.wallet.example/");
}

void TestContactOpening::opensTheRealTarget()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, argument);
    putOpener("exit 0");
    QAbstractButton *button = buttonIn(path.constData(), "open");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    const QString written = m_folder->filePath(QStringLiteral("arguments"));
    QTRY_COMPARE(QString::fromUtf8(contentsOf(written)), QString(argument + u'\n'));
    QTRY_VERIFY(m_opener.children().isEmpty());
    QVERIFY(!part("contactNotice")->isVisible());
}

void TestContactOpening::saysWhatDidNotOpen_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("lastLine");
    QTest::addColumn<QString>("words");
    QTest::newRow("browser failed") << QByteArray("website") << QByteArray("exit 4")
                                    << QStringLiteral("The browser did not open. Nothing was sent.");
    QTest::newRow("no browser") << QByteArray("website") << QByteArray("exit 3")
                                << QStringLiteral("no browser set up. Nothing was sent.");
    QTest::newRow("no opener") << QByteArray("website") << QByteArray()
                               << QStringLiteral("no browser set up. Nothing was sent.");
    QTest::newRow("mail program failed") << QByteArray("emails.0") << QByteArray("exit 4")
                                         << QStringLiteral("The mail program did not open. Nothing was sent.");
    QTest::newRow("no mail program") << QByteArray("emails.0") << QByteArray("exit 3")
                                     << QStringLiteral("no mail program set up. Nothing was sent.");
}

void TestContactOpening::saysWhatDidNotOpen()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, lastLine);
    QFETCH(QString, words);
    if (lastLine.isEmpty()) {
        qputenv("PATH", m_folder->path().toLocal8Bit());
    } else {
        putOpener(lastLine);
    }
    buttonIn(path.constData(), "open")->click();
    if (auto *preview = m_panel->findChild<QDialog *>(QStringLiteral("requestPreview"))) {
        preview->findChild<QPushButton *>(QStringLiteral("previewGo"))->click();
    }
    QTRY_VERIFY(label("contactNoticeBad")->isVisible());
    QVERIFY2(label("contactNoticeBad")->text().contains(words), qPrintable(label("contactNoticeBad")->text()));

    QVERIFY(m_languages.setLanguage(QStringLiteral("zh_CN")));
    QTRY_VERIFY(!label("contactNoticeBad")->text().contains(words));
    m_panel->setWallet(QStringLiteral("plain"));
    QVERIFY(!part("contactNotice")->isVisible());
}

void TestContactOpening::copies()
{
    buttonIn("hotlines.0", "copy")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("020 7946 0123"));
    QVERIFY(label("contactNoticeGood")->isVisible());
    QCOMPARE(label("contactNoticeGood")->text(), QStringLiteral("Copied: 020 7946 0123"));
    buttonIn("support_url", "copy")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("https://help.wallet.example/"));
}

void TestContactOpening::saysNothingOfWhatHasGone()
{
    const auto copy = [this] { buttonIn("hotlines.0", "copy")->click(); };
    const auto isSaid = [this] { return part("contactNotice")->isVisible(); };
    m_panel->setCountry(QStringLiteral("GB"));
    copy();
    m_panel->setCountry(QStringLiteral("GB")); // nothing has gone
    QVERIFY(isSaid());
    m_panel->setCountry(QStringLiteral("CN"));
    QVERIFY(!isSaid());
    copy();
    m_panel->setTask({Purpose::StolenAccount, {}});
    QVERIFY(!isSaid());
    copy();
    QVERIFY(isSaid());
    m_panel->hide();
    m_panel->show();
    QVERIFY(!isSaid());
}

QTEST_MAIN(TestContactOpening)
#include "tst_contactopening.moc"
