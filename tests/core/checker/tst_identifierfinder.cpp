#include "core/base/evenwidth.h"
#include "core/checker/checkerlists.h"
#include "core/checker/hostwords.h"
#include "core/checker/identifierfinder.h"

#include <QTest>

using namespace WalletSupport;

/// Where addresses and names begin and end in a text; what they are worth is another's business.
class TestIdentifierFinder : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void keepsPositions();
};

void TestIdentifierFinder::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // separated by |
    const auto row = [](const char *name, const char *text, const char *found) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(found);
    };
    row("with a scheme", "see https://a.test/b?c=d#e.", "https://a.test/b?c=d#e");
    row("a word directly before it", "点击xhttps://a.test/b", "https://a.test/b");
    row("with backslashes", "https:\\\\a.test\\b", "https:\\\\a.test\\b");
    row("written so that it cannot be clicked", "hxxps://a.test", "hxxps://a.test");
    row("without a scheme", "go to a.test, b.test/x; c.test:80/y!", "a.test|b.test/x|c.test:80/y");
    row("in brackets", "(https://a.test/b_(c)) [a.test]", "https://a.test/b_(c)|a.test");
    row("in quotation marks", "“a.test” \"b.test\" <c.test> 《d.test》", "a.test|b.test|c.test|d.test");
    row("in Chinese without a space", "请登录a.test/b办理，或c.test。谢谢", "a.test/b|c.test");
    row("Chinese letters behind the ending", "https://a.test请点击", "https://a.test");
    row("Chinese letters in the host", "https://钱包.test/登录", "https://钱包.test/");
    row("Chinese dots", "www。a。test/b", "www。a。test/b");
    row("a Chinese full stop", "到a.test。然后", "a.test");
    row("full width", "ｈｔｔｐｓ：／／ａ．ｔｅｓｔ／ｂ，", "ｈｔｔｐｓ：／／ａ．ｔｅｓｔ／ｂ");
    row("a full stop and a number, which a browser takes in", "a.test.95188", "a.test.95188");
    row("no such ending", "a.nosuchending e.g. 1.5 10.30 v1.2.3", "");
    row("a link into an app", "GARDEN://pay?a=b ungarden://pay", "GARDEN://pay?a=b");
    row("a file's name", "setup.py and a.test", "a.test");
    row("an IP address", "192.0.2.1 and 1.2.3.400", "192.0.2.1");
    row("hidden characters", "a\u200bb.test", "a\u200bb.test");
    row("e-mail", "b.c+d@a.test, mailto:e@a.test?subject=x <f@a.test>.", "b.c+d@a.test|e@a.test|f@a.test");
    row("e-mail at no host", "a@b @ c@", "");
    row("a user name and a page", "www.a.test@b.test/c", "www.a.test@b.test/c");
    row("accounts", "@name, @a_b.c. (@d) 问@e_f吧 x@g", "@name|@a_b.c|@e_f");
    row("no account", "@ @5pm @1 user@@ a@b", "");
}

void TestIdentifierFinder::finds()
{
    QFETCH(QString, text);
    CheckerLists lists;
    lists.words[QStringLiteral("app-schemes")] = {QStringLiteral("garden")};
    lists.words[QStringLiteral("file-endings")] = {QStringLiteral("py")};
    const HostWords words(lists);
    QStringList found;
    for (const Candidate &candidate : findAddresses(text, evenWidth(text), words, {})) {
        if (!candidate.isWeak) {
            found.append(text.mid(candidate.begin, candidate.end - candidate.begin));
        }
    }
    QTEST(found.join(u'|'), "found");
}

void TestIdentifierFinder::keepsPositions()
{
    const QString text = QStringLiteral("１２３　—😀ＡＢＣ٣");
    const QString even = evenWidth(text);
    QCOMPARE(even.size(), text.size());
    QCOMPARE(even, QStringLiteral("123 -😀ABC3"));
    QCOMPARE(pointsBefore(text, text.size()), static_cast<int>(text.toUcs4().size()));
}

QTEST_GUILESS_MAIN(TestIdentifierFinder)
#include "tst_identifierfinder.moc"
