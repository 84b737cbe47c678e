#include "core/directory/directory.h"
#include "core/guides/caserights.h"
#include "core/guides/documentwriter.h"
#include "core/guides/guidereader.h"
#include "pathwalk.h"
#include "support/directorypack.h"

#include <QTest>

#include <set>

using namespace WalletSupport;

namespace {

const QStringList Locales{QStringLiteral("en"), QStringLiteral("zh_CN")};

/// The directory that is shipped, with the example wallet, which has a form for a new password, in front.
QByteArray directoryWithExample()
{
    QJsonObject shipped = QJsonDocument::fromJson(shippedDirectory()).object();
    const QJsonObject example = QJsonDocument::fromJson(exampleDirectory()).object();
    QJsonArray wallets = shipped.value(QLatin1String("wallets")).toArray();
    wallets.prepend(example.value(QLatin1String("wallets")).toArray().at(0));
    shipped.insert(QStringLiteral("wallets"), wallets);
    return QJsonDocument(shipped).toJson();
}

QByteArray builtPack()
{
    const QString folder = QStringLiteral(WSC_SOURCE_DIR "/resources/pack");
    Faults faults;
    PackSource source;
    source.id = QStringLiteral("test");
    source.version = 1;
    source.issued = QDate(2026, 11, 22);
    source.locales = Locales;
    source.directory = readDirectoryText(directoryWithExample(), faults);
    QStringList wallets;
    for (const WalletSource &wallet : source.directory->wallets) {
        wallets.append(wallet.wallet.id);
    }
    source.guides = readGuides(folder, Locales, faults);
    source.reportingLines = readReportingLines(folder, Locales, faults);
    source.rights = readRights(folder, Locales, wallets, faults);
    return buildPack(source).value_or(QByteArray());
}

/// What the guide asks of a wallet somewhere.
std::set<WalletFact> factsIn(const GuideDefinition &guide)
{
    std::set<WalletFact> facts;
    const auto note = [&](const auto &list, auto condition) {
        for (const auto &entry : list) {
            if (const std::optional<Condition> &asked = entry.*condition; asked && asked->fact) {
                facts.insert(*asked->fact);
            }
        }
    };
    for (const Step &step : guide.steps) {
        note(step.next, &Branch::condition);
        note(step.rights, &RightsWanted::condition);
        for (const Choice &choice : step.choices) {
            note(choice.next, &Branch::condition);
        }
    }
    return facts;
}

} // namespace

/// Every way through every guide that comes with the program, gone with the wallets of its directory: one of each
/// sort that a branch can tell apart, and one that is not listed.
class TestGuidePaths : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPathEndsWell_data();
    void everyPathEndsWell();
    void neverLeadsAPhraseWalletToAPage();
    void reportsWhatWasNotMine();
    void reportsEachPayment();
    void tellsWhatWasSaid();
    void tellsDeadlines();
    void tellsNoRightsThatDoNotHold_data();
    void tellsNoRightsThatDoNotHold();
    void readsNumbersAsThoseOfHome();

private:
    [[nodiscard]] GuideDefinition guide(const QString &id) const { return *readGuide(id, m_pack->guideFlow(id)); }
    /// No wallet of the directory, and one of each sort that makes a difference to the guide.
    [[nodiscard]] QStringList walletsFor(const GuideDefinition &guide) const;
    /// A document at the end of a refund for this reason.
    [[nodiscard]] Document lastLetter(const QString &reason, Manner manner, const QString &document) const;

    std::optional<Pack> m_pack;
    std::optional<Directory> m_directory;
};

void TestGuidePaths::initTestCase()
{
    Result<Pack, PackError> pack = Pack::open(builtPack());
    QVERIFY(pack.has_value());
    m_pack = std::move(*pack);
    m_directory.emplace(*m_pack);
}

