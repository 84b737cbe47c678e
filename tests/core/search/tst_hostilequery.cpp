#include "core/search/snippet.h"
#include "support/indexedcorpus.h"

#include <QtTest>

#include <ctime>

using namespace WalletSupport;

/// Anything can be pasted into the search box: there is an answer or none, soon.
class tst_HostileQuery : public QObject
{
    Q_OBJECT

private slots:
    void survives_data();
    void survives();
    void survivesInTexts_data() { survives_data(); }
    void survivesInTexts();
};

namespace {

const QString Body = QStringLiteral("Wait a few minutes. Then ask for a new code. 先等几分钟，再获取一次验证码。");

std::vector<IndexedText> manyTexts()
{
    std::vector<IndexedText> texts;
    for (int i = 0; i < 200; ++i) {
        texts.push_back({{QStringLiteral("Why does code %1 not come?").arg(i), QStringLiteral("验证码收不到")},
                         {QStringLiteral("a long wait for the sms"), QStringLiteral("短信没来")},
                         {}});
    }
    return texts;
}

} // namespace

void tst_HostileQuery::survives_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("a space") << QStringLiteral(" ");
    QTest::newRow("one letter") << QStringLiteral("c");
    QTest::newRow("one Chinese character") << QStringLiteral("码");
    QTest::newRow("100,000 letters") << QString(100'000, u'a');
    QTest::newRow("100,000 Chinese characters") << QString(100'000, u'码');
    QTest::newRow("50,000 words") << QStringLiteral("a ").repeated(50'000);
    QTest::newRow("a high surrogate alone") << QString(QChar(0xd83d));
    QTest::newRow("a low surrogate alone") << QString(QChar(0xde00));
    QTest::newRow("surrogates the wrong way round") << QString(QChar(0xde00)) + QChar(0xd83d) + QStringLiteral("code");
    QTest::newRow("10,000 high surrogates") << QString(10'000, QChar(0xd83d));
    QTest::newRow("thousands of marks") << QStringLiteral("code") + QStringLiteral("\u0301\u0323").repeated(5'000);
    QTest::newRow("marks alone") << QString(10'000, QChar(0x0301));
    QTest::newRow("characters that become eighteen") << QString(10'000, QChar(0xfdfa));
    QTest::newRow("right-to-left overrides") << QStringLiteral("\u202ecode\u202c \u2066\u2067\u202e").repeated(500);
    QTest::newRow("NUL") << QString(10, QChar(0)) + QStringLiteral("co") + QChar(0) + QStringLiteral("de");
    QTest::newRow("emoji") << QStringLiteral("😭👨‍👩‍👧‍👦🏳️‍🌈").repeated(1'000);
    QTest::newRow("apostrophes") << QString(10'000, u'\'');
    QTest::newRow("SQL") << QStringLiteral("'; DROP TABLE article; --");
    QTest::newRow("regular expression") << QStringLiteral("(((a+)+)+)+$.*[^\\");
    QTest::newRow("not characters at all") << QString(100, QChar(0xffff)) + QString(100, QChar(0xfffe));
    QTest::newRow("Hangul parts") << QStringLiteral("\u1100\u1161\u11a8").repeated(3'000);
}

void tst_HostileQuery::survives()
{
    QFETCH(QString, text);
    static IndexedCorpus corpus(manyTexts());
    for (const LastWord lastWord : {LastWord::Complete, LastWord::Unfinished}) {
        const std::clock_t start = std::clock(); // processor time: other programs don't count
        const QueryPlan plan = corpus.plan(text, lastWord);
        const SearchAnswer answer = corpus.ranker().search(plan, 10);
        Highlighter highlighter(corpus.index(), plan);
        const Snippet snippet = makeSnippet(highlighter, Body, 40);
        QVERIFY((std::clock() - start) * 1000 / CLOCKS_PER_SEC < 50);
        QVERIFY(answer.hits.size() <= 10);
        QVERIFY(snippet.text.size() <= 40);
    }
}

void tst_HostileQuery::survivesInTexts()
{
    // A pack from elsewhere can hold the same; it may take longer, but ends.
    QFETCH(QString, text);
    IndexedCorpus corpus({{{text}, {text}, {text}}, {{QStringLiteral("code")}, {}, {}}});
    QVERIFY(!corpus.ask(u"code", LastWord::Unfinished).hits.empty());
    const QueryPlan plan = corpus.plan(u"code 验证码", LastWord::Unfinished);
    Highlighter highlighter(corpus.index(), plan);
    QVERIFY(makeSnippet(highlighter, text, 200).text.size() <= 200);
}

QTEST_GUILESS_MAIN(tst_HostileQuery)
#include "tst_hostilequery.moc"
