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
        QTest::newRow("10,000 characters") << QStringLiteral("wallet-support:article/") + QString(10000, u'a') << malformed;
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
