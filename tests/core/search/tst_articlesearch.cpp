#include "authoring/packbuilder.h"
#include "core/content/pack.h"
#include "core/search/articlesearch.h"
#include "support/changedpack.h"
#include "support/packfolder.h"

#include <QtTest>

using namespace WalletSupport;

class tst_ArticleSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsArticlesOfAPack_data();
    void findsArticlesOfAPack();
    void marksTitleAndPassage();
    void saysWhy();
    void saysWhyOfTheBestAlone();
    void suggestsWhatWasMeant();
    void ranksAlike();
    void marksAnyText_data();
    void marksAnyText();
    void findsNothingWithoutAWholeIndex_data();
    void findsNothingWithoutAWholeIndex();

private:
    QByteArray m_bytes;
};

namespace {

const QString English = QStringLiteral("en");
const QString Chinese = QStringLiteral("zh_CN");

QByteArray builtPack()
{
    const PackFolder folder;
    folder.replace(QStringLiteral("articles/en/refund.md"), "First do **this**.",
                   "Wait for some days, since shops are slow and banks are slower, and nothing can be done about that. "
                   "Then write to the **shop** with your receipt.");
    folder.replace(QStringLiteral("articles/zh_CN/top-up.md"), "phrasings:\n", "phrasings:\n  - 验证码没到\n");
    CheckedPack checked = checkPack(folder.path());
    checked.source.synonyms = {{QStringLiteral("charge"), QStringLiteral("充值")}};
    return checked.isFaultless() ? buildPack(checked.source).value_or(QByteArray()) : QByteArray();
}

Pack opened(const QByteArray &bytes)
{
    Result<Pack, PackError> pack = Pack::open(bytes);
    if (!pack) {
        qFatal("the pack does not open");
    }
    return std::move(*pack);
}

QString marked(QString text, const std::vector<TextRange> &ranges)
{
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        text.insert(range->begin + range->length, QLatin1Char(']'));
        text.insert(range->begin, QLatin1Char('['));
    }
    return text;
}

} // namespace

void tst_ArticleSearch::initTestCase()
{
    m_bytes = builtPack();
    QVERIFY(!m_bytes.isEmpty());
}

void tst_ArticleSearch::findsArticlesOfAPack_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("title");

    QTest::newRow("a word of the title") << QStringLiteral("refund") << English << QStringLiteral("Refund");
    QTest::newRow("a word of the body") << QStringLiteral("receipt") << English << QStringLiteral("Refund");
    QTest::newRow("in the other language") << QStringLiteral("充值") << English << QStringLiteral("Top up");
    QTest::newRow("and back") << QStringLiteral("top up") << Chinese << QStringLiteral("充值");
    QTest::newRow("pinyin") << QStringLiteral("chongzhi") << English << QStringLiteral("Top up");
    QTest::newRow("a synonym") << QStringLiteral("charge") << English << QStringLiteral("Top up");
    QTest::newRow("a typo") << QStringLiteral("refnud") << English << QStringLiteral("Refund");
    QTest::newRow("an article that this language lacks")
        << QStringLiteral("refund") << Chinese << QStringLiteral("Refund");
    QTest::newRow("nothing") << QString() << English << QString();
    QTest::newRow("nothing like it") << QStringLiteral("xyz") << English << QString();
}

void tst_ArticleSearch::findsArticlesOfAPack()
{
    QFETCH(QString, typed);
    QFETCH(QString, locale);
    QFETCH(QString, title);
    const Pack pack = opened(m_bytes);
    ArticleSearch search(pack);
    const ArticleAnswer answer = search.search(typed, locale, LastWord::Complete, 10);
    QCOMPARE(answer.hits.empty() ? QString() : answer.hits.front().title, title);
    QCOMPARE(answer.isSure, !title.isEmpty());
    QVERIFY(!search.isBroken());
    QVERIFY(search.search(typed, locale, LastWord::Complete, 0).hits.empty());
}

void tst_ArticleSearch::marksTitleAndPassage()
{
    const Pack pack = opened(m_bytes);
    ArticleSearch search(pack);
    const ArticleAnswer answer = search.search(QStringLiteral("refund receipt"), English, LastWord::Complete, 10);
    QVERIFY(!answer.hits.empty());
    const ArticleHit &hit = answer.hits.front();
    QCOMPARE(hit.article, QStringLiteral("refund"));
    QCOMPARE(marked(hit.title, hit.titleRanges), QStringLiteral("[Refund]"));
    QVERIFY(marked(hit.snippet.text, hit.snippet.ranges).contains(QStringLiteral("[receipt]")));
    QVERIFY(columnsOf(hit.snippet.text) <= 90);
    QVERIFY(hit.reasons.empty());
    QVERIFY(hit.score > 0);
}

void tst_ArticleSearch::saysWhy()
{
    const Pack pack = opened(m_bytes);
    ArticleSearch search(pack);
    const auto reasons = [&search](const QString &typed, LastWord lastWord = LastWord::Complete) {
        const ArticleAnswer answer = search.search(typed, English, lastWord, 10);
        return answer.hits.empty() ? std::vector<MatchReason>() : answer.hits.front().reasons;
    };
    using Kind = MatchReason::Kind;
    const auto one = [](Kind kind, const QString &from, const QString &to) {
        return std::vector<MatchReason>{{kind, from, to}};
    };
    QCOMPARE(reasons(QStringLiteral("refnud")), one(Kind::Typo, QStringLiteral("refnud"), QStringLiteral("Refund")));
    // The reason is told by the title in the other language.
    QCOMPARE(reasons(QStringLiteral("cz")), one(Kind::Initials, QStringLiteral("cz"), QStringLiteral("充值")));
    // What means the same is not: who reads English has no use for the Chinese word.
    QVERIFY(reasons(QStringLiteral("charge")).empty());
    QCOMPARE(reasons(QStringLiteral("refu"), LastWord::Unfinished),
             one(Kind::Prefix, QStringLiteral("refu"), QStringLiteral("Refund")));
    // A word that only the body has.
    QCOMPARE(reasons(QStringLiteral("recei"), LastWord::Unfinished),
             one(Kind::Prefix, QStringLiteral("recei"), QStringLiteral("receipt")));
    QVERIFY(reasons(QStringLiteral("refund")).empty());
}

