#include "contactpaneltest.h"
#include "ui/panels.h"

#include <QAccessible>
#include <QTimeZone>

#include <algorithm>

using namespace WalletSupport;

class TestContactPanel final : public ContactPanelTest
{
    Q_OBJECT

private slots:
    void initTestCase() { openPack(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void showsWhatMayBeOffered();
    void groupsByWhoSaysSo();
    void saysWhenNothingIsConfirmed();
    void leavesOutGroupsWithoutChannels();
    void hasHeadingsForScreenReaders();
    void saysHowToLookUpAWeChatAccount();
    void hidesWhatTheDirectoryLacks();
    void saysThatThereIsNoTelephone();
    void ranksByWhatThePersonDoes_data();
    void ranksByWhatThePersonDoes();
    void keepsTheFocusWhenTheOrderChanges();
    void saysWhatToExpect();
    void listsReportingLines();
    void marksFavourites();
    void choosesAWalletByKeyboard();
    void servesWalletsThatAreNotListed();
    void servesWalletsWithNothingConfirmed();
    void alwaysSaysWhatTheyNeverAskFor();
    void followsTheLanguage();
    void namesEverythingThatTakesTheFocus();
    void fitsItsPlace_data();
    void fitsItsPlace();
    void closesOverAPage();
    void namesTheBestChannel();
};

void TestContactPanel::showsWhatMayBeOffered()
{
    QCOMPARE(labelIn("support_url", "target"), QStringLiteral("help.wallet.example"));
    QCOMPARE(labelIn("hotlines.0", "target"), QStringLiteral("020 7946 0123"));
    QCOMPARE(labelIn("hotlines.0", "detail"), QStringLiteral("Fastest · United Kingdom"));
    QCOMPARE(labelIn("emails.0", "target"), QStringLiteral("support@wallet.example"));
    QCOMPARE(labelIn("social.0", "target"), QStringLiteral("x.com/example_wallet"));
    QCOMPARE(buttonIn("hotlines.0", "copy")->accessibleName(), QStringLiteral("Copy 020 7946 0123"));
    QCOMPARE(buttonIn("support_url", "open")->accessibleName(), QStringLiteral("Open help.wallet.example"));
    // One third-party source is not enough; a legal notice is no support.
    for (const char *path : {"hotlines.3", "emails.2", "emails.3", "social.3", "password_change_url"}) {
        QVERIFY2(row(path) == nullptr, path);
    }
    QVERIFY(label("genericReason") == nullptr || !part("genericHelp")->isVisible());
}

void TestContactPanel::groupsByWhoSaysSo()
{
    const auto groupOfRow = [this](const char *path) { return row(path)->parentWidget()->objectName(); };
    for (const char *path : {"support_url", "hotlines.0", "emails.0", "social.0"}) {
        QCOMPARE(groupOfRow(path), QStringLiteral("channelsConfirmed"));
    }
    for (const char *path : {"hotlines.1", "social.1"}) {
        QCOMPARE(groupOfRow(path), QStringLiteral("channelsSeenElsewhere"));
    }
    for (const char *path : {"communities.0", "communities.1", "social.4"}) { // one is an account
        QCOMPARE(groupOfRow(path), QStringLiteral("channelsOtherPeople"));
    }
    QVERIFY(part("channelsConfirmed")->y() < part("channelsSeenElsewhere")->y());
    QVERIFY(part("channelsSeenElsewhere")->y() < part("channelsOtherPeople")->y());
    for (const char *group : {"channelsConfirmed", "channelsSeenElsewhere", "channelsOtherPeople"}) {
        QVERIFY(part(group)->isVisible());
        QCOMPARE(labelInGroup(group, "groupHeading"), part(group)->accessibleName());
        QVERIFY(labelInGroup(group, "groupSentence").endsWith(u'.'));
    }
    // Nothing that stands above a forum calls it official.
    const auto headings = m_panel->findChildren<SectionLabel *>();
    for (const SectionLabel *heading : headings) {
        QVERIFY2(!heading->text().contains(QLatin1String("fficial")), qPrintable(heading->text()));
    }
}

void TestContactPanel::saysWhenNothingIsConfirmed()
{
    QVERIFY(labelInGroup("channelsSeenElsewhere", "groupSentence")
                .startsWith(QLatin1String("These are from other sources")));
    m_panel->setWallet(QStringLiteral("hearsay"));
    QVERIFY(!part("channelsConfirmed")->isVisible());
    QVERIFY(!part("channelsOtherPeople")->isVisible());
    QVERIFY(part("channelsSeenElsewhere")->isVisible());
    QVERIFY(labelInGroup("channelsSeenElsewhere", "groupSentence").startsWith(QLatin1String("None of these")));
    QVERIFY(!part("genericHelp")->isVisible());
    QCOMPARE(m_panel->bestChannel(m_panel->wallet()), QString()); // nothing that could be named as the wallet's own
}

void TestContactPanel::leavesOutGroupsWithoutChannels()
{
    m_panel->setWallet(QStringLiteral("plain"));
    QVERIFY(part("channelsConfirmed")->isVisible());
    QVERIFY(!part("channelsSeenElsewhere")->isVisible());
    QVERIFY(!part("channelsOtherPeople")->isVisible());
    m_panel->setWallet(QStringLiteral("rumour"));
    QVERIFY(!part("channelsConfirmed")->isVisible());
}

void TestContactPanel::hasHeadingsForScreenReaders()
{
    const auto headings = m_panel->findChildren<SectionLabel *>();
    QCOMPARE(headings.size(), 4);
    for (SectionLabel *heading : headings) {
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(heading);
        QCOMPARE(seen->role(), QAccessible::Heading);
        QCOMPARE(seen->text(QAccessible::Name), heading->text());
    }
}

void TestContactPanel::saysHowToLookUpAWeChatAccount()
{
    QCOMPARE(labelIn("social.2", "target"), QStringLiteral("示例钱包"));
    QVERIFY(labelIn("social.2", "detail").contains(QLatin1String("WeChat")));
    QVERIFY(buttonIn("social.2", "open")->isHidden());
    buttonIn("social.2", "copy")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("示例钱包"));
}

void TestContactPanel::hidesWhatTheDirectoryLacks()
{
    m_panel->setWallet(QStringLiteral("plain"));
    QVERIFY(row("hotlines.0") != nullptr);
    QCOMPARE(labelIn("live_chat", "target"), QStringLiteral("In the wallet's app"));
    QVERIFY(buttonIn("live_chat", "open")->isHidden());
    QVERIFY(buttonIn("live_chat", "copy")->isHidden());
    QTRY_VERIFY(row("emails.0") == nullptr); // the rows of the wallet before are gone
    QVERIFY(row("website") == nullptr);
    QVERIFY(!part("genericHelp")->isVisible());
    QVERIFY(!part("noTelephone")->isVisible());
}

void TestContactPanel::saysThatThereIsNoTelephone()
{
    m_panel->setWallet(QStringLiteral("hearsay"));
    QVERIFY(row("hotlines.0") == nullptr);
    QVERIFY(part("noTelephone")->isVisible());
}

void TestContactPanel::ranksByWhatThePersonDoes_data()
{
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("reason");
    QTest::newRow("stolen account") << Purpose::StolenAccount << "GB"
                                    << "hotlines.0"
                                    << "Fastest";
    QTest::newRow("refund") << Purpose::Refund << "GB"
                            << "dispute_url"
                            << "Made for this problem";
    QTest::newRow("password") << Purpose::Password << "GB"
                              << "password_reset_url"
                              << "Made for this problem";
    QTest::newRow("top-up") << Purpose::TopUp << "GB"
                            << "live_chat"
                            << "Fastest";
    QTest::newRow("nothing in particular") << Purpose::Any << "GB"
                                           << "support_url" << QString();
}

void TestContactPanel::ranksByWhatThePersonDoes()
{
    QFETCH(Purpose, purpose);
    QFETCH(QString, country);
    QFETCH(QString, first);
    QFETCH(QString, reason);
    m_panel->setCountry(country);
    m_panel->setTask({Purpose::StolenAccount, {}}); // from another order
    m_panel->setTask({purpose, {}});
    const auto *list = m_panel->findChild<ChannelList *>();
    QCOMPARE(list->paths().constFirst(), first);
    QVERIFY2(labelIn(qPrintable(first), "detail").startsWith(reason), qPrintable(labelIn(qPrintable(first), "detail")));
    // What others run is always last.
    QVERIFY(list->paths().constLast().startsWith(QLatin1String("communities")));
    // As they stand in the list they are seen, each with a line below.
    const auto topOf = [this, list](const QString &path) { return row(qPrintable(path))->mapTo(list, QPoint()).y(); };
    QStringList seen = list->paths();
    QTRY_VERIFY(std::ranges::is_sorted(seen, {}, topOf));
    const QStringList paths = list->paths();
    QCOMPARE(seen, paths);
    QVERIFY(topOf(first) < topOf(paths.at(1)));
    QCOMPARE(m_panel->findChild<ChannelList *>()->findChildren<Line *>().size(), paths.size());
}

void TestContactPanel::keepsTheFocusWhenTheOrderChanges()
{
    QWidget *button = buttonIn("emails.0", "copy");
    button->setFocus();
    m_panel->setTask({Purpose::Refund, {}});
    QVERIFY(button->hasFocus());
    QCOMPARE(buttonIn("emails.0", "copy"), button);
}

void TestContactPanel::saysWhatToExpect()
{
    m_clock.moment = QDateTime(QDate(2026, 11, 26), QTime(19, 20), QTimeZone::utc());
    m_panel->setWallet(QStringLiteral("example-wallet"));
    QCOMPARE(labelIn("hotlines.0", "opening"), QStringLiteral("Open, closes in 40 min"));
    QCOMPARE(labelIn("emails.0", "keypad"), QStringLiteral("Answers within 2 days"));
    const QStringList keys = labelIn("hotlines.0", "keypad").split(u'\n');
    QCOMPARE(keys.size(), 3);
    QCOMPARE(keys.at(1), QStringLiteral("Press \u20663 → 1\u2069 for refunds"));
    QVERIFY(!row("social.0")->findChild<QLabel *>(QStringLiteral("opening"))->isVisible());
    m_clock.moment.reset();
}

void TestContactPanel::listsReportingLines()
{
    QVERIFY(part("reportingList") == nullptr); // nothing is made before it is asked for
    m_panel->setCountry(QStringLiteral("GB"));
    auto *link = m_panel->findChild<QAbstractButton *>(QStringLiteral("reportingLink"));
    m_panel->resize(m_panel->width(), 420);
    link->click();
    QVERIFY(part("reportingList")->isVisible());
    // What was asked for is seen, not only made.
    QTRY_VERIFY(part("reportingList")->visibleRegion().boundingRect().height() > 40);
    link->click();
    QVERIFY(!part("reportingList")->isVisible());
    // Who reads about a theft need not ask.
    m_panel->setTask({Purpose::StolenAccount, {}});
    QVERIFY(part("reportingList")->isVisible());
}

void TestContactPanel::marksFavourites()
{
    QSignalSpy toggled(m_panel.get(), &ContactPanel::favouriteToggled);
    auto *star = m_panel->findChild<IconButton *>(QStringLiteral("favourite"));
    QVERIFY(star->isVisible());
    QCOMPARE(star->accessibleName(), QStringLiteral("Add Example Wallet to the favourites"));
    QTest::keyClick(star, Qt::Key_Space);
    QCOMPARE(toggled.count(), 1);
    QCOMPARE(toggled.first().first().toString(), QStringLiteral("example-wallet"));
    m_panel->setWalletLists({{QStringLiteral("example-wallet")}, {}});
    QCOMPARE(star->accessibleName(), QStringLiteral("Remove Example Wallet from the favourites"));
    m_panel->setWallet(QString());
    QVERIFY(!star->isVisible());
}

void TestContactPanel::choosesAWalletByKeyboard()
{
    QSignalSpy chosen(m_panel.get(), &ContactPanel::walletChosen);
    m_panel->focusWalletField();
    QTest::keyClick(m_panel->focusWidget(), Qt::Key_Space);
    auto *field = m_panel->findChild<QLineEdit *>(QStringLiteral("walletSearch"));
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Backtab);
    QVERIFY(part("favourite")->hasFocus());
    QTest::keyClick(part("favourite"), Qt::Key_Backtab);
    QVERIFY(part("walletField")->hasFocus());
    QTest::keyClick(part("walletField"), Qt::Key_Tab);
    QTest::keyClick(part("favourite"), Qt::Key_Tab);
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(part("walletList")->hasFocus());
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(part("walletField")->hasFocus());
    QCOMPARE(chosen.count(), 0);

