#include "answerstest.h"

#include <QSignalSpy>

using namespace WalletSupport;

/// What stands around the hits of a search, and how one comes back to them.
class TestAnswersResults final : public AnswersTest
{
    Q_OBJECT

private slots:
    void initTestCase() { openPack(); }
    void init() { begin(); }
    void cleanup() { m_page.reset(); }
    void saysWhatWasMeant();
    void offersTheContactsOfAWallet();
    void hasRoomForASentence();
    void saysWhatToDoBesideResults();
    void comesBackToTheResults();
    void staysAtAFoundPlace();
};

void TestAnswersResults::saysWhatWasMeant()
{
    const auto *meant = m_page->findChild<QLabel *>(QStringLiteral("searchedFor"));
    QTest::keyClicks(box(), QStringLiteral("forgot my password"));
    QVERIFY(!meant->isVisible());
    box()->clear();
    QTest::keyClicks(box(), QStringLiteral("cant log in forgot pasword"));
    QVERIFY(meant->isVisible());
    QCOMPARE(meant->text(), QStringLiteral("Searched for: password"));
    QCOMPARE(rows()->row(0).id, QStringLiteral("reset-password"));
    box()->clear();
    QVERIFY(!meant->isVisible());
    // A word that no answer has is no slip: it is not meant to be "train".
    QTest::keyClicks(box(), QStringLiteral("my brain is blank at the login"));
    QVERIFY(!meant->isVisible());
    box()->clear();
    // In Chinese characters stand for their sound, and words of the other language for nothing.
    QVERIFY(m_languages.setLanguage(QStringLiteral("zh_CN")));
    box()->setText(QStringLiteral("忘记蜜码怎么重至"));
    QTRY_VERIFY(meant->text().endsWith(QStringLiteral("密码、重置")));
    box()->setText(QStringLiteral("被骗"));
    QVERIFY(!meant->isVisible());
}

void TestAnswersResults::offersTheContactsOfAWallet()
{
    auto *offer = button("walletContacts");
    QSignalSpy asked(m_page.get(), &AnswersPage::contactsOfRequested);
    QTest::keyClicks(box(), QStringLiteral("forgot my password"));
    QVERIFY(!offer->isVisible());
    box()->clear();
    QTest::keyClicks(box(), QStringLiteral("phone number for paypal"));
    QVERIFY(offer->isVisible());
    QCOMPARE(offer->accessibleName(), QStringLiteral("PayPal: official contacts"));
    QVERIFY(offer->mapTo(m_page.get(), QPoint()).y() < list()->mapTo(m_page.get(), QPoint()).y());
    // By the keyboard it is the next thing behind the box.
    QTest::keyClick(box(), Qt::Key_Tab);
    QVERIFY(offer->hasFocus());
    QTest::keyClick(offer, Qt::Key_Space);
    QCOMPARE(asked.takeFirst().at(0).toString(), QStringLiteral("paypal"));
    QVERIFY(m_languages.setLanguage(QStringLiteral("zh_CN")));
    m_page->focusSearch(CursorPlace::SelectAll);
    box()->setText(QStringLiteral("支付宝电话"));
    QTRY_VERIFY(offer->accessibleName().startsWith(QStringLiteral("支付宝")));
    box()->clear();
    QVERIFY(!offer->isVisible());
}

void TestAnswersResults::hasRoomForASentence()
{
    const QString sentence = QStringLiteral("I sent money to the wrong person, can I get it back");
    QVERIFY(box()->width() >= box()->fontMetrics().horizontalAdvance(sentence));
}

void TestAnswersResults::saysWhatToDoBesideResults()
{
    const auto *hint = m_page->findChild<QLabel *>(QStringLiteral("whatToDo"));
    QVERIFY(hint->isVisible());
    QTest::keyClicks(box(), QStringLiteral("refund"));
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->text(), QStringLiteral("Press Enter to read the first answer, or choose another one."));
    QTest::keyClick(box(), Qt::Key_Return);
    QVERIFY(!hint->isVisible());
}

void TestAnswersResults::comesBackToTheResults()
{
    QTest::keyClicks(box(), QStringLiteral("refund"));
    const int hits = rows()->rowCount();
    QTest::keyClick(box(), Qt::Key_Return);
    m_page->focusArticle();
    QVERIFY(m_page->closeOpenThing());
    QCOMPARE(box()->text(), QStringLiteral("refund"));
    QCOMPARE(rows()->rowCount(), hits);
    QVERIFY(list()->hasFocus());
    QVERIFY(m_page->closeOpenThing());
    QVERIFY(box()->text().isEmpty());
    // In a narrow window the list comes back into sight.
    show({500, 500});
    QTest::keyClicks(box(), QStringLiteral("refund"));
    QTest::keyClick(box(), Qt::Key_Return);
    QVERIFY(!list()->isVisible());
    m_page->focusArticle();
    QVERIFY(m_page->closeOpenThing());
    QVERIFY(list()->isVisible());
    QCOMPARE(rows()->rowCount(), hits);
}

void TestAnswersResults::staysAtAFoundPlace()
{
    show({1000, 300});
    QVERIFY(m_page->showArticle(QStringLiteral("reset-password")));
    m_page->findInArticle();
    auto *edit = m_page->findChild<QLineEdit *>(QStringLiteral("findEdit"));
    QTest::keyClicks(edit, QStringLiteral("support"));
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier); // the last one
    auto *bar = m_page->findChild<QTextBrowser *>(QStringLiteral("articleBody"));
    const int place = bar->mapTo(m_page.get(), QPoint()).y();
    QVERIFY(place < 0);
    QVERIFY(m_page->closeOpenThing());
    QTRY_VERIFY(!edit->isVisible());
    QVERIFY(std::abs(bar->mapTo(m_page.get(), QPoint()).y() - place) < edit->height() * 3);
}

QTEST_MAIN(TestAnswersResults)
#include "tst_answersresults.moc"
