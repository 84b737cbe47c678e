#include "core/base/cleantext.h"
#include "core/directory/phonenumbers.h"
#include "core/guides/fieldcheck.h"

#include <QTest>

using namespace WalletSupport;
using Kind = FieldError::Kind;

Q_DECLARE_METATYPE(WalletSupport::FieldKind)
Q_DECLARE_METATYPE(WalletSupport::FieldError::Kind)

class TestFieldCheck : public QObject
{
    Q_OBJECT

private slots:
    void cleans_data();
    void cleans();
    void findsHiddenCharacters_data();
    void findsHiddenCharacters();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void hostileTextNeverPasses_data();
    void hostileTextNeverPasses();
    void takesNumbersOfCountriesUnknown_data();
    void takesNumbersOfCountriesUnknown();
    void optionalMayBeEmpty();
    void notSureIsAnAnswer();
    void readsPhoneNumbers_data();
    void readsPhoneNumbers();

private:
    static Field field(FieldKind kind)
    {
        Field field;
        field.id = QStringLiteral("f");
        field.kind = kind;
        return field;
    }
    const FieldContext m_context{QDate(2026, 11, 22), {QStringLiteral("CN")}};
};

void TestFieldCheck::cleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("many");
    QTest::newRow("blanks at the ends") << " a b "
                                        << "a b"
                                        << "a b";
    QTest::newRow("line ends") << "a\r\nb\rc\u2028d"
                               << "a b c d"
                               << "a\nb\nc\nd";
    QTest::newRow("byte order mark, zero-width space") << "\ufeffa\u200bb"
                                                       << "ab"
                                                       << "ab";
    QTest::newRow("direction marks of pasted numbers") << "\u200e+86\u200f"
                                                       << "+86"
                                                       << "+86";
    QTest::newRow("unbreakable and wide blanks") << "a\u00a0b\u3000c\td"
                                                 << "a b c d"
                                                 << "a b c d";
    QTest::newRow("joined emoji stay") << "\U0001F469\u200d\U0001F52C"
                                       << "\U0001F469\u200d\U0001F52C"
                                       << "\U0001F469\u200d\U0001F52C";
}

void TestFieldCheck::cleans()
{
    QFETCH(QString, text);
    QFETCH(QString, one);
    QFETCH(QString, many);
    QCOMPARE(cleaned(text, Lines::One), one);
    QCOMPARE(cleaned(text, Lines::Many), many);
    QVERIFY(!hasDeceptiveCharacters(many));
}

void TestFieldCheck::findsHiddenCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("without");
    QTest::newRow("right-to-left override") << "abc\u202egpj.exe"
                                            << "abcgpj.exe";
    QTest::newRow("isolate") << "a\u2067b\u2069"
                             << "ab";
    QTest::newRow("null") << QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b") << "ab";
    QTest::newRow("escape") << "a\u001bb"
                            << "ab";
    QTest::newRow("delete") << "a\u007fb"
                            << "ab";
    QTest::newRow("lone surrogate") << QStringLiteral("a") + QChar(0xd83d) + QStringLiteral("b") << "ab";
    QTest::newRow("two wrong surrogates") << QString(QChar(0xdc00)) + QChar(0xd83d) << "";
    QTest::newRow("noncharacter") << QStringLiteral("a") + QChar(0xfffe) << "a";
}

void TestFieldCheck::findsHiddenCharacters()
{
    QFETCH(QString, text);
    QFETCH(QString, without);
    QVERIFY(hasDeceptiveCharacters(text));
    QCOMPARE(withoutDeceptiveCharacters(text), without);
    QVERIFY(!hasDeceptiveCharacters(without));
}