void tst_ArticleSearch::saysWhyOfTheBestAlone()
{
    const Pack pack = opened(m_bytes);
    ArticleSearch search(pack);
    const auto explained = [&search](Explained which) {
        const ArticleAnswer answer =
            search.search(QStringLiteral("refnud chongzhi"), English, LastWord::Complete, 10, which);
        std::vector<bool> hits;
        for (const ArticleHit &hit : answer.hits) {
            hits.push_back(!hit.reasons.empty());
        }
        return hits;
    };
    QCOMPARE(explained(Explained::All), std::vector<bool>({true, true}));
    QCOMPARE(explained(Explained::Best), std::vector<bool>({true, false}));
}

void tst_ArticleSearch::suggestsWhatWasMeant()
{
    const Pack pack = opened(m_bytes);
    ArticleSearch search(pack);
    const auto suggestion = [&search](const QString &typed) {
        return search.search(typed, English, LastWord::Complete, 10).suggestion;
    };
    QCOMPARE(suggestion(QStringLiteral("reffnud")), QStringLiteral("refund"));
    QCOMPARE(suggestion(QStringLiteral("refund")), QString());
    QCOMPARE(suggestion(QStringLiteral("验到码")), QStringLiteral("验证码"));
    // There is an answer already, or none either way.
    QCOMPARE(suggestion(QStringLiteral("冲值")), QString());
    QCOMPARE(suggestion(QStringLiteral("验到码北京天气预报")), QString());
}

void tst_ArticleSearch::ranksAlike()
{
    const Pack pack = opened(m_bytes);
    ArticleSearch search(pack);
    QCOMPARE(search.rank(QStringLiteral("refund"), LastWord::Complete, 1), QStringList(QStringLiteral("refund")));
    QCOMPARE(search.rank(QStringLiteral("works"), LastWord::Complete, 10).size(), 2);
    QCOMPARE(search.rank(QString(), LastWord::Complete, 10), QStringList());
}

void tst_ArticleSearch::marksAnyText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text"); // with what is to be marked in brackets
    QTest::addColumn<QString>("passage");

    const QString before = QStringLiteral("Nothing is to be found here. ").repeated(5);
    QTest::newRow("a word") << QStringLiteral("refund") << before + QStringLiteral("Ask for a [refund] today.")
                            << QStringLiteral("Ask for");
    QTest::newRow("on another line") << QStringLiteral("refund") << before + QStringLiteral("\n\nAsk.\nNo [refunds]!")
                                     << QStringLiteral("No ");
    QTest::newRow("pinyin") << QStringLiteral("chongzhi") << QStringLiteral("先看这里。再[充值]吧。")
                            << QStringLiteral("再");
    QTest::newRow("nothing") << QStringLiteral("refund") << before << QString();
    QTest::newRow("nothing asked") << QString() << before << QString();
    QTest::newRow("no text") << QStringLiteral("refund") << QString() << QString();
}

void tst_ArticleSearch::marksAnyText()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(QString, passage);
    const Pack pack = opened(m_bytes);
    ArticleSearch search(pack);
    const QString plain = QString(text).remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    const TextMarks marks = search.marksIn(plain, typed, LastWord::Complete);
    QCOMPARE(marked(plain, marks.ranges), text);
    if (passage.isEmpty()) {
        QCOMPARE(marks.passage, -1);
    } else {
        QVERIFY(marks.passage >= 0 && marks.passage < plain.size());
        QVERIFY2(plain.sliced(marks.passage).startsWith(passage), qPrintable(plain.sliced(marks.passage)));
    }
}

void tst_ArticleSearch::findsNothingWithoutAWholeIndex_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("no row") << changedBy("DELETE FROM search_index", m_bytes);
    QTest::newRow("an empty one") << changedBy("UPDATE search_index SET bytes = x''", m_bytes);
    QTest::newRow("a text") << changedBy("UPDATE search_index SET bytes = 'WSCI'", m_bytes);
    QTest::newRow("a byte turned over") << withDamagedIndex(m_bytes);
    QTest::newRow("half of it") << changedBy("UPDATE search_index SET bytes = substr(bytes, 1, length(bytes) / 16 * 8)",
                                             m_bytes);
}

void tst_ArticleSearch::findsNothingWithoutAWholeIndex()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    const Pack pack = opened(bytes);
    ArticleSearch search(pack);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("the index of the pack cannot be used")));
    QVERIFY(search.isBroken());
    const ArticleAnswer answer = search.search(QStringLiteral("refnud topup"), English, LastWord::Unfinished, 10);
    QVERIFY(answer.hits.empty());
    QVERIFY(!answer.isSure);
    QCOMPARE(answer.suggestion, QString());
    QVERIFY(search.rank(QStringLiteral("refund"), LastWord::Complete, 10).isEmpty());
    QVERIFY(search.isBroken());
}

QTEST_GUILESS_MAIN(tst_ArticleSearch)
#include "tst_articlesearch.moc"
