#include "answerstest.h"
#include "faq/articleview.h"
#include "ui/announcer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace WalletSupport;

class TestAnswersPage final : public AnswersTest
{
    Q_OBJECT

private slots:
    void initTestCase() { openPack(); }
    void init() { begin(); }
    void cleanup() { m_page.reset(); }
    void listsAllQuestionsByTopic();
    void findsWithEveryKey();
    void opensByKeyboard();
    void opensByMouse();
    void offersMoreWhereNothingFits();
    void offersTheQuestionsMostAsked();
    void offersABetterWayToWriteIt();
    void keepsEverythingInAnotherLanguage();
    void survivesHostileText_data();
    void survivesHostileText();
    void closesTheSearchOnly();
};

void TestAnswersPage::listsAllQuestionsByTopic()
{
    QCOMPARE(rows()->row(0).kind, ArticleListModel::RowKind::Topic);
    int articles = 0;
    for (int row = 0; row < rows()->rowCount(); ++row) {
        articles += rows()->row(row).kind == ArticleListModel::RowKind::Article ? 1 : 0;
    }
    QCOMPARE(articles, static_cast<int>(m_pack->articles(QStringLiteral("en")).size()));
    QVERIFY(m_page->article().isEmpty());
}

void TestAnswersPage::findsWithEveryKey()
{
    // After each key the list holds exactly what the search finds for the text so far: no event is handled between
    // the key and the look at the list, so nothing waits.
    const QString text = QStringLiteral("forgot my password");
    for (qsizetype length = 1; length <= text.size(); ++length) {
        QTest::keyClick(box(), text.at(length - 1).toLatin1());
        const ArticleAnswer answer =
            m_search->search(text.left(length), QStringLiteral("en"), LastWord::Unfinished, 12);
        if (answer.hits.empty()) {
            continue;
        }
        QCOMPARE(rows()->rowCount(), static_cast<int>(answer.hits.size()));
        QCOMPARE(rows()->row(0).id, answer.hits.front().article);
        QCOMPARE(rows()->row(0).kind, ArticleListModel::RowKind::Hit);
        QCOMPARE(list()->currentIndex().row(), 0);
    }
    QVERIFY(rows()->rowOf(QStringLiteral("reset-password")) == 0 ||
            rows()->row(0).title.contains(QStringLiteral("password")));
    QVERIFY(label("resultCount").contains(QString::number(rows()->rowCount())));
    // Whoever hears the window is told, with the keyboard still in the box.
    const auto *announcer = m_page->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    QTRY_COMPARE(announcer->accessibleName(), label("resultCount"));
    box()->clear();
    QCOMPARE(rows()->row(0).kind, ArticleListModel::RowKind::Topic);
}

void TestAnswersPage::opensByKeyboard()
{
    QTest::keyClicks(box(), QStringLiteral("refund"));
    QVERIFY(rows()->rowCount() > 2);
    const QString first = rows()->row(0).id;
    const QString second = rows()->row(1).id;
    QTest::keyClick(box(), Qt::Key_Return);
    QCOMPARE(m_page->article(), first);

    m_page->focusSearch(CursorPlace::End);
    QTest::keyClick(box(), Qt::Key_Down);
    QVERIFY(box()->hasFocus());
    QTest::keyClick(box(), Qt::Key_Return);
    QCOMPARE(m_page->article(), second);
    QCOMPARE(label("articleTitle"), m_pack->article(second, QStringLiteral("en"))->title);

    m_page->focusSearch(CursorPlace::End);
    QTest::keyClick(box(), Qt::Key_Up);
    QTest::keyClick(box(), Qt::Key_Up);
    QTest::keyClick(box(), Qt::Key_Return);
    QCOMPARE(m_page->article(), first);
}

void TestAnswersPage::opensByMouse()
{
    const QModelIndex index = rows()->index(1);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
    QCOMPARE(m_page->article(), rows()->row(1).id);
    // A topic opens nothing.
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(rows()->index(0)).center());
    QCOMPARE(m_page->article(), rows()->row(1).id);
}

