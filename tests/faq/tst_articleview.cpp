#include "faq/articleview.h"
#include "ui/theme.h"

#include <QTest>
#include <QTextBrowser>

using namespace WalletSupport;

class TestArticleView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void forgetsTheMarksWithTheArticle();

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

QTEST_MAIN(TestArticleView)
#include "tst_articleview.moc"
