#include "core/search/highlighter.h"
#include "support/indexedcorpus.h"

#include <QtTest>

using namespace WalletSupport;

class tst_Highlighter : public QObject
{
    Q_OBJECT

private slots:
    void marks_data();
    void marks();
    void leavesCommonWordsAlone_data();
    void leavesCommonWordsAlone();
    void tellsPartsOfTheQueryApart();
    void marksNothingAcrossSigns();
};

namespace {

QString withBrackets(Highlighter &highlighter, QString text)
{
    const std::vector<TextRange> ranges = highlighter.ranges(text);
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        text.insert(range->begin + range->length, QLatin1Char(']'));
        text.insert(range->begin, QLatin1Char('['));
    }
    return text;
}

} // namespace

void tst_Highlighter::marks_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<LastWord>("lastWord");
    QTest::addColumn<QString>("marked");

    const auto complete = [](const char *name, const QString &query, const QString &marked) {
        QTest::newRow(name) << query << LastWord::Complete << marked;
    };
    complete("all forms of a word", QStringLiteral("refund"), QStringLiteral("[Refunds] are [refunded]."));
    complete("whole words only", QStringLiteral("card"), QStringLiteral("Discard the [card]"));
    complete("no match", QStringLiteral("card"), QStringLiteral("Nothing here"));
    complete("nothing asked", QString(), QStringLiteral("Nothing here"));
    complete("apostrophes", QStringLiteral("cant"), QStringLiteral("I [can’t] pay"));
    complete("full width", QStringLiteral("sms"), QStringLiteral("No [ＳＭＳ] came"));
    complete("a ligature is not split", QStringLiteral("find"), QStringLiteral("[ﬁnd] it"));
    complete("letter and mark", QStringLiteral("caf\u00e9"), QStringLiteral("the [cafe\u0301] wallet"));
    complete("behind an emoji", QStringLiteral("refund"), QStringLiteral("😀 [refund]"));
    complete("Chinese pairs", QStringLiteral("充值失败"), QStringLiteral("为什么[充值]会[失败]"));
    complete("lone Chinese characters are left", QStringLiteral("充值"), QStringLiteral("充电有价值"));
    complete("punctuation parts characters", QStringLiteral("充值"), QStringLiteral("充，值"));
    complete("punctuation in the query parts them, too", QStringLiteral("充，值失"), QStringLiteral("[充]值"));
    complete("query of one character", QStringLiteral("钱"), QStringLiteral("[钱]包里的[钱]"));
    complete("side by side, but another pair", QStringLiteral("转错账了"), QStringLiteral("[转账]时，账不对"));
    complete("traditional query", QStringLiteral("驗證碼"), QStringLiteral("收不到[验证码]"));
    complete("traditional text", QStringLiteral("验证码"), QStringLiteral("收不到[驗證碼]"));
    complete("two languages", QStringLiteral("pin码"), QStringLiteral("忘了[PIN码]吗"));
    complete("Chinese beside a word", QStringLiteral("sms 验证码"), QStringLiteral("[SMS]或[验证码]"));

    const auto typing = [](const char *name, const QString &query, const QString &marked) {
        QTest::newRow(name) << query << LastWord::Unfinished << marked;
    };
    typing("unfinished word", QStringLiteral("refu"), QStringLiteral("[Refund] or [refusal], not fund"));
    typing("only the last word is unfinished", QStringLiteral("re fund"), QStringLiteral("[Fund] and refund"));
    typing("what is a word by now", QStringLiteral("switch off"), QStringLiteral("[Switch] it [off], officially"));
    typing("all forms of it", QStringLiteral("card"), QStringLiteral("[Cards], a [card], not cardinals"));
    typing("finished by a space", QStringLiteral("refu "), QStringLiteral("Refund"));
    typing("one letter alone", QStringLiteral("r"), QStringLiteral("My [refund]"));
    typing("one letter beside a word", QStringLiteral("my r"), QStringLiteral("[My] refund"));
}

