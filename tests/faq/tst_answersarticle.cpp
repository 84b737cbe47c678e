#include "answerstest.h"
#include "faq/articleview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace WalletSupport;

/// The open article on the answers page.
class TestAnswersArticle final : public AnswersTest
{
    Q_OBJECT

private slots:
    void initTestCase() { openPack(); }
    void init() { begin(); }
    void cleanup() { m_page.reset(); }
    void refusesAnUnknownArticle();
    void findsInTheArticle();
    void marksWhatWasSearchedFor();
    void opensAtItsTop();
    void keepsTheMarksInAnotherLanguage();
    void leadsToGuideAndRelatedQuestions();
    void copiesTheLink();
    void hasAWayBackWhereItIsNarrow();
};

void TestAnswersArticle::refusesAnUnknownArticle()
{
    const QString known = m_pack->articles(QStringLiteral("en")).front().id;
    QVERIFY(m_page->showArticle(known));
    QVERIFY(!m_page->showArticle(QStringLiteral("no-such-article")));
    QCOMPARE(m_page->article(), known);
}

void TestAnswersArticle::findsInTheArticle()
{
    // Without an article there is nothing to find in.
    m_page->findInArticle();
    auto *edit = m_page->findChild<QLineEdit *>(QStringLiteral("findEdit"));
    QVERIFY(!edit->isVisible());
    const Article article = *m_pack->article(m_pack->articles(QStringLiteral("en")).front().id, QStringLiteral("en"));
    QVERIFY(m_page->showArticle(article.id));
    m_page->findInArticle();
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, QStringLiteral("you"));
    const auto *body = m_page->findChild<QTextBrowser *>(QStringLiteral("articleBody"));
    const auto places = body->toPlainText().count(QStringLiteral("you"), Qt::CaseInsensitive);
    QVERIFY(places > 1);
    QCOMPARE(label("findCount"), QStringLiteral("1 of %1").arg(places));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(label("findCount"), QStringLiteral("2 of %1").arg(places));
    QVERIFY(m_page->closeOpenThing());
    QVERIFY(!edit->isVisible());
    QVERIFY(body->extraSelections().isEmpty());
}

void TestAnswersArticle::marksWhatWasSearchedFor()
{
    const auto openHit = [this] {
        box()->setText(QStringLiteral("refund"));
        m_page->focusSearch(CursorPlace::End);
        QTest::keyClick(box(), Qt::Key_Return);
    };
    openHit();
    const QString found = m_page->article();
    QVERIFY(marked().contains(QStringLiteral("refund")));
    // The find bar borrows the place and gives it back.
    const qsizetype count = marked().size();
    m_page->findInArticle();
    QTest::keyClicks(m_page->findChild<QLineEdit *>(QStringLiteral("findEdit")), QStringLiteral("zyzzyva"));
    QVERIFY(marked().isEmpty());
    QVERIFY(m_page->closeOpenThing());
    QCOMPARE(marked().size(), count);
    // Shown again, from the history for example, it is as it was; another one was not found by this search.
    QVERIFY(m_page->showArticle(found));
    QCOMPARE(marked().size(), count);
    QVERIFY(m_page->showArticle(rows()->row(1).id));
    QVERIFY(marked().isEmpty());
    QVERIFY(m_page->showArticle(found));
    QVERIFY(marked().isEmpty());

    openHit();
    QVERIFY(!marked().isEmpty());
    QVERIFY(m_page->closeOpenThing());
    QVERIFY(box()->text().isEmpty());
    QCOMPARE(m_page->article(), found);
    QVERIFY(marked().isEmpty());

    // From the list of all questions nothing was searched for; the questions most asked were not found either.
    openHit();
    box()->clear();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(rows()->index(1)).center());
    QVERIFY(marked().isEmpty());
    box()->setText(QStringLiteral("☃☃☃"));
    m_page->focusSearch(CursorPlace::End);
    QTest::keyClick(box(), Qt::Key_Return);
    QVERIFY(!m_page->article().isEmpty());
    QVERIFY(marked().isEmpty());
}