void TestFieldCheck::accepts_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("checked");
    QTest::newRow("text") << FieldKind::Text << "  王芳 "
                          << ""
                          << "王芳";
    QTest::newRow("lines") << FieldKind::Multiline << "one\r\ntwo\n"
                           << ""
                           << "one\ntwo";
    QTest::newRow("emoji") << FieldKind::Text << "shop \U0001F600"
                           << ""
                           << "shop \U0001F600";
    QTest::newRow("right-to-left writing") << FieldKind::Text << "محفظة"
                                           << ""
                                           << "محفظة";
    QTest::newRow("order number, full width") << FieldKind::OrderNumber << "ＡＢ－２０２６ ０１"
                                              << ""
                                              << "AB-2026 01";
    QTest::newRow("e-mail") << FieldKind::Contact << " wang@post.example "
                            << ""
                            << "wang@post.example";
    QTest::newRow("e-mail, full width") << FieldKind::Contact << "wang＠post．example"
                                        << ""
                                        << "wang@post.example";
    QTest::newRow("e-mail, own letters") << FieldKind::Contact << "jürgen@müller.example"
                                         << ""
                                         << "jürgen@müller.example";
    QTest::newRow("mobile of the wallet's country") << FieldKind::Contact << "139 0000 0000"
                                                    << ""
                                                    << "+8613900000000";
    QTest::newRow("number of another country") << FieldKind::Contact << "+44 7700 900123"
                                               << ""
                                               << "+447700900123";
    QTest::newRow("date") << FieldKind::Date << "2026年11月1日"
                          << ""
                          << "2026-11-01";
    QTest::newRow("amount") << FieldKind::Amount << "¥1,234.50"
                            << "CNY"
                            << "1234.50";
    QTest::newRow("listed wallet") << FieldKind::Wallet << "Example"
                                   << "example"
                                   << "Example";
    QTest::newRow("unlisted wallet") << FieldKind::Wallet << "My purse"
                                     << ""
                                     << "My purse";
}

void TestFieldCheck::accepts()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QString, checked);
    const auto value = checkField(field(kind), {text, code, false}, m_context);
    QVERIFY(value);
    QCOMPARE(value->text, checked);
    // What has been checked stays as it is when it is checked again.
    const auto again = checkField(field(kind), *value, m_context);
    QVERIFY(again);
    QCOMPARE(*again, *value);
}

void TestFieldCheck::refuses_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("error");
    QTest::newRow("empty") << FieldKind::Text << "" << Kind::Empty;
    QTest::newRow("only blanks and invisible ones") << FieldKind::Text << " \u200b\u3000" << Kind::Empty;
    QTest::newRow("too long") << FieldKind::Text << QString(201, u'a') << Kind::TooLong;
    QTest::newRow("too long, counted in characters")
        << FieldKind::Text << QStringLiteral("\U0001F600").repeated(201) << Kind::TooLong;
    QTest::newRow("neither e-mail nor number") << FieldKind::Contact << "my mother's" << Kind::NotContact;
    QTest::newRow("e-mail without a dot") << FieldKind::Contact << "wang@post" << Kind::NotEmail;
    QTest::newRow("e-mail without a name") << FieldKind::Contact << "@post.example" << Kind::NotEmail;
    QTest::newRow("two signs") << FieldKind::Contact << "a@b@post.example" << Kind::NotEmail;
    QTest::newRow("two dots") << FieldKind::Contact << "a..b@post.example" << Kind::NotEmail;
    QTest::newRow("two addresses") << FieldKind::Contact << "a@post.example,b@post.example" << Kind::NotEmail;
    QTest::newRow("number one digit short") << FieldKind::Contact << "1390000000" << Kind::NotPhone;
    QTest::newRow("number too short") << FieldKind::Contact << "+86 139" << Kind::NotPhone;
    QTest::newRow("order number of signs only") << FieldKind::OrderNumber << "---" << Kind::NotOrderNumber;
    QTest::newRow("no date") << FieldKind::Date << "last month" << Kind::NotDate;
    QTest::newRow("two dates in one") << FieldKind::Date << "1/2/2026" << Kind::AmbiguousDate;
    QTest::newRow("future") << FieldKind::Date << "2027-01-01" << Kind::FutureDate;
    QTest::newRow("long ago") << FieldKind::Date << "1970-01-01" << Kind::TooLongAgo;
    QTest::newRow("no amount") << FieldKind::Amount << "much" << Kind::NotAmount;
    QTest::newRow("no currency") << FieldKind::Amount << "12.50" << Kind::NoCurrency;
}

void TestFieldCheck::refuses()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, text);
    QFETCH(Kind, error);
    const auto value = checkField(field(kind), {text, {}, false}, m_context);
    QVERIFY(!value);
    QCOMPARE(value.error().kind, error);
    QCOMPARE(value.error().field, QStringLiteral("f"));
    QCOMPARE(value.error().limit, error == Kind::TooLong ? 200 : 0);
}

