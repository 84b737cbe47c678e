#include "faq/articlelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace WalletSupport;

class TestArticleListModel : public QObject
{
    Q_OBJECT

private slots:
    void groupsArticlesUnderTheirTopics();
    void leavesOutEmptyTopics();
    void showsRecentSearchesFirst();
    void showsHitsInTheirOrder();
    void stepsOverTopics_data();
    void stepsOverTopics();
    void findsTheRowOfAnArticle();
    void namesRowsForScreenReaders();
    void answersNothingForWrongPlaces();

private:
    static void fill(ArticleListModel &model)
    {
        model.setArticles({{QStringLiteral("money"), QStringLiteral("Money")},
                           {QStringLiteral("empty"), QStringLiteral("Empty")},
                           {QStringLiteral("safety"), QStringLiteral("Safety")}},
                          {{QStringLiteral("top-up"), QStringLiteral("money"), QStringLiteral("Top up"), {}},
                           {QStringLiteral("theft"), QStringLiteral("safety"), QStringLiteral("Theft"), {}},
                           {QStringLiteral("money"), QStringLiteral("money"), QStringLiteral("What is money"), {}}});
        model.showTopics();
    }
    [[nodiscard]] static QStringList titles(const ArticleListModel &model)
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row) {
            titles.append(model.index(row).data().toString());
        }
        return titles;
    }
};

void TestArticleListModel::groupsArticlesUnderTheirTopics()
{
    ArticleListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(model);
    QCOMPARE(titles(model),
             QStringList({QStringLiteral("Money"), QStringLiteral("Top up"), QStringLiteral("What is money"),
                          QStringLiteral("Safety"), QStringLiteral("Theft")}));
    QCOMPARE(model.row(0).kind, ArticleListModel::RowKind::Topic);
    QCOMPARE(model.row(1).kind, ArticleListModel::RowKind::Article);
    // A topic cannot be chosen.
    QCOMPARE(model.flags(model.index(0)), Qt::NoItemFlags);
    QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
}

void TestArticleListModel::leavesOutEmptyTopics()
{
    ArticleListModel model;
    fill(model);
    QVERIFY(!titles(model).contains(QStringLiteral("Empty")));
    model.setArticles({{QStringLiteral("empty"), QStringLiteral("Empty")}}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestArticleListModel::showsRecentSearchesFirst()
{
    using Kind = ArticleListModel::RowKind;
    ArticleListModel model;
    const std::vector<Topic> topics{{QStringLiteral("money"), QStringLiteral("Money")}};
    const std::vector<ArticleSummary> articles{
        {QStringLiteral("refund"), QStringLiteral("money"), QStringLiteral("Refund"), {}}};
    const auto kinds = [&model] {
        std::vector<Kind> all;
        for (int row = 0; row < model.rowCount(); ++row) {
            all.push_back(model.row(row).kind);
        }
        return all;
    };
    model.setArticles(topics, articles);
    model.showTopics({QStringLiteral("refund"), QStringLiteral("充值")});
    QVERIFY(kinds() ==
            std::vector({Kind::Topic, Kind::Recent, Kind::Recent, Kind::ClearRecent, Kind::Topic, Kind::Article}));
    QCOMPARE(model.row(1).title, QStringLiteral("refund"));
    QCOMPARE(model.row(0).title, QStringLiteral("Recent searches"));
    QCOMPARE(model.row(3).title, QStringLiteral("Clear recent searches"));
    QCOMPARE(model.index(1).data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("Searched for before"));
    QCOMPARE(model.nextArticle(0, 1), 1);
    // A search is no article, whatever its words are.
    QCOMPARE(model.rowOf(QStringLiteral("refund")), 5);
    QCOMPARE(model.rowOf(QString()), -1);
    QVERIFY(model.flags(model.index(3)).testFlag(Qt::ItemIsSelectable));

    model.showTopics({}, ArticleListModel::Cleared::JustNow);
    QVERIFY(kinds() == std::vector({Kind::Topic, Kind::UndoClear, Kind::Topic, Kind::Article}));
    QCOMPARE(model.row(1).title, QStringLiteral("Undo: bring the recent searches back"));
    model.showTopics();
    QVERIFY(kinds() == std::vector({Kind::Topic, Kind::Article}));
}

void TestArticleListModel::showsHitsInTheirOrder()
{
    ArticleListModel model;
    fill(model);
    QSignalSpy reset(&model, &ArticleListModel::modelReset);
    model.showHits({{QStringLiteral("theft"), QStringLiteral("Theft"), {{0, 5}}, {}, {}, 2},
                    {QStringLiteral("top-up"), QStringLiteral("Top up"), {}, {}, {}, 1}});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(titles(model), QStringList({QStringLiteral("Theft"), QStringLiteral("Top up")}));
    QCOMPARE(model.row(0).kind, ArticleListModel::RowKind::Hit);
    QCOMPARE(model.row(0).titleRanges.size(), std::size_t(1));
}

void TestArticleListModel::stepsOverTopics_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("row");
    QTest::newRow("down from before the list's first topic") << 0 << 1 << 1;
    QTest::newRow("down within a topic") << 2 << 1 << 2;
    QTest::newRow("down over the next topic") << 3 << 1 << 4;
    QTest::newRow("up over a topic") << 3 << -1 << 2;
    QTest::newRow("up from the first article") << 0 << -1 << -1;
    QTest::newRow("behind the end") << 5 << 1 << -1;
    QTest::newRow("before the beginning") << -1 << -1 << -1;
}

void TestArticleListModel::stepsOverTopics()
{
    QFETCH(int, from);
    QFETCH(int, step);
    ArticleListModel model;
    fill(model);
    QTEST(model.nextArticle(from, step), "row");
}

void TestArticleListModel::findsTheRowOfAnArticle()
{
    ArticleListModel model;
    fill(model);
    QCOMPARE(model.rowOf(QStringLiteral("theft")), 4);
    // The topic of the same id is another thing.
    QCOMPARE(model.rowOf(QStringLiteral("money")), 2);
    QCOMPARE(model.rowOf(QStringLiteral("nothing")), -1);
    QCOMPARE(model.rowOf(QString()), -1);
}

void TestArticleListModel::namesRowsForScreenReaders()
{
    ArticleListModel model;
    Snippet snippet;
    snippet.text = QStringLiteral("Call the bank.");
    model.showHits({{QStringLiteral("theft"), QStringLiteral("Theft"), {}, snippet, {}, 1}});
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Theft"));
    QCOMPARE(model.index(0).data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("Call the bank."));
}

void TestArticleListModel::answersNothingForWrongPlaces()
{
    ArticleListModel model;
    fill(model);
    QVERIFY(!model.data(QModelIndex(), Qt::DisplayRole).isValid());
    QVERIFY(!model.index(99).data().isValid());
    QCOMPARE(model.flags(QModelIndex()), Qt::NoItemFlags);
    QCOMPARE(model.rowCount(model.index(0)), 0);
}

QTEST_GUILESS_MAIN(TestArticleListModel)
#include "tst_articlelistmodel.moc"
