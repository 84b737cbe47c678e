#include "faq/answerspage.h"
#include "faq/articlelistmodel.h"
#include "faq/articleview.h"
#include "support/basepack.h"
#include "ui/languagecontroller.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace WalletSupport;

class TestAnswersPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_page.reset(); }
    void listsAllQuestionsByTopic();
    void findsWithEveryKey();
    void opensByKeyboard();
    void opensByMouse();
    void offersMoreWhereNothingFits();
    void offersTheQuestionsMostAsked();
    void offersABetterWayToWriteIt();
    void tellsOfSearchesMadeInEarnest();
    void offersRecentSearches();
    void clearsRecentSearchesAndBringsThemBack();
    void refusesAnUnknownArticle();
    void keepsEverythingInAnotherLanguage();
    void survivesHostileText_data();
    void survivesHostileText();
    void findsInTheArticle();
    void marksWhatWasSearchedFor();
    void opensAtThePassage();
    void keepsTheMarksInAnotherLanguage();
    void leadsToGuideAndRelatedQuestions();
    void copiesTheLink();
    void hasAWayBackWhereItIsNarrow();
    void closesTheSearchOnly();

private:
    [[nodiscard]] QListView *list() const { return m_page->findChild<QListView *>(QStringLiteral("articleList")); }
    [[nodiscard]] QLineEdit *box() const { return m_page->findChild<QLineEdit *>(QStringLiteral("searchEdit")); }
    [[nodiscard]] QString label(const char *name) const
    {
        return m_page->findChild<QLabel *>(QLatin1String(name))->text();
    }
    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        return m_page->findChild<QAbstractButton *>(QLatin1String(name));
    }
    [[nodiscard]] ArticleListModel *rows() const { return qobject_cast<ArticleListModel *>(list()->model()); }
    void show(QSize size)
    {
        m_page->resize(size);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->focusSearch(CursorPlace::End);
        QVERIFY(box()->hasFocus());
    }

    /// The marked words of the open article.
    [[nodiscard]] QStringList marked() const
    {
        QStringList words;
        const auto marks = m_page->findChild<QTextBrowser *>(QStringLiteral("articleBody"))->extraSelections();
        for (const QTextEdit::ExtraSelection &mark : marks) {
            words.append(mark.cursor.selectedText().toLower());
        }
        return words;
    }

    std::unique_ptr<Pack> m_pack;
    std::unique_ptr<ArticleSearch> m_search;
    Theme m_theme;
    LanguageController m_languages;
    std::unique_ptr<AnswersPage> m_page;
};

void TestAnswersPage::initTestCase()
{
    m_pack = std::make_unique<Pack>(basePack());
    m_search = std::make_unique<ArticleSearch>(*m_pack);
    m_theme.apply(ColourScheme::Light, 100);
}

void TestAnswersPage::init()
{
    QVERIFY(m_languages.setLanguage(QStringLiteral("en")));
    m_page = std::make_unique<AnswersPage>(*m_pack, *m_search, QStringLiteral("en"), m_theme);
    // What the window does when the person chooses an article.
    connect(m_page.get(), &AnswersPage::articleRequested, m_page.get(),
            [this](const QString &id) { QVERIFY(m_page->showArticle(id)); });
    connect(&m_languages, &LanguageController::languageChanged, m_page.get(), &AnswersPage::setLanguage);
    show({1000, 500});
}

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

    // One word fits many questions, the others fit none: near, not sure.
    box()->setText(QStringLiteral("refund submarine zeppelin orchestra telescope"));
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

void TestAnswersPage::tellsOfSearchesMadeInEarnest()
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

void TestAnswersPage::offersRecentSearches()
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

void TestAnswersPage::clearsRecentSearchesAndBringsThemBack()
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

void TestAnswersPage::refusesAnUnknownArticle()
{
    const QString known = m_pack->articles(QStringLiteral("en")).front().id;
    QVERIFY(m_page->showArticle(known));
    QVERIFY(!m_page->showArticle(QStringLiteral("no-such-article")));
    QCOMPARE(m_page->article(), known);
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

void TestAnswersPage::findsInTheArticle()
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

void TestAnswersPage::marksWhatWasSearchedFor()
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

void TestAnswersPage::opensAtThePassage()
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
            QVERIFY(m_page->findChild<ArticleView *>()->place() > 200);
            return;
        }
    }
    QFAIL("no article is found by a word at its end");
}

void TestAnswersPage::keepsTheMarksInAnotherLanguage()
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

void TestAnswersPage::leadsToGuideAndRelatedQuestions()
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

void TestAnswersPage::copiesTheLink()
{
    const QString id = m_pack->articles(QStringLiteral("en")).front().id;
    QVERIFY(m_page->showArticle(id));
    QSignalSpy notices(m_page.get(), &AnswersPage::noticeRequested);
    QTest::mouseClick(button("copyLink"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("wallet-support:article/") + id);
    QCOMPARE(notices.size(), 1);
}

void TestAnswersPage::hasAWayBackWhereItIsNarrow()
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
