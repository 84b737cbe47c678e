#include "start/selftest.h"
#include "support/changedpack.h"
#include "support/testwindow.h"

using namespace WalletSupport;

class TestSelfTest : public QObject
{
    Q_OBJECT

private slots:
    void seesWhatIsBroken_data();
    void seesWhatIsBroken();
};

void TestSelfTest::seesWhatIsBroken_data()
{
    QTest::addColumn<QByteArray>("pack");
    QTest::addColumn<int>("exitCode");
    const QByteArray whole = WholeWindow::basePack();
    QTest::newRow("nothing") << whole << 0;
    QTest::newRow("a guide that cannot begin")
        << changedBy("UPDATE guide SET flow = '{}' WHERE id = 'refund'", whole) << 1;
    QTest::newRow("a guide that is refused") << changedBy("UPDATE guide SET id = '..' WHERE id = 'refund'", whole) << 1;
}

void TestSelfTest::seesWhatIsBroken()
{
    QFETCH(QByteArray, pack);
    QVERIFY(!pack.isEmpty());
    TestWindow test(QSize(1280, 800), pack);
    QTEST(runSelfTest(test.window, test.pack, test.search, test.languages), "exitCode");
}

QTEST_MAIN(TestSelfTest)
#include "tst_selftest.moc"
