#include "home/homepage.h"
#include "ui/buttons.h"
#include "ui/languagecontroller.h"
#include "ui/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace WalletSupport;

class TestHomePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void showsGuidesAndQuestions();
    void leadsOn();
    void handsTypingOver();
    void ignoresSpaces();
    void keepsTheFocusInAnotherLanguage();
    void hidesEmptyGroups();
    void putsWhatCannotWaitFirst();
    void putsEmergenciesUnderEachOtherWhereItIsNarrow();

private:
    [[nodiscard]] RowButton *row(const char *name) const { return m_page->findChild<RowButton *>(QLatin1String(name)); }
    [[nodiscard]] QLineEdit *edit() const { return m_page->findChild<QLineEdit *>(QStringLiteral("searchEdit")); }

    Theme m_theme;
    LanguageController m_languages;
    std::unique_ptr<HomePage> m_page;
};

void TestHomePage::init()
{
    QVERIFY(m_languages.setLanguage(QStringLiteral("en")));
    m_theme.apply(ColourScheme::Light, 100);
    m_page = std::make_unique<HomePage>(m_theme);
    m_page->setEntries({{{QStringLiteral("lost-phone"), QStringLiteral("My phone is lost"), QStringLiteral("lock")}},
                        {{QStringLiteral("refund"), QStringLiteral("Ask for a refund"), QStringLiteral("undo-2")},
                         {QStringLiteral("reset"), QStringLiteral("Reset a password"), QStringLiteral("key")}},
                        {{QStringLiteral("theft"), QStringLiteral("Money is gone"), {}}}});
    m_page->resize(800, 600);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestHomePage::showsGuidesAndQuestions()
{
    QCOMPARE(row("guideCard-refund")->text(), QStringLiteral("Ask for a refund"));
    QCOMPARE(row("question-theft")->text(), QStringLiteral("Money is gone"));
    QVERIFY(row("guideCard-refund")->accessibleName().contains(QStringLiteral("Ask for a refund")));
    QVERIFY(row("guideCard-reset")->isVisible());
}

void TestHomePage::leadsOn()
{
    QSignalSpy guides(m_page.get(), &HomePage::guideRequested);
    QSignalSpy articles(m_page.get(), &HomePage::articleRequested);
    QTest::mouseClick(row("guideCard-reset"), Qt::LeftButton);
    row("question-theft")->setFocus();
    QTest::keyClick(row("question-theft"), Qt::Key_Space);
    QCOMPARE(guides.size(), 1);
    QCOMPARE(guides.first().first().toString(), QStringLiteral("reset"));
    QCOMPARE(articles.size(), 1);
    QCOMPARE(articles.first().first().toString(), QStringLiteral("theft"));
    QSignalSpy stolen(m_page.get(), &HomePage::stolenRequested);
    QTest::mouseClick(row("stolenCard"), Qt::LeftButton);
    QCOMPARE(stolen.size(), 1);
}

void TestHomePage::handsTypingOver()
{
    m_page->focusSearch();
    QVERIFY(edit()->hasFocus());
    QSignalSpy searches(m_page.get(), &HomePage::searchRequested);
    QTest::keyClick(edit(), 'r');
    QCOMPARE(searches.size(), 1);
    QCOMPARE(searches.first().first().toString(), QStringLiteral("r"));
    QVERIFY(edit()->text().isEmpty());
}

void TestHomePage::ignoresSpaces()
{
    m_page->focusSearch();
    QSignalSpy searches(m_page.get(), &HomePage::searchRequested);
    QTest::keyClicks(edit(), QStringLiteral("  "));
    QCOMPARE(searches.size(), 0);
}

void TestHomePage::keepsTheFocusInAnotherLanguage()
{
    RowButton *card = row("guideCard-refund");
    card->setFocus();
    QVERIFY(m_languages.setLanguage(QStringLiteral("zh_CN")));
    m_page->setEntries({{{QStringLiteral("lost-phone"), QStringLiteral("手机丢了"), QStringLiteral("lock")}},
                        {{QStringLiteral("refund"), QStringLiteral("申请退款"), QStringLiteral("undo-2")},
                         {QStringLiteral("reset"), QStringLiteral("重置密码"), QStringLiteral("key")}},
                        {{QStringLiteral("theft"), QStringLiteral("钱不见了"), {}}}});
    const auto *title = m_page->findChild<QLabel *>(QStringLiteral("homeTitle"));
    QTRY_VERIFY(title->text() != QStringLiteral("What do you need help with?"));
    QCOMPARE(row("guideCard-refund"), card);
    QCOMPARE(card->text(), QStringLiteral("申请退款"));
    QVERIFY(card->hasFocus());
}

void TestHomePage::hidesEmptyGroups()
{
    HomePage page(m_theme);
    page.setEntries({});
    page.show();
    int cards = 0;
    for (const Card *card : page.findChildren<Card *>()) {
        cards += card->isVisible() ? 1 : 0;
    }
    QCOMPARE(cards, 0);
}

void TestHomePage::putsWhatCannotWaitFirst()
{
    const auto top = [this](const char *name) { return row(name)->mapTo(m_page.get(), QPoint()).y(); };
    QTRY_VERIFY(top("guideCard-lost-phone") > 0);
    QVERIFY(top("guideCard-refund") > top("guideCard-lost-phone"));
    QVERIFY(top("question-theft") > top("guideCard-reset"));
    // All of it, and without its own lines below the title, which would push the others down.
    QVERIFY(row("stolenCard")->height() < m_theme.scaled(70));
    QSignalSpy guides(m_page.get(), &HomePage::guideRequested);
    QTest::mouseClick(row("guideCard-lost-phone"), Qt::LeftButton);
    QCOMPARE(guides.size(), 1);
    QCOMPARE(guides.first().first().toString(), QStringLiteral("lost-phone"));
}

void TestHomePage::putsEmergenciesUnderEachOtherWhereItIsNarrow()
{
    QTRY_COMPARE(row("guideCard-lost-phone")->y(), row("stolenCard")->y());
    m_page->resize(400, 600);
    QTRY_VERIFY(row("guideCard-lost-phone")->y() > row("stolenCard")->y());
}

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
