#include "core/cases/reference.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace WalletSupport;

namespace {

constexpr QStringView Alphabet = u"0123456789ACDEFGHJKMNPQRTVWXY";

QString bare(const QString &reference)
{
    return QString(reference).remove(u'-');
}

} // namespace

class TestReference : public QObject
{
    Q_OBJECT

private slots:
    void isEasyToReadAloud();
    void differs();
    void noticesEveryWrongCharacter();
    void noticesEverySwap();
    void forgivesTheWriting_data();
    void forgivesTheWriting();
    void refuses_data();
    void refuses();
};

void TestReference::isEasyToReadAloud()
{
    QRandomGenerator random(1);
    const QRegularExpression shape(QStringLiteral("^[%1]{4}-[%1]{4}-[%1]{4}$").arg(Alphabet));
    for (int i = 0; i < 1000; ++i) {
        const QString reference = newReference(random);
        QVERIFY2(shape.match(reference).hasMatch(), qPrintable(reference));
        QCOMPARE(readReference(reference).value_or(QString()), reference);
    }
}

void TestReference::differs()
{
    QSet<QString> made;
    QSet<QChar> checks;
    for (int i = 0; i < 5000; ++i) {
        const QString reference = newReference(*QRandomGenerator::system());
        made.insert(reference);
        checks.insert(reference.back());
    }
    QCOMPARE(made.size(), 5000);
    QCOMPARE(checks.size(), Alphabet.size());
}

void TestReference::noticesEveryWrongCharacter()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 50; ++i) {
        const QString right = bare(newReference(random));
        for (qsizetype place = 0; place < right.size(); ++place) {
            for (const QChar other : Alphabet) {
                QString wrong = right;
                wrong[place] = other;
                QCOMPARE(readReference(wrong).has_value(), wrong == right);
            }
        }
    }
}

void TestReference::noticesEverySwap()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 2000; ++i) {
        const QString right = bare(newReference(random));
        for (qsizetype one = 0; one < right.size(); ++one) {
            for (qsizetype other = one + 1; other < right.size(); ++other) {
                QString wrong = right;
                std::swap(wrong[one], wrong[other]);
                QCOMPARE(readReference(wrong).has_value(), wrong == right);
            }
        }
    }
}

void TestReference::forgivesTheWriting_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("as it was made") << "0125-8V01-AAAD";
    QTest::newRow("without hyphens") << "01258V01AAAD";
    QTest::newRow("small letters") << "0125-8v01-aaad";
    QTest::newRow("blanks") << "  0125 8V01\tAAAD\n";
    QTest::newRow("other groups") << "01-25-8V-01-AA-AD";
    QTest::newRow("other dashes") << QString::fromUtf8("0125–8V01—AAAD");
    QTest::newRow("full width") << QString::fromUtf8("０１２５－８Ｖ０１－ＡＡＡＤ");
    QTest::newRow("a blank of full width") << QString::fromUtf8("0125　8V01　AAAD");
    QTest::newRow("letters for digits") << "OIZS-BUol-AAAD";
    QTest::newRow("an L for a one") << "0L25-8V0i-AAAD";
    QTest::newRow("unseen characters") << QString::fromUtf8("\u200e0125-8V01-\u200bAAAD\ufeff");
}

void TestReference::forgivesTheWriting()
{
    QFETCH(QString, typed);
    QCOMPARE(readReference(typed).value_or(QString()), QStringLiteral("0125-8V01-AAAD"));
}

void TestReference::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("position");
    const int strange = static_cast<int>(ReferenceError::Kind::StrangeCharacter);
    const int length = static_cast<int>(ReferenceError::Kind::WrongLength);
    const int miswritten = static_cast<int>(ReferenceError::Kind::Miswritten);
    QTest::newRow("nothing") << "" << length << 0;
    QTest::newRow("too short") << "0125-8V01-AAA" << length << 0;
    QTest::newRow("too long") << "0125-8V01-AAADD" << length << 0;
    QTest::newRow("very long") << QString(1000000, u'0') << length << 0;
    QTest::newRow("a sign") << "0125-8V01-AA#D" << strange << 12;
    QTest::newRow("another alphabet") << QString::fromUtf8("0125-8V01-А\u0410AD") << strange << 10;
    QTest::newRow("a character that is two") << QString::fromUtf8("0125-8V01-AA\u3304D") << strange << 12;
    QTest::newRow("a picture") << "0125-8V01-AA😀D" << strange << 12;
    QTest::newRow("half a character") << QString::fromUtf8("0125-8V01-AA") + QChar(0xd83d) << strange << 12;
    QTest::newRow("the last one wrong") << "0125-8V01-AAA4" << miswritten << 0;
}

void TestReference::refuses()
{
    QFETCH(QString, typed);
    QFETCH(int, kind);
    QFETCH(int, position);
    const auto read = readReference(typed);
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().kind), kind);
    QCOMPARE(read.error().position, position);
}

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
