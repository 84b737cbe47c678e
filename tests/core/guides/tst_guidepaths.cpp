#include "core/directory/directory.h"
#include "core/guides/caserights.h"
#include "core/guides/documentwriter.h"
#include "core/guides/guidereader.h"
#include "core/guides/guidetext.h"
#include "support/directorypack.h"
#include "support/settableclock.h"

#include <QTest>

#include <set>

using namespace WalletSupport;

namespace {

constexpr int MostQuestions = 9;
const QString Unlisted = QStringLiteral("Corner Wallet");
const QStringList Locales{QStringLiteral("en"), QStringLiteral("zh_CN")};

/// How a person answers: everything they are asked, or as little as they can.
enum class Manner { Full, Bare };

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

FieldValue valueOf(const Field &field, Manner manner, const QString &wallet)
{
    switch (field.kind) {
    case FieldKind::Wallet:
        return wallet.isEmpty() ? FieldValue{Unlisted, {}, false} : FieldValue{wallet, wallet, false};
    case FieldKind::Country:
        return {QStringLiteral("GB"), QStringLiteral("GB"), false};
    default:
        break;
    }
    if (manner == Manner::Bare && (field.allowsNotSure || field.need == Need::Optional)) {
        return {{}, {}, field.allowsNotSure};
    }
    switch (field.kind) {
    case FieldKind::Date:
        return {QStringLiteral("2026-11-01"), {}, false};
    case FieldKind::Amount:
        return {QStringLiteral("128.50"), QStringLiteral("GBP"), false};
    case FieldKind::Contact:
        return {QStringLiteral("lee@mail.example"), {}, false};
    case FieldKind::OrderNumber:
        return {QStringLiteral("A-") + field.id, {}, false};
    default:
        return {QStringLiteral("some words"), {}, false};
    }
}

/// Every answer that matters at a step; where more than one does, each of them.
std::vector<Answer> answersTo(const Step &step, Manner manner, const QStringList &wallets)
{
    std::vector<Answer> answers;
    for (const Choice &choice : step.choices) {
        Answer answer;
        answer.choice = choice.id;
        answers.push_back(answer);
    }
    const bool asksForWallet = !step.fields.empty() && step.fields.front().kind == FieldKind::Wallet;
    for (const QString &wallet : asksForWallet ? wallets : QStringList{QString()}) {
        Answer answer;
        for (const Field &field : step.fields) {
            answer.fields[field.id] = valueOf(field, manner, wallet);
            if (field.kind == FieldKind::OrderNumber) {
                answer.fields[field.id].text += step.id; // two payments have two numbers
            }
        }
        if (manner == Manner::Full && step.kind == StepKind::Checklist) {
            answer.ticked = step.items.mid(0, 1);
        }
        if (manner == Manner::Full && step.kind == StepKind::Evidence) {
            answer.files = {{QStringLiteral("receipt.png"), FileType::Png, 1, "1", {}, 1}};
        }
        if (step.choices.empty()) {
            answers.push_back(answer);
        }
    }
    return answers;
}

/// Goes every way through a guide as a person would, and looks at each page and each document.
class Walk final
{
public:
    Walk(const Pack &pack, const Directory &directory, GuideDefinition guide, Manner manner, QStringList wallets)
        : m_directory(directory)
        , m_guide(std::move(guide))
        , m_manner(manner)
        , m_wallets(std::move(wallets))
    {
        for (const QString &locale : Locales) {
            m_words[locale] = *GuideWords::read(pack.guideWords(m_guide.id, locale));
        }
        m_clock.moment = QDateTime(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
    }

    void begin() { (void)goOn(GuideRun(m_guide, m_directory, m_clock)); }
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    [[nodiscard]] int ends() const { return m_ends; }
    [[nodiscard]] const std::set<QString> &met() const { return m_met; }

private:
    void add(const GuideRun &run, const QString &what)
    {
        QStringList way;
        for (const QString &step : run.path()) {
            const Answer *answer = run.answer(step);
            way.append(answer != nullptr && !answer->choice.isEmpty() ? QString(step + u'=' + answer->choice) : step);
        }
        constexpr int Enough = 20;
        if (m_faults.size() < Enough) {
            m_faults.append(way.join(QStringLiteral(" > ")) + QStringLiteral("\n    ") + what);
        }
    }

    /// The fewest and the most questions that were still asked from here on.
    QuestionRange goOn(const GuideRun &run)
    {
        const Step &step = run.current();
        m_met.insert(step.id);
        lookAtPage(run);
        if (step.isEnd()) {
            ++m_ends;
            lookAtEnd(run);
            return {0, 0};
        }
        std::optional<QuestionRange> asked;
        for (const Answer &answer : answersTo(step, m_manner, m_wallets)) {
            GuideRun next(run);
            if (!next.submit(answer)) {
                add(run, QStringLiteral("refuses the answer %1").arg(answer.choice));
                continue;
            }
            if (const Choice *choice = step.choice(answer.choice); choice != nullptr && !choice->back.isEmpty()) {
                if (next.current().id != choice->back || next.shown(choice->back).choice != choice->suggests) {
                    add(run, QStringLiteral("does not suggest %1").arg(choice->suggests));
                }
                continue; // from there it is a way that is gone anyhow
            }
            const QuestionRange rest = goOn(next);
            asked = asked ? QuestionRange{qMin(asked->least, rest.least), qMax(asked->most, rest.most)} : rest;
        }
        const int own = step.isQuestion() ? 1 : 0;
        const QuestionRange real{asked.value_or(QuestionRange{}).least + own,
                                 asked.value_or(QuestionRange{}).most + own};
        lookAtRange(run, real, asked.has_value());
        return asked ? real : QuestionRange{1, 1};
    }

    void lookAtRange(const GuideRun &run, const QuestionRange &real, bool isEnding)
    {
        const QuestionRange told = run.questionsLeft();
        const bool isWalletKnown = !run.walletName(QStringLiteral("en")).isEmpty();
        if (isEnding &&
            (told.least > real.least || told.most < real.most || (isWalletKnown && told.least != real.least))) {
            add(run, QStringLiteral("says %1 to %2 questions, asks %3 to %4")
                         .arg(told.least)
                         .arg(told.most)
                         .arg(real.least)
                         .arg(real.most));
        }
    }

    void lookAtPage(const GuideRun &run)
    {
        for (const QString &locale : Locales) {
            const QHash<QString, QString> values = pageValues(run, locale);
            const QString base = QStringLiteral("steps.%1.").arg(run.current().id);
            const QStringList paths = m_words[locale].paths();
            for (const QString &path : paths) {
                const QStringList names =
                    path.startsWith(base) ? placeholders(m_words[locale].text(path)) : QStringList();
                for (const QString &name : names) {
                    if (values.value(name).isEmpty()) {
                        add(run, QStringLiteral("%1: nothing stands for {%2}").arg(path, name));
                    }
                }
            }
        }
    }

    void lookAtEnd(const GuideRun &run)
    {
        if (run.questionsDone() > MostQuestions) {
            add(run, QStringLiteral("asks %1 questions").arg(run.questionsDone()));
        }
        for (const QString &id : run.current().documents) {
            for (const QString &locale : Locales) {
                const Document document =
                    writeDocument(id, run, m_words[locale], locale, QDate(2026, 11, 29), {QStringLiteral("a contact")});
                if (const QString what = faultIn(document); !what.isEmpty()) {
                    add(run, QStringLiteral("%1 (%2): %3\n%4").arg(id, locale, what, document.body));
                }
            }
        }
        for (const CaseRight &one : rightsOf(run, QStringLiteral("en"))) {
            if (one.right.sources.empty() || one.right.text.isEmpty()) {
                add(run, QStringLiteral("tells a right without its source"));
            }
        }
    }

    [[nodiscard]] static QString faultIn(const Document &document)
    {
        if (document.subject.isEmpty() || document.body.isEmpty()) {
            return QStringLiteral("is empty");
        }
        if (QString(document.subject + document.body).contains(u'{') ||
            QString(document.subject + document.body).contains(u'}')) {
            return QStringLiteral("has a brace");
        }
        const QStringList lines = document.body.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString &line = lines.at(i);
            if (line.endsWith(u' ')) {
                return QStringLiteral("ends with a blank: “%1”").arg(line);
            }
            const bool announces = line.endsWith(u':') || line.endsWith(u'：');
            // A greeting and "Please:" may have an empty line behind them; a label may not.
            const bool isLabel = announces && i > 0;
            if (isLabel && (i + 1 == lines.size() || lines.at(i + 1).isEmpty())) {
                return QStringLiteral("says nothing behind “%1”").arg(line);
            }
            if (i > 0 && line.isEmpty() && lines.at(i - 1).isEmpty()) {
                return QStringLiteral("has two empty lines");
            }
        }
        return {};
    }