    QTest::keyClick(part("walletField"), Qt::Key_Space);
    QTest::keyClicks(field, QStringLiteral("plain"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("plain"));
    QCOMPARE(m_panel->wallet(), QStringLiteral("plain"));
    QVERIFY(part("walletField")->accessibleName().contains(QLatin1String("Plain Pay")));
    QVERIFY(part("walletField")->hasFocus());
    QTRY_VERIFY(row("hotlines.0")->isVisible());
}

void TestContactPanel::servesWalletsThatAreNotListed()
{
    QSignalSpy chosen(m_panel.get(), &ContactPanel::walletChosen);
    QTest::mouseClick(part("walletField"), Qt::LeftButton);
    auto *field = m_panel->findChild<QLineEdit *>(QStringLiteral("walletSearch"));
    QTest::keyClicks(field, QStringLiteral("bank of nowhere"));
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(chosen.first().first().toString().isEmpty());
    QVERIFY(part("genericHelp")->isVisible());
    QVERIFY(label("genericReason")->isVisible());
    QCOMPARE(part("walletField")->accessibleName(), QStringLiteral("My wallet is not listed"));

    m_panel->setWallet(QStringLiteral("no-such-wallet"));
    QVERIFY(part("genericHelp")->isVisible());
    QCOMPARE(part("walletField")->accessibleName(), QStringLiteral("Choose your wallet"));
    QCOMPARE(m_panel->wallet(), QString());
}

void TestContactPanel::servesWalletsWithNothingConfirmed()
{
    m_panel->setWallet(QStringLiteral("rumour"));
    QVERIFY(part("genericHelp")->isVisible());
    QVERIFY(label("genericReason")->text().startsWith(QLatin1String("We found no contact that is surely")));
    QVERIFY(label("genericReason")->isVisible());
    QVERIFY(row("website") == nullptr);
}

void TestContactPanel::alwaysSaysWhatTheyNeverAskFor()
{
    const auto isInSight = [this] {
        const QWidget *box = part("neverAsk");
        return box->isVisible() && m_panel->rect().contains(box->geometry());
    };
    QVERIFY(isInSight());
    QTest::mouseClick(part("walletField"), Qt::LeftButton);
    QVERIFY(isInSight());
    m_panel->setWallet(QString());
    QVERIFY(isInSight());
}

void TestContactPanel::followsTheLanguage()
{
    QTest::mouseClick(part("walletField"), Qt::LeftButton);
    auto *field = m_panel->findChild<QLineEdit *>(QStringLiteral("walletSearch"));
    QTest::keyClicks(field, QStringLiteral("pay"));
    QWidget *hotline = row("hotlines.0");
    QVERIFY(m_languages.setLanguage(QStringLiteral("zh_CN")));
    QTRY_COMPARE(labelIn("hotlines.0", "detail"), QStringLiteral("最快 · 英国"));
    QVERIFY(part("walletField")->accessibleName().contains(QStringLiteral("示例钱包")));
    QCOMPARE(row("hotlines.0"), hotline); // rows are not built anew: the focus stays
    QVERIFY(field->isVisible());
    QCOMPARE(field->text(), QStringLiteral("pay"));
}

void TestContactPanel::namesEverythingThatTakesTheFocus()
{
    m_panel->setPlacement(ContactPanel::Placement::OverPage);
    QTest::mouseClick(part("walletField"), Qt::LeftButton);
    const auto widgets = m_panel->findChildren<QWidget *>();
    int named = 0;
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() != Qt::NoFocus && !widget->isHidden()) {
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            ++named;
        }
    }
    QVERIFY(named > 20);
}