void TestAnswersPage::offersMoreWhereNothingFits()
{
    m_page->setBestChannel(QStringLiteral("Hotline 95188"));
    const QWidget *panel = m_page->findChild<QWidget *>(QStringLiteral("noAnswerPanel"));
    QTest::keyClicks(box(), QStringLiteral("refund"));
    QVERIFY(!panel->isVisible());

    // One word that is known among others: near, not sure. Two of the best three have one guide.
    box()->setText(QStringLiteral("reset the submarine zeppelin of the orchestra"));
    QVERIFY(panel->isVisible());
    QVERIFY(rows()->rowCount() > 0);
    QVERIFY(button("fittingGuide")->isVisible());
    QVERIFY(button("bestChannel")->text().contains(QStringLiteral("Hotline 95188")));
    QSignalSpy guides(m_page.get(), &AnswersPage::guideRequested);
    QSignalSpy contacts(m_page.get(), &AnswersPage::contactRequested);
    QTest::mouseClick(button("fittingGuide"), Qt::LeftButton);
    QTest::mouseClick(button("bestChannel"), Qt::LeftButton);
    QCOMPARE(guides.size(), 1);
    QVERIFY(m_pack->guides().contains(guides.first().first().toString()));
    QCOMPARE(contacts.size(), 1);
    // Each of the nearest has another guide.
    box()->setText(QStringLiteral("the password of the submarine orchestra"));
    QVERIFY(panel->isVisible());
    QVERIFY(!button("fittingGuide")->isVisible());
    // A channel that is told later is shown at once.
    m_page->setBestChannel(QStringLiteral("help@wallet.example"));
    QVERIFY(button("bestChannel")->text().contains(QStringLiteral("help@wallet.example")));
}

void TestAnswersPage::offersTheQuestionsMostAsked()
{
    box()->setText(QStringLiteral("☃☃☃"));
    QVERIFY(m_page->findChild<QWidget *>(QStringLiteral("noAnswerPanel"))->isVisible());
    QVERIFY(!button("fittingGuide")->isVisible());
    QVERIFY(button("bestChannel")->isVisible());
    const QStringList featured = m_pack->featured();
    QVERIFY(!featured.isEmpty());
    QCOMPARE(rows()->rowCount(), static_cast<int>(featured.size()));
    QCOMPARE(rows()->row(0).id, featured.first());
}

