#include "core/content/link.h"

#include <QTest>

using namespace WalletSupport;

class TestLink final : public QObject
{
    Q_OBJECT

private slots:
    void readsItsOwnText()
    {
        const Link article{Link::Kind::Article, QStringLiteral("top-up-failed")};
        QCOMPARE(article.text(), QStringLiteral("wallet-support:article/top-up-failed"));
        const auto read = readLink(article.text());
        QVERIFY(read);
        QVERIFY(*read == article);
        QCOMPARE(readLink(QStringLiteral("wallet-support:guide/refund"))->kind, Link::Kind::Guide);
        const Link stolen{Link::Kind::Stolen, {}};
        QCOMPARE(stolen.text(), QStringLiteral("wallet-support:stolen"));
        QVERIFY(*readLink(stolen.text()) == stolen);
    }

    void readsATextToCheck()
    {
        const QString text = QStringLiteral("【钱包】请致电 95188 & 100% #1? a+b");
        const Link link{Link::Kind::Check, text};
        QVERIFY(link.text().startsWith(QStringLiteral("wallet-support:check?text=%E3%80%90")));
        const auto read = readLink(link.text());
        QVERIFY(read);
        QVERIFY(*read == link);
        QVERIFY(readLink(QStringLiteral("wallet-support:check?text=")));
        const QString longest(Link::LongestText, QChar(0x94b1));
        QVERIFY(readLink(Link{Link::Kind::Check, longest}.text()));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        const int foreign = static_cast<int>(LinkError::Kind::NotOurs);
        const int malformed = static_cast<int>(LinkError::Kind::Malformed);
        QTest::newRow("empty") << QString() << foreign;
        QTest::newRow("web address") << QStringLiteral("https://wallet.example/article/refund") << foreign;
        QTest::newRow("javascript") << QStringLiteral("javascript:alert(1)") << foreign;
        QTest::newRow("no kind") << QStringLiteral("wallet-support:refund") << malformed;
        QTest::newRow("something behind the page") << QStringLiteral("wallet-support:stolen/now") << malformed;
        QTest::newRow("unknown kind") << QStringLiteral("wallet-support:open/refund") << malformed;
        QTest::newRow("slashes as in a web address") << QStringLiteral("wallet-support://article/refund") << malformed;
        QTest::newRow("path upwards") << QStringLiteral("wallet-support:article/../refund") << malformed;
        QTest::newRow("upper case id") << QStringLiteral("wallet-support:article/Refund") << malformed;
        QTest::newRow("query behind") << QStringLiteral("wallet-support:article/refund?x=1") << malformed;
        QTest::newRow("line break behind") << QStringLiteral("wallet-support:article/refund\n") << malformed;
        QTest::newRow("right-to-left override") << QStringLiteral("wallet-support:article/re\u202efund") << malformed;
        const int text = static_cast<int>(LinkError::Kind::BadText);
        const QString check = QStringLiteral("wallet-support:check?text=");
        QTest::newRow("text too long") << check + QString(Link::LongestText + 1, u'a') << text;
        QTest::newRow("text of a million") << check + QString(1'000'000, u'a') << text;
        QTest::newRow("line break in the text") << check + QStringLiteral("a%0Ab") << text;
        QTest::newRow("NUL in the text") << check + QStringLiteral("a%00b") << text;
        QTest::newRow("override in the text") << check + QStringLiteral("a%E2%80%AEb") << text;
        QTest::newRow("mark in the text") << check + QStringLiteral("a%E2%80%8Eb") << text;
        QTest::newRow("zero width in the text") << check + QStringLiteral("a%E2%80%8Bb") << text;
        QTest::newRow("no UTF-8") << check + QStringLiteral("a%FFb") << text;
        QTest::newRow("a second parameter") << check + QStringLiteral("a&open=1") << text;
        QTest::newRow("a fragment") << check + QStringLiteral("a#b") << text;
        QTest::newRow("another parameter") << QStringLiteral("wallet-support:check?url=a") << malformed;
        QTest::newRow("no text") << QStringLiteral("wallet-support:check") << malformed;
        QTest::newRow("10,000 characters")
            << QStringLiteral("wallet-support:article/") + QString(10000, u'a') << malformed;
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        const auto read = readLink(text);
        QVERIFY(!read);
        QCOMPARE(static_cast<int>(read.error().kind), kind);
    }
};

QTEST_GUILESS_MAIN(TestLink)
#include "tst_link.moc"
