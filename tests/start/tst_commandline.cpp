#include "start/commandline.h"
#include "ui/languagecontroller.h"

#include <QTest>

using namespace WalletSupport;
using Command = CommandLine::Command;
using Kind = CommandLineError::Kind;

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void readsGoodLines_data();
    void readsGoodLines();
    void refusesBadLines_data();
    void refusesBadLines();
    void hasASentenceForEveryFault();
    void cutsWhatItRepeats();

private:
    [[nodiscard]] static QStringList words(const char *line)
    {
        return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
};

void TestCommandLine::readsGoodLines_data()
{
    const QString none;
    const auto text = [](const char *word) { return QString::fromUtf8(word); };
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<CommandLine>("line");
    QTest::newRow("nothing") << QStringList() << CommandLine{Command::Window, none, none, none, none, false};
    QTest::newRow("a link") << words("wallet-support:guide/refund")
                            << CommandLine{
                                   Command::Window, none, none, text("wallet-support:guide/refund"), none, false};
    QTest::newRow("a page") << words("--page guides/refund")
                            << CommandLine{Command::Window, none, none, text("guides/refund"), none, false};
    QTest::newRow("a wallet and a language")
        << words("--wallet alipay --language zh_CN")
        << CommandLine{Command::Window, text("zh_CN"), text("alipay"), none, none, false};
    QTest::newRow("a value behind an equals sign")
        << words("--language=zh_CN") << CommandLine{Command::Window, text("zh_CN"), none, none, none, false};
    QTest::newRow("a search") << QStringList{text("--search"), text("转错人了 怎么办")}
                              << CommandLine{Command::Search, none, none, none, text("转错人了 怎么办"), false};
    QTest::newRow("a search for an option's name")
        << words("--search=--version") << CommandLine{Command::Search, none, none, none, text("--version"), false};
    QTest::newRow("a search for a sum") << words("--search=1+1=2")
                                        << CommandLine{Command::Search, none, none, none, text("1+1=2"), false};
    QTest::newRow("a search in JSON, the other way round")
        << words("--json --search refund") << CommandLine{Command::Search, none, none, none, text("refund"), true};
    QTest::newRow("a search for nothing")
        << QStringList{text("--search"), none} << CommandLine{Command::Search, none, none, none, none, false};
    QTest::newRow("a check") << QStringList{text("--check"), text("拨打 95188"), text("--wallet"), text("alipay")}
                             << CommandLine{Command::Check, none, text("alipay"), none, text("拨打 95188"), false};
    QTest::newRow("a check in JSON") << words("--check=95188 --json")
                                     << CommandLine{Command::Check, none, none, none, text("95188"), true};
    QTest::newRow("self-test") << words("--self-test") << CommandLine{Command::SelfTest, none, none, none, none, false};
    QTest::newRow("version") << words("--version") << CommandLine{Command::Version, none, none, none, none, false};
    QTest::newRow("help") << words("--help") << CommandLine{Command::Help, none, none, none, none, false};
    QTest::newRow("version, in short") << words("-v") << CommandLine{Command::Version, none, none, none, none, false};
    QTest::newRow("help, in short") << words("-h") << CommandLine{Command::Help, none, none, none, none, false};
}

void TestCommandLine::readsGoodLines()
{
    QFETCH(QStringList, words);
    QFETCH(CommandLine, line);
    const Result<CommandLine, CommandLineError> read = readCommandLine(words);
    QVERIFY(read);
    QVERIFY(*read == line);
}

void TestCommandLine::refusesBadLines_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const char *line, Kind kind, const char *detail) {
        QTest::newRow(name) << words(line) << kind << QString::fromLatin1(detail);
    };
    row("unknown option", "--colour red", Kind::UnknownOption, "--colour");
    row("unknown short option", "-x", Kind::UnknownOption, "-x");
    row("two dashes alone", "--", Kind::UnknownOption, "--");
    row("search without a text", "--search", Kind::MissingValue, "--search");
    row("check without a text", "--check", Kind::MissingValue, "--check");
    row("check together with a search", "--check a --search b", Kind::NotTogether, "--search");
    row("search with an option for a text", "--search --json", Kind::MissingValue, "--search");
    row("page without a name", "--page", Kind::MissingValue, "--page");
    row("unknown language", "--language tlh", Kind::UnknownLanguage, "tlh");
    row("two words", "home faq", Kind::TooManyWords, "faq");
    row("two short commands", "-v -h", Kind::NotTogether, "-h");
    row("two commands", "--version --self-test", Kind::NotTogether, "--self-test");
    row("JSON without a search", "--json", Kind::NotTogether, "--json");
    row("JSON with the version", "--version --json", Kind::NotTogether, "--json");
    row("a value for what takes none", "--version=2", Kind::UnknownOption, "--version=");
}

void TestCommandLine::refusesBadLines()
{
    QFETCH(QStringList, words);
    const Result<CommandLine, CommandLineError> read = readCommandLine(words);
    QVERIFY(!read);
    QTEST(read.error().kind, "kind");
    QTEST(read.error().detail, "detail");
}

void TestCommandLine::hasASentenceForEveryFault()
{
    LanguageController languages;
    for (const QString &language : LanguageController::languages()) {
        QVERIFY(languages.setLanguage(language));
        QStringList sentences;
        for (const Kind kind :
             {Kind::UnknownOption, Kind::MissingValue, Kind::UnknownLanguage, Kind::TooManyWords, Kind::NotTogether}) {
            const QString sentence = sentenceFor({kind, QStringLiteral("--word")});
            QVERIFY(sentence.contains(QStringLiteral("--word")));
            QVERIFY(!sentences.contains(sentence));
            sentences.append(sentence);
        }
        QVERIFY(usage().contains(QStringLiteral("--search")));
    }
}

void TestCommandLine::cutsWhatItRepeats()
{
    const QString sentence = sentenceFor({Kind::UnknownOption, QString(10'000, QLatin1Char('x'))});
    QVERIFY(sentence.size() < 200);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