void TestAnswersPage::offersABetterWayToWriteIt()
{
    QTest::keyClicks(box(), QStringLiteral("refnud"));
    const ArticleHit near{m_pack->articles(QStringLiteral("en")).front().id, QStringLiteral("A title"), {}, {}, {}, 1};
    ArticleAnswer answer{{near}, false, QStringLiteral("refund"), 10};
    m_page->showAnswer(answer);
    const QWidget *line = m_page->findChild<QWidget *>(QStringLiteral("suggestionLine"));
    QVERIFY(line->isVisible());
    QVERIFY(button("takeSuggestion")->accessibleName().contains(QStringLiteral("refund")));
    const auto *announcer = m_page->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    QTRY_VERIFY(announcer->accessibleName().contains(button("takeSuggestion")->accessibleName()));
    // It waits until it is taken.
    QCOMPARE(box()->text(), QStringLiteral("refnud"));
    QTest::keyClick(box(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(box()->text(), QStringLiteral("refund"));
    QVERIFY(box()->hasFocus());
    QVERIFY(m_page->article().isEmpty());
    QVERIFY(!line->isVisible());
    QTest::keySequence(box(), QKeySequence::Undo);
    QCOMPARE(box()->text(), QStringLiteral("refnud"));

    m_page->showAnswer(answer);
    QTest::mouseClick(button("takeSuggestion"), Qt::LeftButton);
    QCOMPARE(box()->text(), QStringLiteral("refund"));
    QVERIFY(box()->hasFocus());
    // Where nothing at all was found it stands above the questions most asked; it goes with the text.
    answer.hits.clear();
    m_page->showAnswer(answer);
    QVERIFY(line->isVisible());
    box()->clear();
    QVERIFY(!line->isVisible());
}

void TestAnswersPage::keepsEverythingInAnotherLanguage()
{
    QTest::keyClicks(box(), QStringLiteral("refund"));
    QTest::keyClick(box(), Qt::Key_Down);
    QTest::keyClick(box(), Qt::Key_Return);
    const QString article = m_page->article();
    const QString chosen = rows()->row(list()->currentIndex().row()).id;
    auto *view = m_page->findChild<ArticleView *>();
    QTRY_VERIFY((view->setPlace(500), view->place() > 400));
    const int place = view->place();
    m_page->focusSearch(CursorPlace::End);
    box()->setCursorPosition(3);

    QVERIFY(m_languages.setLanguage(QStringLiteral("zh_CN")));
    QTRY_VERIFY(box()->placeholderText() != QStringLiteral("Search questions, in any words"));
    QCOMPARE(box()->text(), QStringLiteral("refund"));
    QCOMPARE(box()->cursorPosition(), 3);
    QVERIFY(box()->hasFocus());
    QCOMPARE(m_page->article(), article);
    QCOMPARE(label("articleTitle"), m_pack->article(article, QStringLiteral("zh_CN"))->title);
    QCOMPARE(rows()->row(list()->currentIndex().row()).id, chosen);
    QVERIFY2(std::abs(view->place() - place) < 60, qPrintable(QString::number(view->place())));

    QVERIFY(m_languages.setLanguage(QStringLiteral("en")));
    QTRY_COMPARE(label("articleTitle"), m_pack->article(article, QStringLiteral("en"))->title);
    QVERIFY(std::abs(view->place() - place) < 60);
}

void TestAnswersPage::survivesHostileText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("10,000 Latin letters") << QString(10'000, QLatin1Char('a'));
    QTest::newRow("10,000 Chinese characters") << QString(10'000, QChar(0x94b1));
    QTest::newRow("2,000 words") << QStringLiteral("code ").repeated(2'000);
    QTest::newRow("right-to-left override") << QString(QStringLiteral("re") + QChar(0x202e) + QStringLiteral("dnuf"));
    QTest::newRow("every bidirectional control") << QString(QChar(0x200e)) + QChar(0x200f) + QChar(0x202a) +
                                                        QChar(0x202b) + QChar(0x202c) + QChar(0x202d) + QChar(0x2066) +
                                                        QChar(0x2067) + QChar(0x2068) + QChar(0x2069);
    QTest::newRow("control characters") << QString::fromLatin1("\x01\x07\x1b[31m\x7f\t\v refund");
    QTest::newRow("a null character") << QString(QStringLiteral("re") + QChar(0) + QStringLiteral("fund"));
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd83d));
    QTest::newRow("10,000 combining marks") << QLatin1Char('a') + QString(10'000, QChar(0x0301));
    QTest::newRow("query language") << QStringLiteral("\"refund' OR 1=1; DROP TABLE article;-- * NEAR( {}");
    QTest::newRow("markup") << QStringLiteral("<img src=http://evil.example/a.png><b>");
    QTest::newRow("spaces alone") << QString(500, QLatin1Char(' '));
}

void TestAnswersPage::survivesHostileText()
{
    QFETCH(QString, text);
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(box(), QKeySequence::Paste);
    QVERIFY(box()->text().size() <= 2'000);
    QVERIFY(!m_page->grab().isNull());
    // There is always something to choose, and the page goes on working.
    QVERIFY(rows()->rowCount() > 0);
    QTest::keyClick(box(), Qt::Key_Down);
    QTest::keyClick(box(), Qt::Key_Return);
    QVERIFY(!m_page->article().isEmpty());
    m_page->focusSearch(CursorPlace::SelectAll);
    QTest::keyClicks(box(), QStringLiteral("refund"));
    QCOMPARE(rows()->row(0).kind, ArticleListModel::RowKind::Hit);
}

void TestAnswersPage::closesTheSearchOnly()
{
    QVERIFY(!m_page->closeOpenThing());
    box()->setText(QStringLiteral("refund"));
    QVERIFY(m_page->closeOpenThing());
    QVERIFY(box()->text().isEmpty());
    QCOMPARE(rows()->row(0).kind, ArticleListModel::RowKind::Topic);
}

QTEST_MAIN(TestAnswersPage)
#include "tst_answerspage.moc"