Document TestGuidePaths::lastLetter(const QString &reason, Manner manner, const QString &document) const
{
    SettableClock clock;
    clock.moment = QDateTime(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
    GuideRun run(guide(QStringLiteral("refund")), *m_directory, clock);
    while (!run.current().isEnd()) {
        Answer answer = answersTo(run.current(), manner, {QStringLiteral("paypal")}).front();
        if (run.current().id == QStringLiteral("reason")) {
            answer.choice = reason;
        }
        if (!run.submit(answer)) {
            return {};
        }
    }
    const GuideWords words = *GuideWords::read(m_pack->guideWords(QStringLiteral("refund"), QStringLiteral("en")));
    return run.current().documents.contains(document)
               ? writeDocument(document, run, words, QStringLiteral("en"), QDate(2026, 11, 29), {})
               : Document();
}

QStringList TestGuidePaths::walletsFor(const GuideDefinition &guide) const
{
    const std::set<WalletFact> decisive = factsIn(guide);
    QStringList chosen{QString()};
    std::set<std::map<WalletFact, bool>> sorts;
    SettableClock clock;
    clock.moment = QDateTime(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
    for (const Wallet &wallet : m_directory->wallets()) {
        GuideRun run(this->guide(QStringLiteral("reset-password")), *m_directory, clock);
        Answer answer;
        answer.fields[QStringLiteral("wallet")] = {wallet.id, wallet.id, false};
        if (!run.submit(answer)) {
            continue;
        }
        std::map<WalletFact, bool> sort = run.known().facts;
        std::erase_if(sort, [&](const auto &fact) { return !decisive.contains(fact.first); });
        if (sorts.insert(sort).second) {
            chosen.append(wallet.id);
        }
    }
    return chosen;
}

void TestGuidePaths::everyPathEndsWell_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("manner");
    const QStringList guides = m_pack->guides();
    QVERIFY(guides.size() >= 2);
    for (const QString &id : guides) {
        QTest::newRow(qPrintable(QString(id + QStringLiteral(", everything answered")))) << id << int(Manner::Full);
        QTest::newRow(qPrintable(QString(id + QStringLiteral(", one of each")))) << id << int(Manner::Single);
        QTest::newRow(qPrintable(QString(id + QStringLiteral(", nothing known")))) << id << int(Manner::Bare);
    }
}

void TestGuidePaths::everyPathEndsWell()
{
    QFETCH(QString, id);
    QFETCH(int, manner);
    QVERIFY(walletsFor(guide(QStringLiteral("reset-password"))).size() > 5);
    PathWalk walk(*m_pack, *m_directory, guide(id), Manner(manner), walletsFor(guide(id)));
    walk.begin();
    QVERIFY2(walk.faults().isEmpty(), qPrintable(walk.faults().join(u'\n')));
    QVERIFY2(walk.ends() > 10, qPrintable(QString::number(walk.ends())));
    for (const Step &step : guide(id).steps) {
        QVERIFY2(walk.met().contains(step.id), qPrintable(QString(step.id + QStringLiteral(" is never met"))));
    }
}

/// Whoever owns such a wallet meets no page where one asks for a password, and none that erases a device.
void TestGuidePaths::neverLeadsAPhraseWalletToAPage()
{
    const GuideDefinition reset = guide(QStringLiteral("reset-password"));
    int phraseWallets = 0;
    for (const Wallet &wallet : m_directory->wallets()) {
        if (!m_directory->details(wallet.id).isSelfCustody()) {
            continue;
        }
        ++phraseWallets;
        PathWalk walk(*m_pack, *m_directory, reset, Manner::Full, {wallet.id});
        walk.begin();
        for (const char *page : {"open-reset-form", "open-reset-help", "open-site"}) {
            QVERIFY2(!walk.met().contains(QLatin1String(page)), qPrintable(wallet.id));
        }
    }
    QVERIFY(phraseWallets > 30);
}

/// "It was not me" ends in a report, and in no request for a refund.
void TestGuidePaths::reportsWhatWasNotMine()
{
    const Document report = lastLetter(QStringLiteral("not-me"), Manner::Single, QStringLiteral("report"));
    QVERIFY2(report.subject.startsWith(QStringLiteral("Unauthorised payment:")), qPrintable(report.subject));
    QVERIFY(!report.body.contains(QStringLiteral("request a refund")));
    QVERIFY2(report.body.contains(QStringLiteral("I am reporting a payment that I did not make and did not "
                                                 "authorise.\n\n"
                                                 "Order or transaction number: A-orderpayments-0\n"
                                                 "Payment date: 1 November 2026\nAmount: GBP\u00a0128.50\n"
                                                 "Paid to: some words\nI noticed it on: 1 November 2026\n")),
             qPrintable(report.body));
}

void TestGuidePaths::reportsEachPayment()
{
    const Document report = lastLetter(QStringLiteral("not-me"), Manner::Full, QStringLiteral("report"));
    QCOMPARE(report.subject, QStringLiteral("5 unauthorised payments, GBP\u00a0642.50 in total"));
    QVERIFY2(report.body.contains(QStringLiteral("I am reporting 5 payments that I did not make")),
             qPrintable(report.body));
    QVERIFY2(report.body.contains(QStringLiteral("Paid to: some words\n\nPayment 5\nOrder or transaction number: "
                                                 "A-orderpayments-4\n")),
             qPrintable(report.body));
    QVERIFY2(report.body.contains(QStringLiteral("Paid to: some words\n\nTotal: GBP\u00a0642.50\n"
                                                 "I noticed it on: 1 November 2026\n")),
             qPrintable(report.body));
}

/// The second letter tells what was said, and nothing of it where nothing was.
void TestGuidePaths::tellsWhatWasSaid()
{
    const Document told = lastLetter(QStringLiteral("refused"), Manner::Single, QStringLiteral("second"));
    QVERIFY2(told.body.contains(QStringLiteral("\n\nWhat has been said so far:\nDate: 1 November 2026\n"
                                               "With: some words\nWhat they said: some words\n"
                                               "Case number: some words\n\nEvidence available: receipt.png\n")),
             qPrintable(told.body));
    const Document silent = lastLetter(QStringLiteral("refused"), Manner::Bare, QStringLiteral("complaint"));
    QVERIFY2(!silent.body.contains(QStringLiteral("said so far")), qPrintable(silent.body));
}

void TestGuidePaths::tellsDeadlines()
{
    SettableClock clock;
    clock.moment = QDateTime(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
    GuideRun run(guide(QStringLiteral("refund")), *m_directory, clock);
    while (!run.current().isEnd()) {
        QVERIFY(rightsOf(run, QStringLiteral("en")).empty());
        std::vector<Answer> answers = answersTo(run.current(), Manner::Full, {QStringLiteral("paypal")});
        for (Answer &answer : answers) {
            if (answer.fields.contains(QStringLiteral("country"))) {
                answer.fields[QStringLiteral("country")] = {QStringLiteral("DE"), QStringLiteral("DE"), false};
            }
        }
        QVERIFY(run.submit(answers.front()));
    }
    QCOMPARE(countryOf(run), QStringLiteral("DE"));
    const std::vector<CaseRight> rights = rightsOf(run, QStringLiteral("en"));
    QVERIFY(rights.size() >= 3);
    QCOMPARE(rights.front().right.id, QStringLiteral("eu-unauthorised-notify"));
    QCOMPARE(*rights.front().lastDay, QDate(2026, 11, 1).addDays(390));
    QVERIFY(!rights.back().lastDay);
    const QStringList lines = deadlineLines(run, QStringLiteral("zh_CN"));
    QCOMPARE(lines.size(), qsizetype(1));
    QVERIFY2(lines.constFirst().startsWith(QStringLiteral("2027年11月26日：")), qPrintable(lines.constFirst()));
    QVERIFY(reportLines(run, QStringLiteral("en")).isEmpty() ||
            reportLines(run, QStringLiteral("en")).constFirst().contains(QStringLiteral(": ")));
}

/// Neither returning what never came, nor a law that binds neither the wallet nor anybody else.
void TestGuidePaths::tellsNoRightsThatDoNotHold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("wallet");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("came") << "refund"
                          << "not-as-described"
                          << "alipay"
                          << "CN"
                          << "cn-seven-days" << true;
    QTest::newRow("never came") << "refund"
                                << "not-received"
                                << "alipay"
                                << "CN"
                                << "cn-seven-days" << false;
    QTest::newRow("serves") << "refund"
                            << "not-me"
                            << "revolut"
                            << "GB"
                            << "gb-unauthorised-refund" << true;
    QTest::newRow("does not serve") << "refund"
                                    << "not-me"
                                    << "alipay"
                                    << "GB"
                                    << "gb-unauthorised-refund" << false;
}

void TestGuidePaths::tellsNoRightsThatDoNotHold()
{
    QFETCH(QString, name);
    QFETCH(QString, reason);
    QFETCH(QString, wallet);
    QFETCH(QString, country);
    QFETCH(QString, right);
    QFETCH(bool, isTold);
    SettableClock clock;
    clock.moment = QDateTime(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
    GuideRun run(guide(name), *m_directory, clock);
    while (!run.current().isEnd()) {
        std::vector<Answer> answers = answersTo(run.current(), Manner::Full, {wallet});
        Answer answer = answers.front();
        if (run.current().id == QStringLiteral("reason")) {
            answer.choice = reason;
        }
        if (answer.fields.contains(QStringLiteral("country"))) {
            answer.fields[QStringLiteral("country")] = {country, country, false};
        }
        QVERIFY(run.submit(answer));
    }
    const std::vector<CaseRight> rights = rightsOf(run, QStringLiteral("en"));
    const auto found = std::ranges::find(rights, right, [](const CaseRight &one) { return one.right.id; });
    QCOMPARE(found != rights.end(), isTold);
}

/// A digit too few at home makes no number of another country that the wallet serves.
void TestGuidePaths::readsNumbersAsThoseOfHome()
{
    SettableClock clock;
    clock.moment = QDateTime(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
    GuideRun run(guide(QStringLiteral("refund")), *m_directory, clock);
    run.setHomeCountries({QStringLiteral("GB")});
    const QString contact = QStringLiteral("contact");
    Answer answer;
    while (!run.current().isEnd() && !answer.fields.contains(contact)) {
        answer = answersTo(run.current(), Manner::Full, {QStringLiteral("revolut")}).front();
        if (!answer.fields.contains(contact)) {
            QVERIFY(run.submit(answer));
        }
    }
    for (const auto &[typed, kept] :
         {std::pair("07911 12345", "07911 12345"), std::pair("07911 123456", "+447911123456")}) {
        answer.fields[contact] = {QLatin1String(typed), {}, false};
        const auto checked = run.check(answer);
        QVERIFY(checked);
        QCOMPARE(checked->fields.at(contact).text, QLatin1String(kept));
    }
}

QTEST_GUILESS_MAIN(TestGuidePaths)
#include "tst_guidepaths.moc"
