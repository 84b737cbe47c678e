#include "core/checker/worstfirst.h"

#include <QTest>

using namespace WalletSupport;

class TestWorstFirst final : public QObject
{
    Q_OBJECT

private:
    static Finding finding(Verdict verdict, const char *text, const char *target = "")
    {
        Finding found;
        found.verdict = verdict;
        found.text = QString::fromLatin1(text);
        found.target = QString::fromLatin1(target);
        return found;
    }
    static QStringList textsOf(const std::vector<FindingGroup> &groups)
    {
        QStringList texts;
        for (const FindingGroup &group : groups) {
            texts.append(QStringLiteral("%1 x%2").arg(group.finding.text).arg(group.count));
        }
        return texts;
    }

private slots:
    void putsTheWorstFirst()
    {
        const std::vector<FindingGroup> groups = worstFirst(
            {finding(Verdict::Official, "a"), finding(Verdict::Unknown, "b"), finding(Verdict::Official, "c"),
             finding(Verdict::NotOfficial, "d"), finding(Verdict::NotOfficial, "e")});
        QCOMPARE(textsOf(groups).join(u' '), QStringLiteral("d x1 e x1 b x1 a x1 c x1"));
    }

    /// Whatever is official in a message, of the message itself nobody can say so.
    void callsNoMessageOfficial()
    {
        CheckReport report;
        report.findings = {finding(Verdict::Official, "a")};
        QCOMPARE(worstOf(report), Worst::Official);
        report.isProse = true;
        QCOMPARE(worstOf(report), Worst::Genuine);
        report.findings.push_back(finding(Verdict::Unknown, "b"));
        QCOMPARE(worstOf(report), Worst::Unknown);
        report.findings.clear();
        QCOMPARE(worstOf(report), Worst::Nothing);
    }

    void showsEqualOnesOnce()
    {
        using enum Verdict;
        const std::vector<FindingGroup> groups =
            worstFirst({finding(NotOfficial, "https://x.test/a", "x.test"), finding(NotOfficial, "x.test", "x.test"),
                        finding(NotOfficial, "y.test", "y.test"), finding(NotOfficial, "y.test", "y.test")});
        QCOMPARE(textsOf(groups).join(u' '), QStringLiteral("https://x.test/a x2 y.test x2"));
        QVERIFY(!groups.front().isSpelledAlike);
        QVERIFY(groups.back().isSpelledAlike);
    }

    void keepsApartWhatDiffers()
    {
        using enum Verdict;
        Finding handle = finding(NotOfficial, "x", "x");
        handle.kind = FindingKind::Handle;
        Finding otherReason = finding(NotOfficial, "x", "x");
        otherReason.reason.kind = ReasonKind::OneEdit;
        Finding otherRemark = finding(NotOfficial, "x", "x");
        otherRemark.remarks = {{RemarkKind::NotEncrypted, {}}};
        QCOMPARE(worstFirst({finding(NotOfficial, "x", "x"), handle, otherReason, otherRemark}).size(), 4U);
        // Each official address can be opened, so each is shown.
        QCOMPARE(worstFirst({finding(Official, "x.test/a", "x.test"), finding(Official, "x.test/b", "x.test")}).size(),
                 2U);
    }

    void saysTheWorst_data()
    {
        QTest::addColumn<std::vector<Verdict>>("verdicts");
        QTest::addColumn<MessageLevel>("level");
        QTest::addColumn<QString>("worst");
        using enum Verdict;
        using Verdicts = std::vector<Verdict>;
        QTest::newRow("nothing") << Verdicts{} << MessageLevel::None << QString();
        QTest::newRow("all official") << Verdicts{Official} << MessageLevel::None << QStringLiteral("official");
        QTest::newRow("one unknown") << Verdicts{Official, Unknown} << MessageLevel::None << QStringLiteral("unknown");
        QTest::newRow("a caution over an unknown one")
            << Verdicts{Unknown} << MessageLevel::Caution << QStringLiteral("caution");
        QTest::newRow("one that is not official, over a caution")
            << Verdicts{Official, NotOfficial, Unknown} << MessageLevel::Caution << QStringLiteral("not-official");
        QTest::newRow("a danger over all")
            << Verdicts{Official, NotOfficial} << MessageLevel::Danger << QStringLiteral("danger");
        QTest::newRow("a danger alone") << Verdicts{} << MessageLevel::Danger << QStringLiteral("danger");
    }

    void saysTheWorst()
    {
        QFETCH(std::vector<Verdict>, verdicts);
        QFETCH(MessageLevel, level);
        CheckReport report;
        report.level = level;
        for (const Verdict verdict : verdicts) {
            report.findings.push_back(finding(verdict, "x"));
        }
        QTEST(textOf(worstOf(report)), "worst");
    }
};

QTEST_GUILESS_MAIN(TestWorstFirst)
#include "tst_worstfirst.moc"
