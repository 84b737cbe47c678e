#include "answerstest.h"

#include <QSignalSpy>

using namespace WalletSupport;

/// Recent searches on the answers page.
class TestAnswersRecent final : public AnswersTest
{
    Q_OBJECT

private slots:
    void initTestCase() { openPack(); }
    void init() { begin(); }
    void cleanup() { m_page.reset(); }
    void tellsOfSearchesMadeInEarnest();
    void offersRecentSearches();
    void clearsRecentSearchesAndBringsThemBack();
};

void TestAnswersRecent::tellsOfSearchesMadeInEarnest()
{
    QSignalSpy used(m_page.get(), &AnswersPage::searchUsed);
    QTest::keyClicks(box(), QStringLiteral("refund"));
    QTest::keyClick(box(), Qt::Key_Down);
    QCOMPARE(used.size(), 0);
    QTest::keyClick(box(), Qt::Key_Return);
    QCOMPARE(used.size(), 1);
    QCOMPARE(used.last().first().toString(), QStringLiteral("refund"));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(rows()->index(0)).center());
    QCOMPARE(used.size(), 2);
    // Where nothing was searched for there is nothing to tell, and what the program opens by itself was not searched.
    QVERIFY(m_page->showArticle(rows()->row(1).id));
    box()->clear();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(rows()->index(1)).center());
    QCOMPARE(used.size(), 2);
}

void TestAnswersRecent::offersRecentSearches()
{
    using Kind = ArticleListModel::RowKind;
    m_page->setRecentSearches({QStringLiteral("refund"), QStringLiteral("lost phone")});
    QCOMPARE(rows()->row(1).kind, Kind::Recent);
    QVERIFY(!m_page->findChild<QLabel *>(QStringLiteral("resultCount"))->isVisible());
    // By keyboard from the box, and with one click.
    m_page->focusSearch(CursorPlace::End);
    QTest::keyClick(box(), Qt::Key_Down);
    QTest::keyClick(box(), Qt::Key_Down);
    QTest::keyClick(box(), Qt::Key_Return);
    QCOMPARE(box()->text(), QStringLiteral("lost phone"));
    QVERIFY(box()->hasFocus());
    QVERIFY(m_page->article().isEmpty());
    QCOMPARE(rows()->row(0).kind, Kind::Hit);
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("resultCount"))->isVisible());
    // New ones that come while hits are shown leave those.
    m_page->setRecentSearches({QStringLiteral("refund")});
    QCOMPARE(rows()->row(0).kind, Kind::Hit);
    box()->clear();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(rows()->index(1)).center());
    QCOMPARE(box()->text(), QStringLiteral("refund"));
    // In another language the headings follow; what was typed stays as it was.
    box()->clear();
    const QString heading = rows()->row(0).title;
    QVERIFY(m_languages.setLanguage(QStringLiteral("zh_CN")));
    QVERIFY(rows()->row(0).title != heading);
    QCOMPARE(rows()->row(1).title, QStringLiteral("refund"));
}

void TestAnswersRecent::clearsRecentSearchesAndBringsThemBack()
{
    using Kind = ArticleListModel::RowKind;
    const QStringList recent{QStringLiteral("refund"), QStringLiteral("lost phone")};
    // What the window does.
    connect(m_page.get(), &AnswersPage::clearSearchesRequested, m_page.get(),
            [this] { m_page->setRecentSearches({}); });
    connect(m_page.get(), &AnswersPage::bringBackSearchesRequested, m_page.get(), &AnswersPage::setRecentSearches);
    m_page->setRecentSearches(recent);
    QCOMPARE(rows()->row(3).kind, Kind::ClearRecent);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(rows()->index(3)).center());
    QCOMPARE(rows()->row(1).kind, Kind::UndoClear);
    QCOMPARE(list()->currentIndex().row(), 1);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(rows()->row(1).title, recent.at(0));
    QCOMPARE(rows()->row(2).title, recent.at(1));

    // Leaving the page makes it final.
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(rows()->index(3)).center());
    QCOMPARE(rows()->row(1).kind, Kind::UndoClear);
    m_page->hide();
    m_page->show();
    QCOMPARE(rows()->row(1).kind, Kind::Article);
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("resultCount"))->isVisible());
}

QTEST_MAIN(TestAnswersRecent)
#include "tst_answersrecent.moc"
