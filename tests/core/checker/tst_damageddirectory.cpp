#include "core/checker/checker.h"
#include "core/checker/demands/demands.h"
#include "core/directory/directory.h"
#include "core/gate/gate.h"
#include "support/changedpack.h"
#include "support/directorypack.h"

#include <QTest>

using namespace WalletSupport;
using Kind = GateRefusal::Kind;

/// What takes away from what is official, in a pack that cannot be read whole or is of another version: nothing of it
/// may be taken for "there is none".
class TestDamagedDirectory : public QObject
{
    Q_OBJECT

private slots:
    void callsNothingOfficial_data();
    void callsNothingOfficial();
    void staysOfficialWhenWhole();
    void takesUnknownKindsByTheirTarget_data();
    void takesUnknownKindsByTheirTarget();

private:
    const QByteArray m_bytes = bytesWithDirectory(exampleDirectory(), {}, examplePages());
};

namespace {

const QStringList Official = {QStringLiteral("https://www.wallet.example/"),
                              QStringLiteral("https://help.wallet.example/refunds"),
                              QStringLiteral("tel:+442079460123"), QStringLiteral("mailto:support@wallet.example"),
                              QStringLiteral("https://x.com/example_wallet")};

std::vector<Finding> checked(const Pack &pack, const QString &text)
{
    const Directory directory(pack);
    const DemandPatterns demands(pack);
    return Checker(directory, demands).check(text.startsWith(QLatin1String("tel:")) ? text.mid(4) : text).findings;
}

} // namespace

void TestDamagedDirectory::callsNothingOfficial_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<bool>("isGateShut"); ///< for what is listed exactly too
    QTest::newRow("no table of what was withdrawn") << QByteArray("DROP TABLE withdrawn") << true;
    QTest::newRow("a column is missing") << QByteArray("ALTER TABLE withdrawn DROP COLUMN kind") << true;
    QTest::newRow("no table of anybody's pages") << QByteArray("DROP TABLE anyones_page") << false;
    QTest::newRow("no table of places where people talk") << QByteArray("DROP TABLE checker_word") << false;
    QTest::newRow("a page's column is missing") << QByteArray("ALTER TABLE anyones_page DROP COLUMN kind") << false;
}

void TestDamagedDirectory::callsNothingOfficial()
{
    QFETCH(QByteArray, statement);
    QFETCH(bool, isGateShut);
    const Result<Pack, PackError> pack = Pack::open(changedBy(statement.constData(), m_bytes));
    QVERIFY(pack.has_value());
    const Directory directory(*pack);
    for (const QString &text : Official) {
        const Gate::Answer answer = Gate(directory).clear(text);
        const bool isPage = text.startsWith(QLatin1String("https:"));
        QVERIFY2(!answer || !(isGateShut || isPage), qPrintable(text));
        QVERIFY2(answer || answer.error().kind == Kind::Damaged, qPrintable(text));
        const std::vector<Finding> findings = checked(*pack, text);
        QVERIFY2(!findings.empty(), qPrintable(text));
        for (const Finding &finding : findings) {
            QVERIFY2(finding.verdict == Verdict::Unknown, qPrintable(text));
            QVERIFY2(finding.reason.kind == ReasonKind::Damaged, qPrintable(text));
        }
    }
}

void TestDamagedDirectory::staysOfficialWhenWhole()
{
    const Result<Pack, PackError> pack = Pack::open(m_bytes);
    QVERIFY(pack.has_value());
    const Directory directory(*pack);
    for (const QString &text : Official) {
        QVERIFY2(Gate(directory).clear(text).has_value(), qPrintable(text));
        const std::vector<Finding> findings = checked(*pack, text);
        QVERIFY2(!findings.empty() && findings.front().verdict == Verdict::Official, qPrintable(text));
    }
}

void TestDamagedDirectory::takesUnknownKindsByTheirTarget_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *name, const char *target, const char *address) {
        QTest::newRow(name) << QString::fromLatin1(target) << QString::fromLatin1(address);
    };
    row("domain", "wallet.example", "https://help.wallet.example/refunds");
    row("host", "help.wallet.example", "https://help.wallet.example/refunds");
    row("page", "https://help.wallet.example/refunds", "https://help.wallet.example/refunds");
    row("number", "+442079460123", "tel:+442079460123");
    row("e-mail address", "support@wallet.example", "mailto:support@wallet.example");
    row("domain of an e-mail address", "wallet.example", "mailto:support@wallet.example");
    row("an account's page", "https://x.com/example_wallet", "https://x.com/example_wallet");
}

void TestDamagedDirectory::takesUnknownKindsByTheirTarget()
{
    QFETCH(QString, target);
    QFETCH(QString, address);
    const QByteArray statement = "INSERT INTO withdrawn VALUES('example-wallet', 99, 'of-a-newer-format', '" +
                                 target.toUtf8() + "', '', '', '', '2026-01-01', 0, 'withdrawn.9')";
    const Result<Pack, PackError> pack = Pack::open(changedBy(statement.constData(), m_bytes));
    QVERIFY(pack.has_value());
    const Directory directory(*pack);
    QCOMPARE(directory.withdrawnAt(target).value().size(), 1U);
    const Gate::Answer answer = Gate(directory).clear(address);
    QVERIFY(!answer);
    QVERIFY(answer.error().kind == Kind::Withdrawn);
    const std::vector<Finding> findings = checked(*pack, address);
    QVERIFY(!findings.empty());
    for (const Finding &finding : findings) {
        QVERIFY(finding.verdict != Verdict::Official);
        QVERIFY(finding.reason.kind == ReasonKind::Withdrawn);
    }
}

QTEST_GUILESS_MAIN(TestDamagedDirectory)
#include "tst_damageddirectory.moc"
