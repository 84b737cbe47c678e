#include "texts/checktexts.h"
#include "texts/messagetexts.h"
#include "texts/spelledmarks.h"

#include <QTest>

using namespace WalletSupport;

/// Every verdict, reason, remark and demand has its sentence.
class TestCheckTexts final : public QObject
{
    Q_OBJECT

private:
    static QString nameOf(const QString &id) { return id.isEmpty() ? QString() : QStringLiteral("Wallet of ") + id; }
    static CheckNames names() { return {nameOf, nameOf}; }
    static Finding finding(FindingKind kind, Verdict verdict, ReasonKind reason)
    {
        Finding found;
        found.kind = kind;
        found.text = QStringLiteral("examp1e");
        found.verdict = verdict;
        found.wallet = QStringLiteral("a");
        found.reason.kind = reason;
        found.reason.of = QStringLiteral("example");
        found.target = QStringLiteral("front.example.test");
        return found;
    }

private slots:
    void saysEveryReason()
    {
        QStringList said;
        for (int kind = 0; kind <= static_cast<int>(ReasonKind::NotKnown); ++kind) {
            const auto reason = static_cast<ReasonKind>(kind);
            const QString text = reasonText(finding(FindingKind::Url, Verdict::Official, reason), names());
            QVERIFY2(text.size() > 20, qPrintable(textOf(reason)));
            QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
            QVERIFY2(!said.contains(text), qPrintable(text));
            said.append(text);
        }
    }

    void callsANameNoAddress()
    {
        Finding found = finding(FindingKind::Url, Verdict::NotOfficial, ReasonKind::OtherEnding);
        QVERIFY(reasonText(found, names()).contains(QStringLiteral("the name “example”")));
        found.reason.of = QStringLiteral("example.test");
        QVERIFY(reasonText(found, names()).contains(QStringLiteral("official address is example.test")));
    }

