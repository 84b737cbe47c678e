#include "core/cases/store/sealer.h"

#include <QTest>

using namespace WalletSupport;

class TestSealer : public QObject
{
    Q_OBJECT

private slots:
    void opensWhatItSealed();
    void findsEveryChange();
    void bindsToThePlace();
    void namesTellNothing();
};

void TestSealer::opensWhatItSealed()
{
    const Sealer sealer(Sealer::makeKey());
    for (const QByteArray &plain : {QByteArray(), QByteArray("x"), QByteArray(1'000'000, 'a')}) {
        const QByteArray sealed = sealer.seal(plain, "here");
        QCOMPARE(sealer.open(sealed, "here"), plain);
        QVERIFY(plain.size() < 16 || !sealed.contains(plain.left(16)));
    }
    // The same text twice is not the same bytes.
    QVERIFY(sealer.seal("same", "here") != sealer.seal("same", "here"));
    QVERIFY(!Sealer(Sealer::makeKey()).open(sealer.seal("text", "here"), "here"));
}

void TestSealer::findsEveryChange()
{
    const Sealer sealer(Sealer::makeKey());
    const QByteArray sealed = sealer.seal("a short text", "here");
    for (qsizetype place = 0; place < sealed.size(); ++place) {
        QByteArray changed = sealed;
        changed[place] = static_cast<char>(changed[place] ^ 1);
        QVERIFY(!sealer.open(changed, "here"));
        QVERIFY(!sealer.open(sealed.left(place), "here"));
    }
    QVERIFY(!sealer.open(sealed + 'x', "here"));
}

void TestSealer::bindsToThePlace()
{
    const Sealer sealer(Sealer::makeKey());
    QVERIFY(!sealer.open(sealer.seal("text", "case 1"), "case 2"));
}

void TestSealer::namesTellNothing()
{
    const Sealer sealer(Sealer::makeKey());
    QCOMPARE(sealer.nameFor("a"), sealer.nameFor("a"));
    QVERIFY(sealer.nameFor("a") != sealer.nameFor("b"));
    QVERIFY(sealer.nameFor("a") != Sealer(Sealer::makeKey()).nameFor("a"));
    QCOMPARE(sealer.nameFor("a").size(), 32);
}

QTEST_GUILESS_MAIN(TestSealer)
#include "tst_sealer.moc"
