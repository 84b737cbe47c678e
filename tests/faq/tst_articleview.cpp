#include "faq/articleview.h"
#include "ui/columnscrollarea.h"
#include "ui/focusring.h"
#include "ui/tabwalk.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

using namespace WalletSupport;

class TestArticleView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void forgetsTheMarksWithTheArticle();
    void readsByKeyboard();
    void showsAllOfATitle();

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

void TestArticleView::forgetsTheMarksWithTheArticle()
{
    m_view->markSearch({{{passage(), 11}}, passage()});
    QCOMPARE(m_view->findChild<QTextBrowser *>(QStringLiteral("articleBody"))->extraSelections().size(), 1);
    show(QStringLiteral("another"));
    QVERIFY(m_view->findChild<QTextBrowser *>(QStringLiteral("articleBody"))->extraSelections().isEmpty());
}

void TestArticleView::readsByKeyboard()
{
    m_view->focusTitle();
    auto *body = m_view->findChild<QTextBrowser *>(QStringLiteral("articleBody"));
    const QScrollBar *bar = m_view->findChild<ColumnScrollArea *>()->verticalScrollBar();
    while (QApplication::focusWidget() != body) {
        QVERIFY(moveFocus(*m_view, true)); // as Tab does in the window
        QVERIFY(m_view->isAncestorOf(QApplication::focusWidget()));
    }
    QCOMPARE(bar->value(), 0); // who reads on stays where they read
    QVERIFY(m_view->findChild<FocusRing *>()->isVisible());
    QTest::keyClick(body, Qt::Key_Down);
    QVERIFY(bar->value() > 0);
    QTest::keyClick(body, Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(body, Qt::Key_PageUp);
    QVERIFY(bar->value() < bar->maximum());
    QTest::keyClick(body, Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
}

void TestArticleView::showsAllOfATitle()
{
    const auto *title = m_view->findChild<QLabel *>(QStringLiteral("articleTitle"));
    for (int width = 120; width < 500; width += 7) {
        // QLabel draws a text that can be selected in its own way.
        QVERIFY2(title->heightForWidth(width) >= title->QLabel::heightForWidth(width),
                 qPrintable(QString::number(width)));
    }
}

QTEST_MAIN(TestArticleView)
#include "tst_articleview.moc"
