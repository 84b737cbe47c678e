#include "core/cases/store/sqlitestore.h"
#include "nokeychain.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace WalletSupport;

namespace {

constexpr int Kills = 20; ///< in a round

} // namespace

/// A program that is killed while it writes cases.
class TestKilledStore : public QObject
{
    Q_OBJECT

private slots:
    void losesNothingConfirmed_data();
    void losesNothingConfirmed();
};

void TestKilledStore::losesNothingConfirmed_data()
{
    const int rounds = qEnvironmentVariableIsSet("WSC_LONG") ? 25 : 1;
    const quint32 seed = qEnvironmentVariableIsSet("WSC_SEED") ? qEnvironmentVariableIntValue("WSC_SEED")
                                                               : QRandomGenerator::global()->generate();
    qInfo("seed %u (set WSC_SEED to repeat), %d rounds of %d kills", seed, rounds, Kills);
    QTest::addColumn<quint32>("seed");
    for (int round = 0; round < rounds; ++round) {
        QTest::addRow("round %d", round) << seed + static_cast<quint32>(round);
    }
}

void TestKilledStore::losesNothingConfirmed()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const QTemporaryDir folder;
    std::map<QString, qint64> confirmed;
    for (int kill = 0; kill < Kills; ++kill) {
        QProcess writer;
        writer.start(QStringLiteral(WSC_CASE_WRITER), {folder.path(), QString::number(kill)});
        QVERIFY(writer.waitForStarted());
        // Sometimes before it has opened the file, sometimes in the middle of its writes.
        const int lines = static_cast<int>(random.bounded(40));
        QByteArray said;
        while (said.count('\n') < lines) {
            QVERIFY2(writer.waitForReadyRead(), writer.readAllStandardError().constData());
            said += writer.readAllStandardOutput();
        }
        writer.kill();
        QVERIFY(writer.waitForFinished());
        said += writer.readAllStandardOutput();
        const QList<QByteArray> all = said.left(said.lastIndexOf('\n') + 1).split('\n');
        for (const QByteArray &line : all) {
            if (const QList<QByteArray> words = line.split(' '); words.size() == 2) {
                confirmed[QString::fromLatin1(words[0])] = words[1].toLongLong();
            }
        }
        const auto opened = openSqliteStore(folder.path(), NoKeychain());
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QVERIFY(opened->putAside.isEmpty());
        const auto heads = opened->store->heads();
        QVERIFY(heads);
        QCOMPARE(heads->damaged, 0);
        const QSqlDatabase database = QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst());
        QSqlQuery check(QStringLiteral("PRAGMA integrity_check"), database);
        QVERIFY(check.next());
        QCOMPARE(check.value(0).toString(), QStringLiteral("ok"));
        check.finish();
        for (const auto &[id, revision] : confirmed) {
            const auto found = opened->store->read(id);
            QVERIFY2(found, qPrintable(id));
            // Written once more, and killed before it could be said, is fine.
            QVERIFY(found->revision >= revision);
            QCOMPARE(found->body.size(), found->head.toLongLong());
        }
    }
    QVERIFY(!confirmed.empty());
}

QTEST_GUILESS_MAIN(TestKilledStore)
#include "tst_killedstore.moc"
