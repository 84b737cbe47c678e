#include "core/checker/messagelevel.h"

#include <QTest>

using namespace WalletSupport;

namespace {

Finding finding(FindingKind kind, Verdict verdict, const QString &text, ReasonKind reason = ReasonKind::NotKnown)
{
    Finding found;
    found.kind = kind;
    found.text = text;
    found.target = text;
    found.verdict = verdict;
    found.reason.kind = reason;
    return found;
}

CheckReport reportOf(const std::vector<Finding> &findings, const std::vector<DemandKind> &signs = {},
                     const QStringList &claims = {})
{
    CheckReport report;
    report.findings = findings;
    report.signs = signs;
    report.claims = claims;
    return report;
}

const Finding Link = finding(FindingKind::Url, Verdict::Unknown, QStringLiteral("pay.example/1"));
const Finding Number = finding(FindingKind::Phone, Verdict::Unknown, QStringLiteral("020 7946 0917"));
const Finding Account = finding(FindingKind::Handle, Verdict::Unknown, QStringLiteral("@example"));

} // namespace

class TestMessageLevel final : public QObject
{
    Q_OBJECT

private slots:
    void hasALevelForEveryDemand()
    {
        for (int number = 0; number < static_cast<int>(DemandKind::NamesBank); ++number) {
            CheckReport report;
            report.demands = {{static_cast<DemandKind>(number), 0, 4}};
            const bool isForMoney = isGrave(static_cast<DemandKind>(number));
            QCOMPARE(levelOf(report), isForMoney ? MessageLevel::Danger : MessageLevel::Caution);
        }
        QVERIFY(isGrave(DemandKind::Transfer));
        QVERIFY(!isGrave(DemandKind::Secrecy));
    }

    void warnsGentlyOfWhatIsOver()
    {
        CheckReport report = reportOf({}, {DemandKind::Over});
        QCOMPARE(levelOf(report), MessageLevel::None);
        report.demands = {{DemandKind::RemoteControl, 0, 4}};
        QCOMPARE(levelOf(report), MessageLevel::Caution);
    }

    void judgesWhatIsFound_data()
    {
        QTest::addColumn<CheckReport>("report");
        QTest::addColumn<MessageLevel>("level");
        const MessageLevel none = MessageLevel::None;
        const MessageLevel caution = MessageLevel::Caution;
        const auto row = [](const char *name, const CheckReport &report, MessageLevel level) {
            QTest::newRow(name) << report << level;
        };
        const QStringList wallet{QStringLiteral("alipay")};
        const Finding official = finding(FindingKind::Phone, Verdict::Official, QStringLiteral("95188"));
        row("nothing", {}, none);
        row("an unknown link", reportOf({Link}), caution);
        row("an unknown number", reportOf({Number}), none);
        row("a wallet", reportOf({}, {}, wallet), none);
        row("a wallet and a number", reportOf({Number}, {}, wallet), caution);
        row("a wallet and an account", reportOf({Account}, {}, wallet), caution);
        row("a wallet and its number", reportOf({official}, {}, wallet), none);
        row("a wallet and an unlisted address of its own",
            reportOf({finding(FindingKind::Email, Verdict::Unknown, QStringLiteral("a@b.example"),
                              ReasonKind::DomainMatches)},
                     {}, wallet),
            none);
        row("a bank and a number", reportOf({Number}, {DemandKind::NamesBank}), caution);
        row("a bank and a short code",
            reportOf({finding(FindingKind::Phone, Verdict::Unknown, QStringLiteral("95588"))}, {DemandKind::NamesBank}),
            none);
        row("a slip with the bank's number", reportOf({Number}, {DemandKind::NamesBank, DemandKind::Slip}), none);
        row("a slip with a link", reportOf({Link}, {DemandKind::Slip}), none);
        row("a slip with a false link",
            reportOf({finding(FindingKind::Url, Verdict::NotOfficial, QStringLiteral("p.example"))},
                     {DemandKind::Slip}),
            caution);
        row("a receipt with a link", reportOf({Link}, {DemandKind::NamesBank, DemandKind::Receipt}), none);
        row("a receipt with a number to call", reportOf({Number}, {DemandKind::NamesBank, DemandKind::Receipt}),
            caution);
        row("an advertisement with a link", reportOf({Link}, {DemandKind::Advert}), none);
        row("an advertisement of a wallet", reportOf({Link}, {DemandKind::Advert}, wallet), caution);
        row("a name kept for examples",
            reportOf({finding(FindingKind::Url, Verdict::Unknown, QStringLiteral("www.example.com"))}), none);
    }
    void judgesWhatIsFound()
    {
        QFETCH(const CheckReport, report);
        QTEST(levelOf(report), "level");
    }

    /// A wallet's own message may ask to sign in, by its own page.
    void leavesOwnSignIns()
    {
        const Finding own = finding(FindingKind::Url, Verdict::Official, QStringLiteral("https://www.alipay.com/"));
        const std::vector<Demand> asked = {{DemandKind::SignIn, 0, 4}, {DemandKind::Code, 9, 4}};
        const auto leftOf = [&](const std::vector<Finding> &findings) {
            CheckReport report = reportOf(findings);
            report.demands = asked;
            leaveOutOwnSignIns(report);
            return report.demands.size();
        };
        QCOMPARE(leftOf({}), size_t(2));
        QCOMPARE(leftOf({own}), size_t(1));
        QCOMPARE(leftOf({own, Number}), size_t(1));
        QCOMPARE(leftOf({own, Link}), size_t(2));
    }

    void doubtsWhatStandsBeside()
    {
        CheckReport report =
            reportOf({Number, finding(FindingKind::Phone, Verdict::Official, QStringLiteral("95188"))});
        doubtWhatStandsBeside(report);
        QVERIFY(!report.findings[0].isDoubted);
        report.demands = {{DemandKind::Code, 0, 4}};
        doubtWhatStandsBeside(report);
        QVERIFY(report.findings[0].isDoubted);
        QVERIFY(!report.findings[1].isDoubted);
    }
};

QTEST_GUILESS_MAIN(TestMessageLevel)
#include "tst_messagelevel.moc"