    const Directory &m_directory;
    GuideDefinition m_guide;
    Manner m_manner;
    QStringList m_wallets;
    std::map<QString, GuideWords> m_words;
    SettableClock m_clock;
    std::set<QString> m_met;
    QStringList m_faults;
    int m_ends = 0;
};

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
    void tellsDeadlines();

private:
    [[nodiscard]] GuideDefinition guide(const QString &id) const { return *readGuide(id, m_pack->guideFlow(id)); }
    [[nodiscard]] QStringList wallets() const;

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

QStringList TestGuidePaths::wallets() const
{
    QStringList chosen{QString()};
    std::set<std::map<WalletFact, bool>> sorts;
    SettableClock clock;
    clock.moment = QDateTime(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
    for (const Wallet &wallet : m_directory->wallets()) {
        GuideRun run(guide(QStringLiteral("reset-password")), *m_directory, clock);
        Answer answer;
        answer.fields[QStringLiteral("wallet")] = {wallet.id, wallet.id, false};
        if (run.submit(answer) && sorts.insert(run.known().facts).second) {
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
        QTest::newRow(qPrintable(QString(id + QStringLiteral(", nothing known")))) << id << int(Manner::Bare);
    }
}

void TestGuidePaths::everyPathEndsWell()
{
    QFETCH(QString, id);
    QFETCH(int, manner);
    QVERIFY(wallets().size() > 5);
    Walk walk(*m_pack, *m_directory, guide(id), Manner(manner), wallets());
    walk.begin();
    QVERIFY2(walk.faults().isEmpty(), qPrintable(walk.faults().join(u'\n')));
    QVERIFY2(walk.ends() > 50, qPrintable(QString::number(walk.ends())));
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
        Walk walk(*m_pack, *m_directory, reset, Manner::Full, {wallet.id});
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
    SettableClock clock;
    clock.moment = QDateTime(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
    GuideRun run(guide(QStringLiteral("refund")), *m_directory, clock);
    while (!run.current().isEnd()) {
        const std::vector<Answer> answers = answersTo(run.current(), Manner::Full, {QStringLiteral("paypal")});
        QVERIFY(run.submit(answers.front())); // the first reason
    }
    QCOMPARE(run.answer(QStringLiteral("reason"))->choice, QStringLiteral("not-me"));
    QCOMPARE(run.current().id, QStringLiteral("report"));
    const Document report =
        writeDocument(QStringLiteral("report"), run,
                      *GuideWords::read(m_pack->guideWords(QStringLiteral("refund"), QStringLiteral("en"))),
                      QStringLiteral("en"), QDate(2026, 11, 29), {});
    QVERIFY(report.subject.startsWith(QStringLiteral("Unauthorised payment:")));
    QVERIFY(!report.body.contains(QStringLiteral("request a refund")));
    QVERIFY(report.body.contains(QStringLiteral("I did not make and did not allow")));
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

QTEST_GUILESS_MAIN(TestGuidePaths)
#include "tst_guidepaths.moc"