void TestContactPanel::fitsItsPlace_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("beside a page") << 100 << QSize(288, 700);
    QTest::newRow("narrow") << 100 << QSize(280, 500);
    QTest::newRow("over a page") << 100 << QSize(340, 600);
    QTest::newRow("over a page, large text") << 200 << QSize(576, 600);
    QTest::newRow("narrowest, large text") << 200 << QSize(500, 600);
    QTest::newRow("half larger text") << 150 << QSize(432, 600);
}

void TestContactPanel::fitsItsPlace()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    m_theme.apply(ColourScheme::Dark, percent);
    m_panel->setPlacement(ContactPanel::Placement::OverPage);
    m_panel->resize(size);
    QTRY_COMPARE(m_panel->size(), size);
    QList<QWidget *> parts = {part("walletField"), part("channels"), part("closeContacts")};
    if (!part("channels")->isAncestorOf(part("neverAsk"))) {
        parts.append(part("neverAsk")); // else it scrolls with the list
    }
    for (const QWidget *widget : parts) {
        QTRY_VERIFY2(m_panel->rect().contains(QRect(widget->mapTo(m_panel.get(), QPoint()), widget->size())),
                     qPrintable(widget->objectName()));
    }
    const auto labels = part("neverAsk")->findChildren<TextLabel *>();
    QCOMPARE(labels.size(), 2);
    for (const TextLabel *text : labels) {
        QVERIFY2(text->height() >= text->heightForWidth(text->width()), qPrintable(text->text()));
    }
    QVERIFY(part("channels")->height() > 40);
    QVERIFY(row("emails.0")->width() <= part("channels")->width());
}

void TestContactPanel::closesOverAPage()
{
    QVERIFY(!part("closeContacts")->isVisible());
    m_panel->setPlacement(ContactPanel::Placement::OverPage);
    QVERIFY(part("closeContacts")->isVisible());
    QSignalSpy closed(m_panel.get(), &ContactPanel::closeRequested);
    QTest::mouseClick(part("closeContacts"), Qt::LeftButton);
    QCOMPARE(closed.count(), 1);
    QVERIFY(!m_panel->closeChooser());
}

void TestContactPanel::namesTheBestChannel()
{
    QCOMPARE(m_panel->bestChannel(m_panel->wallet()), QStringLiteral("Hotline 020 7946 0123"));
    m_panel->setWallet(QStringLiteral("rumour"));
    QCOMPARE(m_panel->bestChannel(m_panel->wallet()), QString());
    m_panel->setWallet(QString());
    QCOMPARE(m_panel->bestChannel(m_panel->wallet()), QString());
}

QTEST_MAIN(TestContactPanel)
#include "tst_contactpanel.moc"
