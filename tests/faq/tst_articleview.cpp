#include "faq/articleview.h"
#include "ui/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

using namespace WalletSupport;

class TestArticleView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void scrollsToThePassage();
    void staysWhereThePassageIsSeen();
    void forgetsThePassageWithTheArticle();

private:
    void show(const QString &id)
    {
        Article article;
        article.id = id;
        article.title = QStringLiteral("A long article");
        article.locale = QStringLiteral("en");
        article.body = QStringLiteral("Some words to read.\n\n").repeated(60) + QStringLiteral("The passage.\n\n") +
                       QStringLiteral("More words to read.\n\n").repeated(60);
        m_view->showArticle(article, QStringLiteral("en"), QStringLiteral("A topic"), {}, {});
    }
    [[nodiscard]] int passage() const
    {
        return static_cast<int>(m_view->text().indexOf(QStringLiteral("The passage")));
    }
    /// Where the passage stands in the window; from 0, the top of what is seen, to 1.
    [[nodiscard]] double height() const
    {
        const auto *body = m_view->findChild<QTextBrowser *>(QStringLiteral("articleBody"));
        const auto *area = m_view->findChild<QScrollArea *>();
        QTextCursor cursor(body->document());
        cursor.setPosition(passage());
        const QPoint place = body->viewport()->mapTo(m_view.get(), body->cursorRect(cursor).topLeft());
        return double(area->mapFrom(m_view.get(), place).y()) / area->height();
    }

    Theme m_theme;
    std::unique_ptr<ArticleView> m_view;
};

void TestArticleView::init()
{
    m_theme.apply(ColourScheme::Light, 100);
    m_view = std::make_unique<ArticleView>(m_theme);
    m_view->resize(500, 400);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    show(QStringLiteral("long"));
}

void TestArticleView::scrollsToThePassage()
{
    // The title has the focus, as after the keyboard has opened a hit.
    m_view->focusTitle();
    QVERIFY(height() > 1);
    m_view->markSearch({{{passage(), 11}}, passage()});
    QCOMPARE(m_view->place(), 0);
    m_view->showPassage();
    QVERIFY2(height() > 0.1 && height() < 0.5, qPrintable(QString::number(height())));
    // Without one nothing moves.
    const int place = m_view->place();
    m_view->markSearch({{{0, 4}}, -1});
    m_view->showPassage();
    QCOMPARE(m_view->place(), place);
}

void TestArticleView::staysWhereThePassageIsSeen()
{
    m_view->markSearch({{{0, 4}}, 0});
    m_view->showPassage();
    QCOMPARE(m_view->place(), 0);
    m_view->markSearch({{{passage(), 11}}, passage()});
    m_view->showPassage();
    const int place = m_view->place();
    auto *bar = m_view->findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(bar->value() - 60);
    const int moved = m_view->place();
    QVERIFY(moved < place);
    m_view->showPassage();
    QCOMPARE(m_view->place(), moved);
}

void TestArticleView::forgetsThePassageWithTheArticle()
{
    m_view->markSearch({{{passage(), 11}}, passage()});
    show(QStringLiteral("another"));
    m_view->showPassage();
    QCOMPARE(m_view->place(), 0);
    QVERIFY(m_view->findChild<QTextBrowser *>(QStringLiteral("articleBody"))->extraSelections().isEmpty());
}

QTEST_MAIN(TestArticleView)
#include "tst_articleview.moc"
