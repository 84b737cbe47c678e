#include "checkpagetest.h"

using namespace WalletSupport;

/// Texts that are checked while the window goes on.
class TestCheckLongTexts final : public CheckPageTest
{
    Q_OBJECT

private slots:
    void leavesNoVerdictOfAnotherTextStanding()
    {
        m_page->fillIn(QStringLiteral("https://www.alipay.com/"));
        QVERIFY(sees("messagePanel"));
        m_page->fillIn(
            QString(QStringLiteral("long ").repeated(1'000) + QStringLiteral("https://alipay.com.login.test/")));
        QVERIFY(!sees("messagePanel"));
        QVERIFY(label(m_page.get(), "checkHint").contains(QStringLiteral("being checked")));
        QTRY_VERIFY(sees("messagePanel"));
        QVERIFY(!sees("checkHint"));
        QCOMPARE(card(0)->verdict(), QStringLiteral("not-official"));
    }

    void reportsOnTheLastTextAlone()
    {
        const QString rest = QStringLiteral(" long").repeated(1'000);
        m_page->fillIn(QStringLiteral("https://alipay.com.login.test/") + rest);
        m_page->fillIn(QStringLiteral("https://alipay.com.verify.test/") + rest);
        m_page->fillIn(QStringLiteral("https://www.alipay.com/")); // short, but something is being checked
        QVERIFY(!sees("messagePanel"));
        QTRY_VERIFY(card(0) != nullptr);
        QCOMPARE(card(0)->verdict(), QStringLiteral("official"));
        QVERIFY(card(1) == nullptr);
    }

    void goesWhileATextIsChecked()
    {
        m_page->fillIn(QStringLiteral("https://alipay.com.login.test/ ").repeated(3'000));
        QVERIFY(label(m_page.get(), "checkHint").contains(QStringLiteral("being checked")));
        m_page.reset();
    }

    void readsTheBeginningOfAVeryLongText()
    {
        QMimeData data;
        data.setText(QStringLiteral("https://alipay.com.verify.test/ ") + QString(1'000'000, u'a'));
        QGuiApplication::clipboard()->setText(data.text());
        click(m_page.get(), "checkPaste");
        QTRY_VERIFY(card(0) != nullptr);
        QVERIFY(label(m_page.get(), "checkMore").contains(QStringLiteral("only its beginning")));
    }

    void takesALongLineForOne()
    {
        const QString host = QStringLiteral("https://www.alipay.com");
        const QString address = host + QStringLiteral("/") + QString(12'000, u'a') + QStringLiteral(" \n") + host +
                                QStringLiteral(".") + QString(9'000, u'.') + QStringLiteral("\r\n") + host;
        m_page->fillIn(address);
        QVERIFY(input()->document()->blockCount() > 7); // a paragraph of the document is short
        QTRY_VERIFY(card(0) != nullptr);
        QVERIFY(label(card(0), "found").size() < 1'100);
        QTRY_VERIFY(label(m_page.get(), "findingCount").startsWith(u'3'));
        m_page->fillIn(QString(2'080, u'a') + QStringLiteral(" https://www.alipay.com.login.test/"));
        QCOMPARE(input()->document()->blockCount(), 2);
        QTRY_VERIFY(card(0) != nullptr);
        QCOMPARE(label(card(0), "found"), QStringLiteral("https://www.alipay.com.login.test/"));
        input()->undo();
        input()->redo();
        QTRY_VERIFY(card(0) != nullptr && label(card(0), "found").endsWith(QStringLiteral(".login.test/")));
        // A line that is ended by hand is ended.
        QTextCursor cursor = input()->textCursor();
        cursor.setPosition(input()->document()->characterCount() - 1);
        input()->setTextCursor(cursor);
        QTest::keyClick(input(), Qt::Key_Return);
        QTest::keyClicks(input(), QStringLiteral("paypal.com"));
        QTRY_VERIFY(card(1) != nullptr);
        QCOMPARE(label(card(1), "found"), QStringLiteral("paypal.com"));
    }
};

QTEST_MAIN(TestCheckLongTexts)
#include "tst_checklongtexts.moc"