void TestAnswersArticle::opensAtItsTop()
{
    show({1000, 300});
    const QString english = QStringLiteral("en");
    for (const ArticleSummary &summary : m_pack->articles(english)) {
        // A word that stands at the article's end alone.
        const QString plain = m_pack->article(summary.id, english)->plain.trimmed();
        const QStringList words = plain.mid(plain.size() * 2 / 3).split(QRegularExpression(QStringLiteral("\\W+")));
        for (const QString &word : words) {
            const ArticleAnswer answer = m_search->search(word, english, LastWord::Unfinished, 1);
            const bool isFound = !answer.hits.empty() && answer.hits.front().article == summary.id;
            if (!isFound || m_search->marksIn(plain, word, LastWord::Unfinished).passage < plain.size() * 2 / 3) {
                continue;
            }
            box()->setText(word);
            QTest::keyClick(box(), Qt::Key_Return);
            QCOMPARE(m_page->article(), summary.id);
            // Nobody misses what stands above it, such as what to do at once.
            auto *view = m_page->findChild<ArticleView *>();
            QCOMPARE(view->place(), 0);
            QVERIFY(!marked().isEmpty());
            // One sees where the keyboard is.
            m_page->focusFirst();
            auto *title = view->findChild<QLabel *>(QStringLiteral("articleTitle"));
            QVERIFY(title->hasFocus());
            const QImage ring = title->grab().toImage();
            const QColor accent = m_theme.colours().accent;
            QCOMPARE(ring.pixelColor(ring.width() / 2, 0), accent);
            return;
        }
    }
    QFAIL("no article is found by a word at its end");
}

void TestAnswersArticle::keepsTheMarksInAnotherLanguage()
{
    box()->setText(QStringLiteral("refund 退款"));
    QTest::keyClick(box(), Qt::Key_Return);
    QVERIFY(marked().contains(QStringLiteral("refund")));
    QVERIFY(m_languages.setLanguage(QStringLiteral("zh_CN")));
    QVERIFY(marked().contains(QStringLiteral("退款")));
    QVERIFY(!marked().contains(QStringLiteral("refund")));
    QVERIFY(m_languages.setLanguage(QStringLiteral("en")));
    QVERIFY(marked().contains(QStringLiteral("refund")));
}

void TestAnswersArticle::leadsToGuideAndRelatedQuestions()
{
    for (const ArticleSummary &summary : m_pack->articles(QStringLiteral("en"))) {
        const Article article = *m_pack->article(summary.id, QStringLiteral("en"));
        QVERIFY(m_page->showArticle(article.id));
        QCOMPARE(button("openGuide")->isVisible(), !article.guide.isEmpty());
        if (!article.guide.isEmpty()) {
            QSignalSpy guides(m_page.get(), &AnswersPage::guideRequested);
            QTest::mouseClick(button("openGuide"), Qt::LeftButton);
            QCOMPARE(guides.size(), 1);
            QCOMPARE(guides.first().first().toString(), article.guide);
        }
    }
}

void TestAnswersArticle::copiesTheLink()
{
    const QString id = m_pack->articles(QStringLiteral("en")).front().id;
    QVERIFY(m_page->showArticle(id));
    QSignalSpy notices(m_page.get(), &AnswersPage::noticeRequested);
    QTest::mouseClick(button("copyLink"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("wallet-support:article/") + id);
    QCOMPARE(notices.size(), 1);
}

void TestAnswersArticle::hasAWayBackWhereItIsNarrow()
{
    show({500, 500});
    QVERIFY(list()->isVisible());
    QVERIFY(m_page->showArticle(rows()->row(1).id));
    QVERIFY(!list()->isVisible());
    QVERIFY(button("backToList")->isVisible());
    QTest::mouseClick(button("backToList"), Qt::LeftButton);
    QVERIFY(list()->isVisible());
    QVERIFY(list()->hasFocus());
    // The language changes while the list is shown: it stays.
    QVERIFY(m_languages.setLanguage(QStringLiteral("zh_CN")));
    QVERIFY(list()->isVisible());
}

QTEST_MAIN(TestAnswersArticle)
#include "tst_answersarticle.moc"
