#include "tool/arguments.h"

#include <QTest>

using namespace WalletSupport;
using Command = Arguments::Command;

class TestArguments final : public QObject
{
    Q_OBJECT

private slots:
    void readsGoodOnes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Arguments>("expected");
        const auto row = [](const char *name, const char *line, const Arguments &expected) {
            QTest::newRow(name) << QString::fromLatin1(line) << expected;
        };
        row("check", "check pack", arguments(Command::Check, {"pack"}));
        Arguments build = arguments(Command::Build, {"pack"});
        build.output = QStringLiteral("a.pack");
        row("build", "build pack -o a.pack", build);
        Arguments info = arguments(Command::Info, {"a.pack"});
        row("info", "info a.pack", info);
        info.isJson = true;
        row("draw", "draw packs/a refund", arguments(Command::Draw, {"packs/a", "refund"}));
        row("info for a script", "info --json a.pack", info);
        Arguments search = arguments(Command::Search, {"a.pack", "refund"});
        row("search", "search a.pack refund", search);
        search.locale = QStringLiteral("zh_CN");
        search.limit = 3;
        search.isTyping = true;
        search.isJson = true;
        row("search with all options", "search a.pack refund --locale zh_CN --limit 3 --typing --json", search);
        row("a query like an option", "search a.pack -- --json", arguments(Command::Search, {"a.pack", "--json"}));
        Arguments evaluate = arguments(Command::Evaluate, {"a.pack"});
        evaluate.queries = QStringLiteral("q.tsv");
        row("evaluate", "evaluate a.pack --queries q.tsv", evaluate);
        evaluate.locale = QStringLiteral("en");
        evaluate.isTyping = true;
        evaluate.isJson = true;
        evaluate.listsMisses = true;
        row("evaluate with all options", "evaluate --queries=q.tsv --misses --typing --json --locale en a.pack",
            evaluate);
        row("help", "--help", arguments(Command::Help, {}));
        row("version", "--version", arguments(Command::Version, {}));
    }

    void readsGoodOnes()
    {
        QFETCH(QString, line);
        QFETCH(Arguments, expected);
        const Result<Arguments, UsageError> read = readArguments(wordsOf(line));
        QVERIFY2(read, read ? "" : qPrintable(read.error().what));
        QVERIFY(*read == expected);
    }

    void takesAnEmptyQuery()
    {
        const auto read =
            readArguments({QStringLiteral("tool"), QStringLiteral("search"), QStringLiteral("a.pack"), QString()});
        QVERIFY(read);
        QCOMPARE(read->words, (QStringList{QStringLiteral("a.pack"), QString()}));
    }

    void refusesBadOnes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const char *line, const char *what) {
            QTest::newRow(name) << QString::fromLatin1(line) << QString::fromLatin1(what);
        };
        row("nothing", "", "say a command");
        row("an unknown command", "paint pack", "there is no command \"paint\"");
        row("check without a folder", "check", "\"check\" takes DIR");
        row("check with two folders", "check a b", "\"check\" takes DIR");
        row("search without a query", "search a.pack", "\"search\" takes FILE and QUERY");
        row("search with a query in pieces", "search a.pack no money", "\"search\" takes FILE and QUERY");
        row("build without a file", "build pack", "\"build\" needs -o");
        row("check with a file", "check pack -o a.pack", "\"check\" does not take -o");
        row("evaluate without queries", "evaluate a.pack", "\"evaluate\" needs --queries");
        row("search with misses", "search a.pack x --misses", "\"search\" does not take --misses");
        row("evaluate with a limit", "evaluate a.pack --queries q --limit 3", "\"evaluate\" does not take --limit");
        row("draw without a guide", "draw packs/a", "\"draw\" takes DIR and GUIDE");
        row("info with a locale", "info a.pack --locale en", "\"info\" does not take --locale");
        row("no such locale", "search a.pack x --locale tlh", "\"tlh\" is not a locale");
        row("an empty locale", "search a.pack x --locale=", "\"\" is not a locale");
        row("a limit of nothing", "search a.pack x --limit 0", "--limit takes a number from 1 to 1000");
        row("a limit in words", "search a.pack x --limit ten", "--limit takes a number from 1 to 1000");
        row("a limit beyond all", "search a.pack x --limit 1001", "--limit takes a number from 1 to 1000");
        row("an unknown option", "info a.pack --colour", "Unknown option 'colour'.");
        row("an option without its value", "build pack -o", "Missing value after '-o'.");
        row("a value for what takes none", "info a.pack --json=1", "Unexpected value after '--json'.");
    }

    void refusesBadOnes()
    {
        QFETCH(QString, line);
        const Result<Arguments, UsageError> read = readArguments(wordsOf(line));
        QVERIFY(!read);
        QTEST(read.error().what, "what");
    }

    void showsEveryCommand()
    {
        for (const char *command : {"check DIR", "build DIR -o FILE", "info FILE [--json]", "search FILE QUERY ",
                                    "evaluate FILE --queries TSV "}) {
            QVERIFY2(usage().contains(QLatin1String("wallet-support-pack ") + QLatin1String(command)), command);
        }
    }

private:
    [[nodiscard]] static Arguments arguments(Command command, std::initializer_list<const char *> words)
    {
        Arguments arguments;
        arguments.command = command;
        for (const char *word : words) {
            arguments.words.append(QString::fromLatin1(word));
        }
        return arguments;
    }

    [[nodiscard]] static QStringList wordsOf(const QString &line)
    {
        return QStringList{QStringLiteral("wallet-support-pack")} + line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