void tst_Highlighter::marks()
{
    QFETCH(QString, query);
    QFETCH(LastWord, lastWord);
    QFETCH(QString, marked);
    const QString text = QString(marked).remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    // What a word begins, only an index knows; in this one all that the text has is equally rare.
    const bool isTyping = lastWord == LastWord::Unfinished;
    IndexedCorpus corpus(isTyping ? std::vector<IndexedText>{{{text}, {}, {}}, {{QStringLiteral("x")}, {}, {}}}
                                  : std::vector<IndexedText>());
    const QueryPlan plan = corpus.plan(query, lastWord);
    Highlighter highlighter(corpus.index(), plan);
    QCOMPARE(withBrackets(highlighter, text), marked);
}

void tst_Highlighter::leavesCommonWordsAlone_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("marked");

    QTest::newRow("beside a rare word") << QStringLiteral("how do i refund")
                                        << QStringLiteral("how do i get a [refund]");
    QTest::newRow("alone") << QStringLiteral("how") << QStringLiteral("[how] do i get a refund");
    QTest::newRow("Chinese") << QStringLiteral("怎么退款") << QStringLiteral("怎么申请[退款]");
    QTest::newRow("Chinese alone") << QStringLiteral("怎么") << QStringLiteral("[怎么]申请退款");
    QTest::newRow("unknown to the index") << QStringLiteral("how do i vote") << QStringLiteral("how do i [vote]");
}

void tst_Highlighter::leavesCommonWordsAlone()
{
    QFETCH(QString, query);
    QFETCH(QString, marked);
    std::vector<IndexedText> texts(20, IndexedText{{QStringLiteral("how do i"), QStringLiteral("怎么")}, {}, {}});
    texts.push_back({{QStringLiteral("refund"), QStringLiteral("退款")}, {}, {}});
    IndexedCorpus corpus(texts);
    const QueryPlan plan = corpus.plan(query);
    Highlighter highlighter(corpus.index(), plan);
    const QString text = QString(marked).remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    QCOMPARE(withBrackets(highlighter, text), marked);
}

void tst_Highlighter::tellsPartsOfTheQueryApart()
{
    IndexedCorpus corpus({});
    const QueryPlan plan = corpus.plan(u"lost card");
    Highlighter highlighter(corpus.index(), plan);
    const std::vector<Highlighter::Mark> marks = highlighter.marks(tokenized(u"card, cards, lost"));
    QCOMPARE(marks.size(), size_t(3));
    QCOMPARE(marks[0].term, marks[1].term);
    QVERIFY(marks[0].term != marks[2].term);
    for (const Highlighter::Mark &mark : marks) {
        QVERIFY(mark.term >= 0 && mark.term < highlighter.termCount());
        QVERIFY(mark.weight > 0);
    }
}

void tst_Highlighter::marksNothingAcrossSigns()
{
    IndexedCorpus corpus({{{QStringLiteral("怎么充值")}, {QStringLiteral("how do I top up")}, {}},
                          {{QStringLiteral("退款多久到账")}, {}, {}},
                          {{QStringLiteral("换手机号")}, {}, {}}},
                         {{QStringLiteral("add money"), QStringLiteral("top up")}});
    const auto marked = [&corpus](const QString &query, const QString &text) {
        const QueryPlan plan = corpus.plan(query);
        Highlighter highlighter(corpus.index(), plan);
        return withBrackets(highlighter, text);
    };
    QCOMPARE(marked(QStringLiteral("cz"), QStringLiteral("先充值，请核查，最后再试")),
             QStringLiteral("先[充值]，请核查，最后再试"));
    // No text of the corpus has these side by side.
    QCOMPARE(marked(QStringLiteral("cz"), QStringLiteral("在亮处重拍，充值")), QStringLiteral("在亮处重拍，[充值]"));
    QCOMPARE(marked(QStringLiteral("chongzhi"), QStringLiteral("充。值")), QStringLiteral("充。值"));
    QCOMPARE(marked(QStringLiteral("add money"), QStringLiteral("top-up at the top. Up there")),
             QStringLiteral("[top]-[up] at the top. Up there"));
}

QTEST_GUILESS_MAIN(tst_Highlighter)
#include "tst_highlighter.moc"