    void namesTheWalletOfAnybodysPage_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, AnyonesPageKind page, const char *says) {
            QTest::newRow(name) << static_cast<int>(page) << QString::fromLatin1(says);
        };
        row("payment link", AnyonesPageKind::PaymentLink, "asks you to pay a person");
        row("request", AnyonesPageKind::MoneyRequest, "asks you to pay a person");
        row("invoice", AnyonesPageKind::Invoice, "asks you to pay a person");
        row("receiving code", AnyonesPageKind::Qr, "asks you to pay a person");
        row("deep link", AnyonesPageKind::Redirect, "opens another page");
        row("profile", AnyonesPageKind::Profile, "under any name");
        row("invitation", AnyonesPageKind::ChatInvite, "under any name");
        row("shop", AnyonesPageKind::LandingPage, "a customer or a shop");
        row("forum", AnyonesPageKind::Forum, "may write there");
        row("of a newer format", AnyonesPageKind::Other, "Anyone can publish");
    }

    void namesTheWalletOfAnybodysPage()
    {
        QFETCH(int, page);
        QFETCH(QString, says);
        Finding found = finding(FindingKind::Url, Verdict::Unknown, ReasonKind::AnyoneCanPublish);
        found.reason.page = static_cast<AnyonesPageKind>(page);
        const QString text = reasonText(found, names());
        QVERIFY2(text.contains(says), qPrintable(text));
        const bool isKnown = found.reason.page != AnyonesPageKind::Other;
        QCOMPARE(text.contains(nameOf(QStringLiteral("a"))), isKnown);
        QVERIFY(text.contains(QStringLiteral("own app")));
        // Without a name there is no hole in the sentence.
        found.wallet.clear();
        QVERIFY(
            !reasonText(found, {[](const QString &) { return QString(); }, nameOf}).contains(QStringLiteral(" 's")));
    }

    void namesTheOwnedPart()
    {
        const QString text =
            reasonText(finding(FindingKind::Url, Verdict::NotOfficial, ReasonKind::BrandInSubdomain), names());
        QVERIFY2(text.contains(QStringLiteral(": example.test.")), qPrintable(text));
        QVERIFY2(text.endsWith(QStringLiteral("do not sign in there.")), qPrintable(text));
    }

    /// Letters of other alphabets that are like nobody's.
    void leavesNoHole()
    {
        for (const ReasonKind reason : {ReasonKind::MixedScripts, ReasonKind::Punycode}) {
            Finding found = finding(FindingKind::Url, Verdict::Unknown, reason);
            found.reason.of.clear();
            const QString text = reasonText(found, names());
            QVERIFY2(!text.contains(QStringLiteral(" .")), qPrintable(text));
            QVERIFY2(!text.contains(QStringLiteral("%1")), qPrintable(text));
        }
    }

    void writesNumbersAsPeopleDo()
    {
        for (const ReasonKind reason : {ReasonKind::DigitChanged, ReasonKind::DigitsAdded}) {
            Finding found = finding(FindingKind::Phone, Verdict::NotOfficial, reason);
            found.reason.of = QStringLiteral("+12025550143");
            const QString text = reasonText(found, names());
            QVERIFY2(text.contains(QStringLiteral("+1 202-555-0143.")), qPrintable(text));
        }
    }

    void neverSoundsGoodWhereItCannotSay()
    {
        for (const FindingKind kind : {FindingKind::Url, FindingKind::Phone, FindingKind::Email, FindingKind::Handle}) {
            const Finding unknown = finding(kind, Verdict::Unknown, ReasonKind::NotKnown);
            QCOMPARE(verdictText(unknown), QStringLiteral("Cannot say"));
            QVERIFY(reasonText(unknown, names()).contains(QStringLiteral("own app")));
            QVERIFY(verdictText(finding(kind, Verdict::NotOfficial, ReasonKind::LookAlike))
                        .startsWith(QStringLiteral("Not")));
        }
    }

    void saysEveryRemark()
    {
        Finding found = finding(FindingKind::Phone, Verdict::Official, ReasonKind::Listed);
        for (int kind = 0; kind <= static_cast<int>(RemarkKind::BelongsTo); ++kind) {
            found.remarks.push_back({static_cast<RemarkKind>(kind), QStringLiteral("b")});
        }
        const QStringList texts = remarkTexts(found, names());
        QCOMPARE(texts.size(), static_cast<qsizetype>(found.remarks.size()));
        for (const QString &text : texts) {
            QVERIFY2(text.size() > 12 && !text.contains(QLatin1Char('%')), qPrintable(text));
        }
        QVERIFY(texts.front().contains(QStringLiteral("hang up")));
    }

    void spellsTheMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::vector<int>>("positions");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("digit") << "examp1e" << std::vector{5} << "character 6: the digit 1";
        QTest::newRow("letter") << "Exanple" << std::vector{3} << "character 4: the letter n";
        QTest::newRow("other alphabet") << QStringLiteral("ex\u0430mple") << std::vector{2}
                                        << QStringLiteral(
                                               "character 3: \u0430, a character of another alphabet, U+0430");
        QTest::newRow("unseen") << QStringLiteral("exa\u200bmple") << std::vector{3}
                                << "character 4: a character that cannot be seen, U+200B";
        QTest::newRow("two") << "ex4mp1e" << std::vector{2, 5} << "character 3: the digit 4; character 6: the digit 1";
        QTest::newRow("sign") << "ex-mple" << std::vector{2} << "character 3: the sign -";
        QTest::newRow("stretch") << "pay.example" << std::vector{0, 1, 2, 3} << "characters 1 to 4: pay.";
        QTest::newRow("three in a row")
            << "exabc" << std::vector{2, 3, 4}
            << "character 3: the letter a; character 4: the letter b; character 5: the letter c";
        QTest::newRow("none") << "example" << std::vector<int>{} << "";
        QTest::newRow("beyond the end") << "ex" << std::vector{-1, 2, 9} << "";
    }

    void spellsTheMarks()
    {
        QFETCH(QString, text);
        QFETCH(std::vector<int>, positions);
        Finding found = finding(FindingKind::Url, Verdict::NotOfficial, ReasonKind::LookAlike);
        found.text = text;
        found.reason.positions = positions;
        QTEST(spelledMarks(found), "spoken");
    }

    void saysEveryDemand()
    {
        QStringList said;
        for (int kind = 0; kind < static_cast<int>(DemandKind::NamesBank); ++kind) {
            const QString text = demandText(static_cast<DemandKind>(kind));
            QVERIFY(text.size() > 10);
            QVERIFY(!said.contains(text));
            said.append(text);
        }
        QVERIFY(levelText({}).isEmpty());
        CheckReport report;
        report.level = MessageLevel::Danger;
        QVERIFY(levelText(report).startsWith(QStringLiteral("Stop.")));
        QVERIFY(demandText(DemandKind::NamesBank).isEmpty());
    }

    void saysWhatToDoNow()
    {
        CheckReport report;
        QVERIFY(adviceText(report, names()).isEmpty());
        QStringList said;
        for (const MessageLevel level : {MessageLevel::Caution, MessageLevel::Danger}) {
            report.level = level;
            report.claims.clear();
            said.append(adviceText(report, names()));
            report.claims = QStringList{QStringLiteral("a"), QStringLiteral("b")};
            said.append(adviceText(report, names()));
            QVERIFY2(said.last().contains(QStringLiteral("Wallet of a")), qPrintable(said.last()));
        }
        report.findings.push_back(finding(FindingKind::Phone, Verdict::Official, ReasonKind::Listed));
        said.append(adviceText(report, names()));
        QVERIFY2(said.last().contains(QStringLiteral("Wallet of a")), qPrintable(said.last()));
        QCOMPARE(said.removeDuplicates(), qsizetype(0));
    }

    void saysWhereWhatIsOfficialIsFrom()
    {
        CheckReport report;
        report.findings.push_back(finding(FindingKind::Phone, Verdict::Official, ReasonKind::Listed));
        QVERIFY(!adviceText(report, names()).contains(QStringLiteral("other sources")));
        report.findings.front().remarks.push_back({RemarkKind::SeenElsewhere, {}});
        QVERIFY(adviceText(report, names()).contains(QStringLiteral("other sources")));
        // The police are no wallet, and have no app to compare with.
        report.findings.front().reason.kind = ReasonKind::ReportingLine;
        QVERIFY(!adviceText(report, names()).contains(QStringLiteral("wallet's own app")));
        QVERIFY(
            remarkTexts(report.findings.front(), names()).join(u' ').contains(QStringLiteral("More than one source")));
    }

    void sellsNoNameAsALikeness()
    {
        Finding found = finding(FindingKind::Handle, Verdict::Unknown, ReasonKind::Resembles);
        QVERIFY(reasonText(found, names()).contains(QStringLiteral("resembles")));
        found.target = found.reason.of;
        QVERIFY(reasonText(found, names()).contains(QStringLiteral("is called “example”")));
    }

    void quotesNoPieceOfAnAddress()
    {
        QCOMPARE(quotedText(QStringLiteral("Go  to\nhttps://")), QStringLiteral("Go to"));
        QCOMPARE(quotedText(QStringLiteral("read us the code")), QStringLiteral("read us the code"));
        QCOMPARE(quotedText(QString(200, u'a')).size(), 80);
    }

    void callsALoneLinkNoMessage()
    {
        CheckReport report;
        report.level = MessageLevel::Caution;
        report.findings.push_back(finding(FindingKind::Url, Verdict::Unknown, ReasonKind::NotKnown));
        for (const bool isProse : {false, true}) {
            report.isProse = isProse;
            QCOMPARE(levelText(report).contains(QStringLiteral("message")), isProse);
            QCOMPARE(adviceText(report, names()).contains(QStringLiteral("answer")), isProse);
        }
    }

    /// Beside a demand nothing that is not known "may be harmless".
    void neverSoundsHarmlessBesideADemand()
    {
        Finding unknown = finding(FindingKind::Phone, Verdict::Unknown, ReasonKind::NotKnown);
        QVERIFY(reasonText(unknown, names()).contains(QStringLiteral("harmless")));
        unknown.isDoubted = true;
        QVERIFY(!reasonText(unknown, names()).contains(QStringLiteral("harmless")));
        QVERIFY(reasonText(unknown, names()).contains(QStringLiteral("not to be trusted")));
    }
};

QTEST_GUILESS_MAIN(TestCheckTexts)
#include "tst_checktexts.moc"
