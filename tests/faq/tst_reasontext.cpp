#include "faq/reasontext.h"

#include <QTest>

using namespace WalletSupport;

class TestReasonText : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWasMeant_data();
    void saysWhatWasMeant();
    void saysEachWordOnce();
    void saysWhatMeansTheSame();
    void saysWordsAndNothingElse();

private:
    using Kind = MatchReason::Kind;
    static ArticleHit hit(const std::vector<MatchReason> &reasons) { return {{}, {}, {}, {}, reasons, 1}; }
};

void TestReasonText::saysWhatWasMeant_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, Kind kind, const char16_t *from, const char16_t *to, const char *locale,
                        const char16_t *text) {
        QTest::newRow(name) << static_cast<int>(kind) << QString::fromUtf16(from) << QString::fromUtf16(to)
                            << QString::fromLatin1(locale) << QString::fromUtf16(text);
    };
    row("a typo", Kind::Typo, u"refnud", u"refund", "en", u"Searched for: refund");
    row("at the beginning of a sentence", Kind::Typo, u"refnud", u"Refund", "en", u"Searched for: refund");
    row("a name", Kind::Typo, u"Paypla", u"PayPal", "en", u"Searched for: PayPal");
    row("pinyin", Kind::Pinyin, u"chongzhi", u"充值", "zh_CN", u"Searched for: 充值");
    row("a homophone", Kind::Pinyin, u"冲值", u"充值", "zh_CN", u"Searched for: 充值");
    row("initials", Kind::Initials, u"cz", u"充值", "zh_CN", u"Searched for: 充值");
    row("pinyin, where nobody reads Chinese", Kind::Pinyin, u"chongzhi", u"充值", "en", u"");
    row("a homophone, typed in an English window", Kind::Pinyin, u"冲值", u"充值", "en", u"Searched for: 充值");
    row("a phrase of the same meaning", Kind::Synonym, u"money back", u"Refund", "en", u"money back = refund");
    row("one of the other language", Kind::Synonym, u"money back", u"退款", "en", u"");
    row("one of the other language for who reads it", Kind::Synonym, u"money back", u"退款", "zh_CN",
        u"money back = 退款");
    row("another form", Kind::Variant, u"儲值", u"储值", "zh_CN", u"");
    row("an unfinished word", Kind::Prefix, u"refu", u"refund", "en", u"");
}

void TestReasonText::saysWhatWasMeant()
{
    QFETCH(int, kind);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, locale);
    QTEST(searchedForText({hit({{static_cast<Kind>(kind), from, to}})}, from, locale), "text");
}

void TestReasonText::saysEachWordOnce()
{
    const MatchReason password{Kind::Typo, QStringLiteral("pasword"), QStringLiteral("password")};
    const MatchReason passwords{Kind::Typo, QStringLiteral("pasword"), QStringLiteral("passwords")};
    const MatchReason comes{Kind::Typo, QStringLiteral("dosnt"), QStringLiteral("doesn't come")};
    const QString typed = QStringLiteral("pasword dosnt come");
    QCOMPARE(searchedForText({hit({comes, passwords, password})}, typed, QStringLiteral("en")),
             QStringLiteral("Searched for: passwords, doesn't come"));
    // What the others were found by is no help to find the best one.
    QCOMPARE(searchedForText({hit({comes}), hit({password})}, typed, QStringLiteral("en")),
             QStringLiteral("Searched for: doesn't come"));
    QCOMPARE(searchedForText({hit({}), hit({comes, password})}, typed, QStringLiteral("en")), QString());
    QCOMPARE(searchedForText({}, QStringLiteral("pasword"), QStringLiteral("en")), QString());
}

void TestReasonText::saysWhatMeansTheSame()
{
    const MatchReason typo{Kind::Typo, QStringLiteral("pasword"), QStringLiteral("password")};
    const auto same = [](const char16_t *from, const char16_t *to) {
        return MatchReason{Kind::Synonym, QString::fromUtf16(from), QString::fromUtf16(to)};
    };
    // Of the best article alone, and not more than one line holds.
    QCOMPARE(searchedForText({hit({typo, same(u"gone", u"lost"), same(u"cell", u"phone"), same(u"shop", u"seller")}),
                              hit({same(u"cash", u"money")})},
                             QStringLiteral("pasword gone"), QStringLiteral("en")),
             QStringLiteral("Searched for: password · gone = lost · cell = phone"));
}

void TestReasonText::saysWordsAndNothingElse()
{
    const QString to = QStringLiteral("re") + QChar(0x202e) + QStringLiteral("fund\n%1");
    QCOMPARE(searchedForText({hit({{Kind::Typo, QStringLiteral("x"), to}})}, QStringLiteral("x"), QStringLiteral("en")),
             QStringLiteral("Searched for: refund%1"));
}

QTEST_GUILESS_MAIN(TestReasonText)
#include "tst_reasontext.moc"
