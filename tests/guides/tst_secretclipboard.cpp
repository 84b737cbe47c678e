#include "guides/secretclipboard.h"

#include <QClipboard>
#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace WalletSupport;
using namespace std::chrono_literals;

class TestSecretClipboard : public QObject
{
    Q_OBJECT

private slots:
    void init() { QGuiApplication::clipboard()->clear(); }
    void countsDownAndClears();
    void countsByTheClock();
    void leavesWhatIsNotItsOwn();
    void aNewCopyBeginsAnew();
    void waitsUntilTheWindowIsInFront();
    void isNotLateWhenSomethingElseLiesThere();
    void clearsWhenTheProgramEnds_data();
    void clearsWhenTheProgramEnds();
    void copiesNothingOfNothing();

private:
    static QString lying() { return QGuiApplication::clipboard()->text(); }
};

void TestSecretClipboard::countsDownAndClears()
{
    SecretClipboard clipboard(1ms);
    QSignalSpy seconds(&clipboard, &SecretClipboard::secondsLeftChanged);
    clipboard.copy(QStringLiteral("kT7-vRq2"));
    QCOMPARE(lying(), QStringLiteral("kT7-vRq2"));
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
             QByteArray("secret"));
    QCOMPARE(clipboard.secondsLeft(), 30);
    QTRY_COMPARE(clipboard.secondsLeft(), 0);
    QCOMPARE(lying(), QString());
    // One after the other, though a busy computer may skip some.
    for (qsizetype number = 1; number < seconds.count(); ++number) {
        QVERIFY(seconds.at(number).at(0).toInt() < seconds.at(number - 1).at(0).toInt());
    }
}

void TestSecretClipboard::countsByTheClock()
{
    SecretClipboard clipboard(4ms);
    QSignalSpy seconds(&clipboard, &SecretClipboard::secondsLeftChanged);
    clipboard.copy(QStringLiteral("kT7-vRq2"));
    // The program stands still for longer than the secret may stay; no timer runs meanwhile.
    const QDeadlineTimer stopped(40 * 4);
    while (!stopped.hasExpired()) {
    }
    QTRY_COMPARE(clipboard.secondsLeft(), 0);
    QCOMPARE(lying(), QString());
    QCOMPARE(seconds.count(), 2);
}

void TestSecretClipboard::leavesWhatIsNotItsOwn()
{
    SecretClipboard clipboard(1ms);
    clipboard.copy(QStringLiteral("kT7-vRq2"));
    QGuiApplication::clipboard()->setText(QStringLiteral("a shopping list"));
    QTRY_COMPARE(clipboard.secondsLeft(), 0);
    clipboard.clear();
    QCOMPARE(lying(), QStringLiteral("a shopping list"));
}

void TestSecretClipboard::aNewCopyBeginsAnew()
{
    SecretClipboard clipboard(1h);
    clipboard.copy(QStringLiteral("first"));
    clipboard.copy(QStringLiteral("second"));
    QCOMPARE(lying(), QStringLiteral("second"));
    QCOMPARE(clipboard.secondsLeft(), 30);
    clipboard.clear();
    QCOMPARE(lying(), QString());
    QCOMPARE(clipboard.secondsLeft(), 0);
}

void TestSecretClipboard::waitsUntilTheWindowIsInFront()
{
    SecretClipboard clipboard(1ms, SecretClipboard::Reach::InFront);
    clipboard.copy(QStringLiteral("kT7-vRq2"));
    QTRY_VERIFY(clipboard.isLate());
    QCOMPARE(clipboard.secondsLeft(), 0);
    QCOMPARE(lying(), QStringLiteral("kT7-vRq2"));
    QSignalSpy changes(&clipboard, &SecretClipboard::secondsLeftChanged);
    QWindow window;
    window.show();
    window.requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(!clipboard.isLate());
    QCOMPARE(lying(), QString());
    QCOMPARE(changes.count(), 1);
}

void TestSecretClipboard::isNotLateWhenSomethingElseLiesThere()
{
    SecretClipboard clipboard(1ms, SecretClipboard::Reach::InFront);
    clipboard.copy(QStringLiteral("kT7-vRq2"));
    QTRY_VERIFY(clipboard.isLate());
    QGuiApplication::clipboard()->setText(QStringLiteral("a shopping list"));
    QVERIFY(!clipboard.isLate());
    clipboard.clear();
    QCOMPARE(lying(), QStringLiteral("a shopping list"));
}

void TestSecretClipboard::clearsWhenTheProgramEnds_data()
{
    QTest::addColumn<SecretClipboard::Reach>("reach");
    QTest::newRow("always") << SecretClipboard::Reach::Always;
    QTest::newRow("in front") << SecretClipboard::Reach::InFront;
}

void TestSecretClipboard::clearsWhenTheProgramEnds()
{
    QFETCH(SecretClipboard::Reach, reach);
    {
        SecretClipboard clipboard(1h, reach);
        clipboard.copy(QStringLiteral("kT7-vRq2"));
    }
    QCOMPARE(lying(), QString());
}

void TestSecretClipboard::copiesNothingOfNothing()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("a shopping list"));
    SecretClipboard clipboard(1h);
    clipboard.copy(QString());
    QCOMPARE(clipboard.secondsLeft(), 0);
    QCOMPARE(lying(), QStringLiteral("a shopping list"));
}

QTEST_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"
