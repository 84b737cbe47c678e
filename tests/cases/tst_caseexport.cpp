#include "cases/caseexport.h"
#include "core/cases/casestore.h"
#include "support/settableclock.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace WalletSupport;

/// A case as a folder that anybody can read: what others need stands in it, and what is secret does not.
class TestCaseExport : public QObject
{
    Q_OBJECT

private slots:
    void hidesSecrets();
};

void TestCaseExport::hidesSecrets()
{
    const QTemporaryDir folder;
    SettableClock clock;
    clock.moment = QDateTime(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc());
    CaseStore store(folder.filePath(QStringLiteral("cases")), clock);
    const QByteArray digest = QByteArray::fromHex("5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef");
    CaseRecord record;
    record.head.id = newCaseId();
    record.head.reference = QStringLiteral("7K3M-9XQ2-HT4P");
    record.run.answers[QStringLiteral("evidence")].files = {
        {QStringLiteral("card 4111 1111 1111 1111.png"), FileType::Png, 7, digest, {}, 1}};
    record.events.push_back({CaseEvent::Kind::Note, clock.now(), QStringLiteral("Ms Lee"), QStringLiteral("CS-20931"),
                             QStringLiteral("Pay back to GB82 WEST 1234 5698 7654 32, card 4111 1111 1111 1111")});
    QVERIFY(store.save(record));
    QVERIFY((*store.sealed())->keepFile(record.head.id, digest, "receipt"));
    CaseAnswers answers;
    answers.facts = {{QStringLiteral("What is the order number?"), QStringLiteral("20261122001234567890")},
                     {QStringLiteral("What happened?"), QStringLiteral("They took 5500 0055 5555 5559")}};

    const CaseExport taken = exported(record, answers, store, QStringLiteral("en"), clock.now().date());
    QCOMPARE(taken.missing, 0);
    QCOMPARE(taken.files.size(), 2U);
    QCOMPARE(taken.files[1].name, QStringLiteral("1-card ••••••.png"));
    QCOMPARE(taken.files[1].bytes, QByteArray("receipt"));
    const QString text = QString::fromUtf8(taken.files[0].bytes);
    for (const char *secret : {"4111", "WEST", "5698", "5500", "5559"}) {
        QVERIFY2(!text.contains(QLatin1String(secret)), qPrintable(text));
    }
    for (const QString &part :
         {QStringLiteral("CS-20931"), QStringLiteral("Ms Lee"), QStringLiteral("20261122001234567890"),
          QStringLiteral("Pay back to ••••••, card ••••••"), QStringLiteral("They took ••••••"),
          QStringLiteral("card ••••••.png"), QString::fromLatin1(digest.toHex())}) {
        QVERIFY2(text.contains(part), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestCaseExport)
#include "tst_caseexport.moc"
