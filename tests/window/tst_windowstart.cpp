#include "mainwindowtest.h"
#include "window/startwish.h"

using namespace WalletSupport;

/// What the window is asked for from outside: at its start, and by links.
class TestWindowStart final : public MainWindowTest
{
    Q_OBJECT

private slots:
    void init() { m_test = std::make_unique<TestWindow>(); }
    void cleanup() { m_test.reset(); }
    void followsGoodWishes_data();
    void followsGoodWishes();
    void refusesBadWishes_data();
    void refusesBadWishes();
    void fulfilsEachPartOfAStart();
    void fitsTheScreenAtFirst();
    void refusesBadPartsOfAStart_data();
    void refusesBadPartsOfAStart();
};

void TestWindowStart::followsGoodWishes_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("page");
    QTest::newRow("home") << QStringLiteral("home") << QStringLiteral("homePage");
    QTest::newRow("answers") << QStringLiteral("faq") << QStringLiteral("answersPage");
    QTest::newRow("an article") << QStringLiteral("faq/reset-password") << QStringLiteral("answersPage");
    QTest::newRow("guides") << QStringLiteral("guides") << QStringLiteral("guidesPage");
    QTest::newRow("a guide") << QStringLiteral("guides/reset-password") << QStringLiteral("guidesPage");
    QTest::newRow("account stolen") << QStringLiteral("stolen") << QStringLiteral("stolenPage");
    QTest::newRow("link to account stolen") << QStringLiteral("wallet-support:stolen") << QStringLiteral("stolenPage");
    QTest::newRow("the checker") << QStringLiteral("check") << QStringLiteral("checkPage");
    QTest::newRow("link to the checker") << QStringLiteral("wallet-support:check?text=95188")
                                         << QStringLiteral("checkPage");
    QTest::newRow("settings") << QStringLiteral("settings") << QStringLiteral("settingsPage");
    QTest::newRow("help") << QStringLiteral("help") << QStringLiteral("helpPage");
    QTest::newRow("link to a guide") << QStringLiteral("wallet-support:guide/refund") << QStringLiteral("guidesPage");
    QTest::newRow("nothing") << QString() << QStringLiteral("homePage");
}

void TestWindowStart::followsGoodWishes()
{
    QFETCH(QString, wish);
    const QString known = m_test->pack.articles(QStringLiteral("en")).front().id;
    m_test->window.follow(wish.replace(QStringLiteral("faq/reset-password"), QStringLiteral("faq/") + known));
    QTEST(page(), "page");
    QCOMPARE(notice(), QString());
}

void TestWindowStart::refusesBadWishes_data()
{
    QTest::addColumn<QString>("wish");
    QTest::newRow("an article that is not there") << QStringLiteral("wallet-support:article/no-such-article");
    QTest::newRow("a guide that is not there") << QStringLiteral("guides/no-such-guide");
    QTest::newRow("a page that is not there") << QStringLiteral("attic");
    QTest::newRow("a website") << QStringLiteral("https://evil.example/");
    QTest::newRow("a file") << QStringLiteral("file:///etc/passwd");
    QTest::newRow("a script") << QStringLiteral("javascript:alert(1)");
    QTest::newRow("ours with more behind it") << QStringLiteral("wallet-support:article/refund?run=1");
    QTest::newRow("ours that climbs") << QStringLiteral("wallet-support:article/../../etc/passwd");
    QTest::newRow("ours with another kind") << QStringLiteral("wallet-support:run/refund");
    QTest::newRow("right-to-left override")
        << QString(QStringLiteral("wallet-support:guide/") + QChar(0x202e) + QStringLiteral("dnufer"));
    QTest::newRow("10,000 characters") << QString(10'000, QLatin1Char('x'));
    QTest::newRow("a long link") << QString(QStringLiteral("wallet-support:article/") +
                                            QString(10'000, QLatin1Char('x')));
}

void TestWindowStart::refusesBadWishes()
{
    QFETCH(QString, wish);
    m_test->window.follow(QStringLiteral("settings"));
    m_test->window.follow(wish);
    QCOMPARE(page(), QStringLiteral("settingsPage"));
    QVERIFY(!notice().isEmpty());
    QVERIFY2(notice().size() < 200, "the sentence stays short");
}

void TestWindowStart::fitsTheScreenAtFirst()
{
    const WholeWindow fresh(WholeWindow::basePack(), {});
    const QSize room = fresh.window.screen()->availableSize();
    QVERIFY(room.width() < 1240); // so that it matters
    // With a title bar above it, and an edge.
    QVERIFY(fresh.window.width() + 4 <= room.width());
    QVERIFY(fresh.window.height() + 40 <= room.height());
}

void TestWindowStart::fulfilsEachPartOfAStart()
{
    const QString wallet = m_test->directory.wallets().front().id;
    m_test->window.fulfil({{}, QStringLiteral("zh_CN"), {}});
    QCOMPARE(m_test->languages.language(), QStringLiteral("zh_CN"));
    QCOMPARE(page(), QStringLiteral("homePage"));
    // For this session: the next start speaks as before.
    QCOMPARE(m_test->preferences.preferences().language, QStringLiteral("en"));
    m_test->window.fulfil({{}, {}, wallet});
    QCOMPARE(m_test->preferences.preferences().wallet, wallet);
    m_test->window.fulfil({QStringLiteral("settings"), QStringLiteral("en"), {}});
    QCOMPARE(m_test->languages.language(), QStringLiteral("en"));
    QCOMPARE(m_test->preferences.preferences().wallet, wallet);
    QCOMPARE(page(), QStringLiteral("settingsPage"));
    QCOMPARE(notice(), QString());
}

void TestWindowStart::refusesBadPartsOfAStart_data()
{
    QTest::addColumn<QString>("bad");
    QTest::newRow("unknown") << QStringLiteral("tlh");
    QTest::newRow("a path") << QStringLiteral("../../etc/passwd");
    QTest::newRow("10,000 characters") << QString(10'000, QLatin1Char('x'));
    QTest::newRow("right-to-left override") << QString(QChar(0x202e) + QStringLiteral("62n"));
    QTest::newRow("lines of its own") << QStringLiteral("x\nCall this number\nnow");
    QTest::newRow("half a character") << QString(QChar(0xd83d));
}

void TestWindowStart::refusesBadPartsOfAStart()
{
    QFETCH(QString, bad);
    m_test->window.fulfil({QStringLiteral("settings"), bad, {}});
    QCOMPARE(m_test->languages.language(), QStringLiteral("en"));
    QVERIFY2(notice().startsWith(QStringLiteral("The language “")), qPrintable(notice()));
    QCOMPARE(page(), QStringLiteral("settingsPage"));
    m_test->window.fulfil({QStringLiteral("home"), {}, bad});
    QCOMPARE(m_test->preferences.preferences().wallet, QString());
    QVERIFY2(notice().startsWith(QStringLiteral("There is no wallet “")), qPrintable(notice()));
    QCOMPARE(page(), QStringLiteral("homePage"));
    // Each of three has its sentence, on a line of its own.
    m_test->window.fulfil({bad, bad, bad});
    QCOMPARE(notice().count(QLatin1Char('\n')), 2);
    QVERIFY2(notice().size() < 400, "the sentences stay short");
}

QTEST_MAIN(TestWindowStart)
#include "tst_windowstart.moc"
