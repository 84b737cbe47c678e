#include "addressmaker.h"
#include "core/checker/checker.h"
#include "core/checker/demands/demands.h"
#include "core/directory/directory.h"
#include "core/gate/hostname.h"
#include "core/gate/officialhosts.h"
#include "support/basepack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace WalletSupport;

/// Where our checker says "official", a browser's own parser (Node's URL) must come to an official host as well, with
/// http:// in front or without. Addresses are made by a seed that is printed; WSC_SEED repeats one.
class TestBrowserReading : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesWithBrowsers();

private:
    [[nodiscard]] bool isCalledOfficial(const QString &text) const;
    [[nodiscard]] bool isOfficial(const QJsonValue &host) const;

    std::optional<Pack> m_pack;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<DemandPatterns> m_demands;
    std::unique_ptr<Checker> m_checker;
};

void TestBrowserReading::initTestCase()
{
    m_pack = basePack();
    m_directory = std::make_unique<Directory>(*m_pack);
    m_demands = std::make_unique<DemandPatterns>(*m_pack);
    m_checker = std::make_unique<Checker>(*m_directory, *m_demands);
}

bool TestBrowserReading::isCalledOfficial(const QString &text) const
{
    const CheckReport report = m_checker->check(text);
    return std::ranges::any_of(report.findings, [](const Finding &finding) {
        return finding.kind == FindingKind::Url && finding.verdict == Verdict::Official;
    });
}

bool TestBrowserReading::isOfficial(const QJsonValue &host) const
{
    QString name = host.toString();
    if (name.endsWith(u'.')) {
        name.chop(1); // the same host, by its full name
    }
    return hostStanding(*m_directory, {name, QStringLiteral("/"), {}}) == HostStanding::Official;
}

void TestBrowserReading::agreesWithBrowsers()
{
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    if (node.isEmpty()) {
        QSKIP("left out: Node, whose URL is a browser's parser, is not here");
    }
    const int count = qEnvironmentVariableIsSet("WSC_LONG") ? 200'000 : 5'000;
    const quint32 seed = qEnvironmentVariableIsSet("WSC_SEED") ? qEnvironmentVariableIntValue("WSC_SEED")
                                                               : QRandomGenerator::global()->generate() % 1'000'000;
    qInfo("WSC_SEED=%u, %d addresses", seed, count);
    QStringList hosts;
    for (const Domain &domain : m_directory->allDomains()) {
        if (hostStanding(*m_directory, {domain.domain, QStringLiteral("/"), {}}) == HostStanding::Official) {
            hosts << domain.domain;
        }
    }
    QVERIFY(hosts.size() > 50);
    AddressMaker maker(hosts, seed);
    QJsonArray official;
    for (int number = 0; number < count; ++number) {
        const QString text = maker.next();
        if (isCalledOfficial(text)) {
            // What warnings write for http is read as http.
            official.append(QString(text).replace(QLatin1String("hxxp"), QLatin1String("http")));
        }
    }
    qInfo("%d of them are official for us", static_cast<int>(official.size()));
    QVERIFY(official.size() > count / 50);

    QProcess browser;
    browser.start(node, {QStringLiteral(WSC_SOURCE_DIR "/tests/core/checker/browserhosts.js")});
    browser.write(QJsonDocument(official).toJson(QJsonDocument::Compact) + '\n');
    browser.closeWriteChannel();
    QVERIFY2(browser.waitForFinished(), qPrintable(browser.errorString()));
    const QJsonArray answers = QJsonDocument::fromJson(browser.readAllStandardOutput()).array();
    QCOMPARE(answers.size(), official.size());
    int wrong = 0;
    for (qsizetype number = 0; number < official.size(); ++number) {
        const QJsonArray read = answers.at(number).toArray();
        const QString text = official.at(number).toString();
        QString plain = text;
        plain.removeIf([](QChar unit) { return QStringView(u"\t\n\r").contains(unit); });
        static const QRegularExpression scheme(QStringLiteral("\\Ahttps?:"), QRegularExpression::CaseInsensitiveOption);
        const bool hasScheme = scheme.match(plain).hasMatch();
        const QJsonValue host = read.at(hasScheme ? 0 : 1);
        // A browser stops at a space; in a text it parts two words.
        const bool isTwoWords = host.isNull() && std::ranges::any_of(text, [](QChar unit) {
                                    return unit.isSpace() && !QStringView(u"\t\n\r").contains(unit);
                                });
        if (!isTwoWords && !isOfficial(host)) {
            ++wrong;
            qWarning("official for us, elsewhere for a browser: %s -> %s",
                     qPrintable(QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact))),
                     qPrintable(host.toString(QStringLiteral("nowhere"))));
        }
    }
    QCOMPARE(wrong, 0);
}

QTEST_GUILESS_MAIN(TestBrowserReading)

#include "tst_browserreading.moc"
