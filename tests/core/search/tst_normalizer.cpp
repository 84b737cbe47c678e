#include "core/search/normalizer.h"

#include <QtTest>

using namespace WalletSupport;

class tst_Normalizer : public QObject
{
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
    void keepsOffsets_data();
    void keepsOffsets();
    void replacesLoneSurrogates();
    void staysQuickWithThousandsOfMarks();
};

namespace {

QString textOf(const std::vector<NormalCharacter> &characters)
{
    std::u32string codes;
    for (const NormalCharacter &character : characters) {
        codes += character.code;
    }
    return QString::fromStdU32String(codes);
}

} // namespace

void tst_Normalizer::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal");

    QTest::newRow("capitals") << QStringLiteral("Refund MY Card") << QStringLiteral("refund my card");
    QTest::newRow("full-width letters and digits") << QStringLiteral("ＰａｙＰａｌ９５") << QStringLiteral("paypal95");
    QTest::newRow("ligature") << QStringLiteral("ﬁnd") << QStringLiteral("find");
    QTest::newRow("letter and mark are composed") << QStringLiteral("cafe\u0301") << QStringLiteral("caf\u00e9");
    QTest::newRow("curly apostrophe") << QStringLiteral("can\u2019t") << QStringLiteral("can't");
    QTest::newRow("full-width apostrophe") << QStringLiteral("can\uff07t") << QStringLiteral("can't");
    QTest::newRow("traditional Chinese") << QStringLiteral("帳戶儲值失敗") << QStringLiteral("账户储值失败");
    QTest::newRow("simplified Chinese stays") << QStringLiteral("账户充值失败") << QStringLiteral("账户充值失败");
    QTest::newRow("another spelling of account") << QStringLiteral("帐号") << QStringLiteral("账号");
    QTest::newRow("Kangxi radical") << QStringLiteral("\u2f00") << QStringLiteral("一");
    QTest::newRow("half-width Katakana with voicing mark") << QStringLiteral("ｶﾞ") << QStringLiteral("ガ");
    QTest::newRow("Hangul parts are composed") << QStringLiteral("\u1112\u1161\u11ab") << QStringLiteral("한");
    QTest::newRow("circled digit") << QStringLiteral("②") << QStringLiteral("2");
    QTest::newRow("nothing") << QString() << QString();
}

void tst_Normalizer::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, normal);
    QCOMPARE(textOf(normalized(text)), normal);
}

void tst_Normalizer::keepsOffsets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("offsets");

    QTest::newRow("plain") << QStringLiteral("Ab充") << QStringLiteral("a0-1 b1-2 充2-3");
    QTest::newRow("a ligature becomes two characters of one place")
        << QStringLiteral("xﬁx") << QStringLiteral("x0-1 f1-2 i1-2 x2-3");
    QTest::newRow("a letter and its mark become one character of two places")
        << QStringLiteral("e\u0301x") << QStringLiteral("\u00e90-2 x2-3");
    QTest::newRow("a pair of surrogates is one character") << QStringLiteral("😀a") << QStringLiteral("😀0-2 a2-3");
}

void tst_Normalizer::keepsOffsets()
{
    QFETCH(QString, text);
    QFETCH(QString, offsets);
    QStringList found;
    for (const NormalCharacter &character : normalized(text)) {
        found.append(QStringLiteral("%1%2-%3")
                         .arg(QString::fromUcs4(&character.code, 1))
                         .arg(character.begin)
                         .arg(character.end));
    }
    QCOMPARE(found.join(QLatin1Char(' ')), offsets);
}

void tst_Normalizer::replacesLoneSurrogates()
{
    const QString text = QString(QChar(0xd800)) + QLatin1Char('a') + QChar(0xdc00);
    QCOMPARE(textOf(normalized(text)), QStringLiteral("\ufffda\ufffd"));
}

void tst_Normalizer::staysQuickWithThousandsOfMarks()
{
    // Alternating combining classes: to bring these in order all at once would take seconds.
    QString text(QLatin1Char('a'));
    for (int i = 0; i < 50'000; ++i) {
        text += QChar(0x0301);
        text += QChar(0x0323);
    }
    QElapsedTimer timer;
    timer.start();
    const std::vector<NormalCharacter> characters = normalized(text);
    QVERIFY(timer.elapsed() < 1'000);
    QCOMPARE(characters.back().end, static_cast<int>(text.size()));
}

QTEST_GUILESS_MAIN(tst_Normalizer)
#include "tst_normalizer.moc"
