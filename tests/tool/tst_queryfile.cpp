#include "tool/queryfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace WalletSupport;

class TestQueryFile final : public QObject
{
    Q_OBJECT

private slots:
    void readsQueries()
    {
        write("refund\tmoney back?\r\n\ntop-up\t 充值 失败 \n");
        Faults faults;
        const std::vector<JudgedQuery> expected = {
            {1, QStringLiteral("refund"), QStringLiteral("money back?")},
            {3, QStringLiteral("top-up"), QStringLiteral("充值 失败")},
        };
        QVERIFY(readQueries(path(), m_articles, faults) == expected);
        QVERIFY(faults.empty());
    }

    /// A good line stands before and behind each faulty one.
    void findsFaults_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("what");
        QTest::newRow("no tab") << QByteArray("refund money")
                                << QStringLiteral("has no tab between the article and the query");
        QTest::newRow("two tabs") << QByteArray("refund\tmoney\tback") << QStringLiteral("has more than one tab");
        QTest::newRow("no query") << QByteArray("refund\t") << QStringLiteral("the query is empty");
        QTest::newRow("a query of blanks")
            << QByteArray("refund\t \xe3\x80\x80") << QStringLiteral("the query is empty");
        QTest::newRow("not UTF-8") << QByteArray("refund\t\xc3") << QStringLiteral("is not UTF-8");
        QTest::newRow("an unknown article")
            << QByteArray("refunds\tmoney") << QStringLiteral("the pack has no article \"refunds\"");
        QTest::newRow("no article") << QByteArray("\tmoney") << QStringLiteral("the pack has no article \"\"");
    }

    void findsFaults()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, what);
        write("refund\tmoney back\n" + line + "\ntop-up\tfailed\n");
        Faults faults;
        [[maybe_unused]] const auto queries = readQueries(path(), m_articles, faults);
        QVERIFY(faults == (Faults{{path(), 2, what}}));
    }

    void findsAllFaultsInTheOrderOfTheirLines()
    {
        write("refunds\t\nno tab\n\xff\n");
        Faults faults;
        [[maybe_unused]] const auto queries = readQueries(path(), m_articles, faults);
        std::vector<int> lines;
        for (const Fault &fault : faults) {
            lines.push_back(fault.line);
        }
        QVERIFY(lines == (std::vector{1, 1, 2, 3}));
    }

    void wantsAtLeastOneQuery()
    {
        write("\n\n");
        Faults faults;
        QVERIFY(readQueries(path(), m_articles, faults).empty());
        QVERIFY(faults == (Faults{{path(), 1, QStringLiteral("holds no query")}}));
    }

    void saysThatThereIsNoSuchFile()
    {
        Faults faults;
        QVERIFY(readQueries(m_folder.filePath(QStringLiteral("none.tsv")), m_articles, faults).empty());
        QCOMPARE(faults.size(), std::size_t(1));
        QVERIFY(faults.front().what.startsWith(QStringLiteral("cannot be read: ")));
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("queries.tsv")); }

    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    const QTemporaryDir m_folder;
    const QSet<QString> m_articles = {QStringLiteral("refund"), QStringLiteral("top-up")};
};

QTEST_GUILESS_MAIN(TestQueryFile)
#include "tst_queryfile.moc"