void TestFieldCheck::hostileTextNeverPasses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("10,000 letters") << QString(10000, u'a');
    QTest::newRow("10,000 digits") << QString(10000, u'7');
    QTest::newRow("10,000 at signs") << QString(10000, u'@');
    QTest::newRow("10,000 combining marks") << QString(QStringLiteral("a") + QString(10000, QChar(0x301)));
    QTest::newRow("10,000 blanks between digits") << QStringLiteral("1 ").repeated(5000);
    QTest::newRow("10,000 letters with dots") << QString(QStringLiteral("a@") + QStringLiteral("a.").repeated(5000));
    QTest::newRow("override") << QStringLiteral("1390000\u202e0000");
    QTest::newRow("control characters") << QStringLiteral("wang\u0007@post.example");
    QTest::newRow("null") << QString(QStringLiteral("2026-11-01") + QChar(u'\0'));
    QTest::newRow("lone surrogate") << QString(QStringLiteral("12.50") + QChar(0xd800));
}

void TestFieldCheck::hostileTextNeverPasses()
{
    QFETCH(QString, text);
    for (const FieldKind kind : {FieldKind::Wallet, FieldKind::Contact, FieldKind::Text, FieldKind::Multiline,
                                 FieldKind::OrderNumber, FieldKind::Date, FieldKind::Amount}) {
        const auto value = checkField(field(kind), {text, QStringLiteral("CNY"), false}, m_context);
        QVERIFY(!value);
    }
}

void TestFieldCheck::takesNumbersOfCountriesUnknown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("one of a country that is tried") << "139 0000 0000"
                                                    << "+8613900000000";
    QTest::newRow("one of another country") << "0733 000 000"
                                            << "0733 000 000";
    QTest::newRow("one in full width") << "０７３３０００"
                                       << "0733000";
    QTest::newRow("too short for anybody's") << "12345"
                                             << "";
    QTest::newRow("too long for any") << "1234567890123456"
                                      << "";
    QTest::newRow("a wrong one with a country's code") << "+86 139"
                                                       << "";
    QTest::newRow("words") << "call 0733 000 000"
                           << "";
}

void TestFieldCheck::takesNumbersOfCountriesUnknown()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    FieldContext context = m_context;
    context.isAnyCountry = true;
    const auto checked = checkField(field(FieldKind::Contact), {text, {}, false}, context);
    QCOMPARE(checked ? checked->text : QString(), value);
}

void TestFieldCheck::optionalMayBeEmpty()
{
    for (const FieldKind kind : {FieldKind::Contact, FieldKind::Text, FieldKind::Date, FieldKind::Amount}) {
        Field optional = field(kind);
        optional.need = Need::Optional;
        const auto value = checkField(optional, {QStringLiteral(" "), QStringLiteral("CNY"), false}, m_context);
        QVERIFY(value);
        QVERIFY(value->isEmpty());
    }
}

void TestFieldCheck::notSureIsAnAnswer()
{
    Field date = field(FieldKind::Date);
    date.allowsNotSure = true;
    const auto value = checkField(date, {QStringLiteral("2026-"), {}, true}, m_context);
    QVERIFY(value);
    QVERIFY(value->isNotSure);
    date.allowsNotSure = false;
    QVERIFY(!checkField(date, {QString(), {}, true}, m_context));
}

void TestFieldCheck::readsPhoneNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("countries");
    QTest::addColumn<QString>("number");
    const QStringList china{QStringLiteral("CN")};
    const QStringList both{QStringLiteral("US"), QStringLiteral("CN")};
    QTest::newRow("mobile") << "13900000000" << china << "+8613900000000";
    QTest::newRow("full width with hyphens") << "１３９－００００－００００" << china << "+8613900000000";
    QTest::newRow("double nought") << "0044 7700 900123" << china << "+447700900123";
    QTest::newRow("second country fits") << "139 0000 0000" << both << "+8613900000000";
    QTest::newRow("pasted with direction marks") << "\u200e+86 139-0000-0000" << QStringList() << "+8613900000000";
    QTest::newRow("no country known") << "13900000000" << QStringList() << "";
    QTest::newRow("words in it") << "139 0000 0000 (mother)" << china << "";
    QTest::newRow("short code") << "95188" << china << "";
    QTest::newRow("nothing") << "" << china << "";
    QTest::newRow("only a plus") << "+" << china << "";
    QTest::newRow("odd country") << "13900000000" << QStringList{QStringLiteral("??")} << "";
}

void TestFieldCheck::readsPhoneNumbers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, countries);
    QFETCH(QString, number);
    QCOMPARE(readPhoneNumber(text, countries).value_or(QString()), number);
    if (!number.isEmpty())
        QVERIFY(phoneText(number).contains(u' '));
}

QTEST_GUILESS_MAIN(TestFieldCheck)
#include "tst_fieldcheck.moc"
