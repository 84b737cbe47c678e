#include "core/search/hantables.h"
#include "core/search/pinyin.h"

#include <QtTest>

using namespace WalletSupport;

class tst_Pinyin : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void knowsEverySyllable();
};

void tst_Pinyin::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("readings");

    // The reading of the character alone comes first, then the one that the word adds.
    QTest::newRow("one reading each") << QStringLiteral("充值失败") << QStringLiteral("chong zhi shi bai");
    QTest::newRow("bank") << QStringLiteral("银行") << QStringLiteral("yin xing/hang");
    QTest::newRow("bank in traditional characters") << QStringLiteral("銀行") << QStringLiteral("yin xing/hang");
    QTest::newRow("reset") << QStringLiteral("重置密码") << QStringLiteral("zhong/chong zhi mi ma");
    QTest::newRow("repay") << QStringLiteral("还款") << QStringLiteral("hai/huan kuan");
    QTest::newRow("adjust") << QStringLiteral("调整额度") << QStringLiteral("diao/tiao zheng e du");
    QTest::newRow("the word makes the reading") << QStringLiteral("重要") << QStringLiteral("zhong yao");
    QTest::newRow("in the middle") << QStringLiteral("我的银行卡") << QStringLiteral("wo de yin xing/hang ka");
    QTest::newRow("overlapping words") << QStringLiteral("本行行号") << QStringLiteral("ben xing/hang xing/hang hao");
    QTest::newRow("umlaut as it is typed") << QStringLiteral("利率") << QStringLiteral("li lv");
    QTest::newRow("words have none") << QStringLiteral("pin码") << QStringLiteral("- ma");
    QTest::newRow("Kana has none") << QStringLiteral("カ") << QStringLiteral("-");
}

void tst_Pinyin::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, readings);
    QStringList found;
    for (const Readings &token : WalletSupport::readings(tokenized(text))) {
        QStringList syllables;
        for (const Syllable syllable : token.all()) {
            const std::string_view name = syllableText(syllable);
            syllables.append(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
        }
        found.append(syllables.isEmpty() ? QStringLiteral("-") : syllables.join(QLatin1Char('/')));
    }
    QCOMPARE(found.join(QLatin1Char(' ')), readings);
}

void tst_Pinyin::knowsEverySyllable()
{
    // Standard Chinese has a little more than 400 toneless syllables; the table is made by ICU and not by hand.
    QVERIFY(HanTableData::SyllableCount > 380 && HanTableData::SyllableCount < 480);
    QVERIFY(syllableText(0).empty());
    QVERIFY(syllableText(Syllable(HanTableData::SyllableCount)).empty());
    QCOMPARE(usualReading(U'a'), Syllable(0));
    QCOMPARE(simplifiedHan(U'龜'), U'龟');
    QCOMPARE(simplifiedHan(U'a'), U'a');
}

QTEST_GUILESS_MAIN(tst_Pinyin)
#include "tst_pinyin.moc"
