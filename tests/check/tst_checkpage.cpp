#include "checkpagetest.h"

using namespace WalletSupport;

/// The page by a person's hand, on the base pack.
class TestCheckPage final : public CheckPageTest
{
    Q_OBJECT

private slots:
    void beginsWithAnExplanation()
    {
        QVERIFY(sees("checkHint"));
        QVERIFY(!sees("findingCount"));
        QVERIFY(!sees("messagePanel"));
        QVERIFY(!sees("checkError"));
        QVERIFY(card(0) == nullptr);
    }

    void judgesWhatIsTyped()
    {
        QTest::keyClicks(input(), QStringLiteral("https://www.alipay.com/"));
        QVERIFY(card(0) != nullptr);
        QCOMPARE(card(0)->verdict(), QStringLiteral("official"));
        QVERIFY(!sees("checkHint"));
        QCOMPARE(label(m_page.get(), "findingCount"), QStringLiteral("1 found"));
    }

    void quotesNoPieceOfAnAddress()
    {
        m_page->fillIn(QStringLiteral("您的账户异常，请立即点击 http://alipay.com.verify.test/a 处理，否则冻结"));
        const QString quoted = label(m_page.get(), "demands");
        QVERIFY2(quoted.contains(QStringLiteral("点击”")), qPrintable(quoted));
        QVERIFY2(!quoted.contains(QStringLiteral("http")), qPrintable(quoted));
    }

    void warnsOfAMessageBeforeAll()
    {
        m_page->fillIn(
            QStringLiteral("支付宝客服：请把短信验证码告诉我，或致电 95188，或登录 https://alipay.com.verify.test/"));
        QVERIFY(sees("messagePanel"));
        QVERIFY(label(m_page.get(), "messageLevel").startsWith(QStringLiteral("Stop.")));
        QVERIFY(label(m_page.get(), "demands").contains(QStringLiteral("验证码")));
        QStringList verdicts;
        for (int number = 0; card(number) != nullptr; ++number) {
            verdicts.append(card(number)->verdict());
        }
        QCOMPARE(verdicts, (QStringList{QStringLiteral("not-official"), QStringLiteral("official")}));
        QVERIFY(label(card(1), "remarks").contains(QStringLiteral("hang up")));
        m_page->fillIn(QStringLiteral("https://www.alipay.com/"));
        QCOMPARE(label(m_page.get(), "messageLevel"), QStringLiteral("What was found in it is official."));
        QVERIFY(card(1) == nullptr);
    }

    void saysTheWorstAboveAll()
    {
        m_page->fillIn(QStringLiteral("https://www.alipay.com/ https://shop.example.test/ 支付宝"));
        QVERIFY(!label(m_page.get(), "messageLevel").contains(QStringLiteral("not official")));
        m_page->fillIn(QStringLiteral("https://www.alipay.com/ https://alipay.com.verify.test/"));
        QVERIFY(label(m_page.get(), "messageLevel").contains(QStringLiteral("not official")));
        QVERIFY(!label(m_page.get(), "messageLevel").contains(QStringLiteral("careful")));
    }

    void hidesNothingFalseBehindGenuineOnes()
    {
        QStringList text;
        for (int number = 0; number < 60; ++number) {
            text.append(QStringLiteral("https://www.alipay.com/page%1").arg(number));
        }
        text.append(QStringLiteral("https://alipay.com.verify.test/"));
        m_page->fillIn(text.join(QLatin1Char('\n')));
        QCOMPARE(card(0)->verdict(), QStringLiteral("not-official"));
        QTRY_VERIFY(card(39) != nullptr);
        QVERIFY(card(40) == nullptr);
        auto *unfold = m_page->findChild<QAbstractButton *>(QStringLiteral("unfoldFindings"));
        QVERIFY(unfold->isVisible());
        QVERIFY(unfold->accessibleName().contains(QStringLiteral("21")));
        QTest::keyClick(unfold, Qt::Key_Space);
        QTRY_VERIFY(card(60) != nullptr);
        QVERIFY(!unfold->isVisible());
    }

    void leavesOutNothingThatIsNotOfficial()
    {
        QStringList text;
        for (int number = 0; number < 300; ++number) {
            text.append(QStringLiteral("https://alipay.com.verify%1.test/").arg(number));
        }
        m_page->fillIn(text.join(QLatin1Char('\n')));
        auto *rest = m_page->findChild<QPlainTextEdit *>(QStringLiteral("alsoNotOfficial"));
        QTRY_VERIFY(rest->isVisible());
        QVERIFY(card(39) != nullptr);
        for (int number = 40; number < 300; ++number) {
            QVERIFY(rest->toPlainText().contains(text.at(number)));
        }
        QVERIFY(label(m_page.get(), "messageLevel").contains(QStringLiteral("300")));
        m_page->fillIn(QStringLiteral("https://www.alipay.com/"));
        QVERIFY(!rest->isVisible());
    }

    void showsEqualOnesOnce()
    {
        m_page->fillIn(QStringLiteral("https://alipay.com.verify.test/ or https://alipay.com.verify.test/"));
        QCOMPARE(label(card(0), "count"), QStringLiteral("2 times in this text."));
        QVERIFY(card(1) == nullptr);
        m_page->fillIn(QStringLiteral("https://alipay.com.verify.test/"));
        QVERIFY(label(card(0), "count").isEmpty());
    }

    void speaksTheVerdict()
    {
        const auto spoken = [this] {
            return m_page->findChild<QWidget *>(QStringLiteral("announcer"))->accessibleName();
        };
        m_page->fillIn(QStringLiteral("https://alipay.com.verify.test/ https://www.alipay.com/"));
        QTRY_VERIFY(spoken().contains(QStringLiteral("Not an official address: https://alipay.com.verify.test/")));
        QVERIFY(spoken().startsWith(QStringLiteral("Do not trust this.")));
        m_page->fillIn(QStringLiteral("good morning"));
        QTRY_VERIFY(spoken().startsWith(QStringLiteral("No number")));
        m_page->fillIn(QString());
        QTRY_VERIFY(spoken().isEmpty());
    }

    void bringsTheVerdictIntoSight()
    {
        m_theme.apply(ColourScheme::Light, 200);
        m_page->resize(800, 560);
        m_page->fillIn(QStringLiteral("https://alipay.com.verify.test/"));
        const auto *heading = m_page->findChild<QLabel *>(QStringLiteral("messageLevel"));
        QTRY_VERIFY(heading->visibleRegion().boundingRect().height() == heading->height());
        QVERIFY(!input()->visibleRegion().isEmpty());
        m_theme.apply(ColourScheme::Light, 100);
    }

    /// "Call if it was not you": nothing is demanded, but the number is not the wallet's.
    void leadsFromAMessageToItsWallet()
    {
        QSignalSpy asked(m_page.get(), &CheckPage::contactsRequested);
        m_page->fillIn(QStringLiteral("Alipay: 488.20 is about to leave your account. Not you? Call 020 7946 0917."));
        QVERIFY(sees("messagePanel"));
        QVERIFY(label(m_page.get(), "messageAdvice").contains(QStringLiteral("ask Alipay yourself")));
        QTest::mouseClick(m_page->findChild<QAbstractButton *>(QStringLiteral("messageContacts")), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("alipay"));
    }

    void opensOnlyWhatTheGateLetsThrough()
    {
        QSignalSpy opened(m_page.get(), &CheckPage::openAddressRequested);
        m_page->fillIn(QStringLiteral("http://www.alipay.com/"));
        click(card(0), "open");
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toUrl(), QUrl(QStringLiteral("https://www.alipay.com/")));
        for (const char *text :
             {"https://alipay.com.verify.test/", "https://example.test/", "95188", "https://www.alipay.com:8443/"}) {
            m_page->fillIn(QString::fromLatin1(text));
            QVERIFY2(!card(0)->findChild<QWidget *>(QStringLiteral("open"))->isVisible(), text);
        }
    }

    void leadsToTheOfficialContacts()
    {
        QSignalSpy asked(m_page.get(), &CheckPage::contactsRequested);
        m_page->fillIn(QStringLiteral("https://alipay.com.verify.test/"));
        click(card(0), "contacts");
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("alipay"));
    }

    void readsTheClipboardOnlyOnAClick()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("95188"));
        m_page->focusFirst();
        QVERIFY(input()->document()->isEmpty());
        click(m_page.get(), "checkPaste");
        QCOMPARE(input()->toPlainText(), QStringLiteral("95188"));
        // In place of what is there, and to be undone.
        QGuiApplication::clipboard()->setText(QStringLiteral("https://www.alipay.com/"));
        click(m_page.get(), "checkPaste");
        QCOMPARE(input()->toPlainText(), QStringLiteral("https://www.alipay.com/"));
        input()->undo();
        QCOMPARE(input()->toPlainText(), QStringLiteral("95188"));
    }

    void readsACodeThatIsPasted()
    {
        QGuiApplication::clipboard()->setImage(QImage(QStringLiteral(WSC_TEST_DATA "/qr-link.png")));
        click(m_page.get(), "checkPaste");
        QTRY_COMPARE(input()->toPlainText(), QStringLiteral("https://alipay.com.verify.test/pay"));
        QCOMPARE(card(0)->verdict(), QStringLiteral("not-official"));
    }

    void saysWhyAPictureIsNotRead()
    {
        m_page->fillIn(QStringLiteral("95188"));
        QImage plain(80, 80, QImage::Format_RGB32);
        plain.fill(Qt::white);
        QGuiApplication::clipboard()->setImage(plain);
        click(m_page.get(), "checkPaste");
        // What was found before says nothing of this picture, from the first moment on.
        QVERIFY(card(0) == nullptr);
        QVERIFY(!sees("messagePanel"));
        QTRY_VERIFY(label(m_page.get(), "checkError").contains(QStringLiteral("No QR code")));
        QVERIFY(card(0) == nullptr);
        QVERIFY(!sees("messagePanel") && !sees("findingCount") && !sees("checkHint"));
        m_page->setContext({});
        QVERIFY(card(0) == nullptr);
        QCOMPARE(input()->toPlainText(), QStringLiteral("95188"));
        QVERIFY(m_languages.setLanguage(QStringLiteral("zh_CN")));
        QVERIFY(!label(m_page.get(), "checkError").contains(QStringLiteral("No QR code")));
        input()->appendPlainText(QStringLiteral("x"));
        QVERIFY(!sees("checkError"));
        m_page->fillIn(QStringLiteral("95188"));
        QVERIFY(card(0) != nullptr);
    }

    void endsTheReadingOfAPicture()
    {
        m_page->fillIn(QStringLiteral("95188"));
        // A disc that does not answer: a folder that is a file system of somebody else cannot be had here, so the
        // reading is ended before it can have begun.
        QGuiApplication::clipboard()->setImage(QImage(QStringLiteral(WSC_TEST_DATA "/qr-link.png")));
        click(m_page.get(), "checkPaste");
        QVERIFY(card(0) == nullptr);
        m_page->findChild<QAbstractButton *>(QStringLiteral("cancelWaiting"))->click();
        QCOMPARE(card(0)->verdict(), QStringLiteral("official"));
        // Whatever is typed meanwhile counts, too.
        click(m_page.get(), "checkPaste");
        input()->setPlainText(QStringLiteral("https://www.alipay.com/"));
        QCOMPARE(card(0)->verdict(), QStringLiteral("official"));
        m_page->fillIn(QString());
        QGuiApplication::clipboard()->setText(QStringLiteral("x"));
        QCOMPARE(input()->toPlainText(), QString());
    }

    void keepsAllInAnotherLanguage()
    {
        m_page->fillIn(QStringLiteral("tell me the code, or call Alipay 95188"));
        const QString before = label(card(0), "verdict");
        QVERIFY(m_languages.setLanguage(QStringLiteral("zh_CN")));
        QCOMPARE(input()->toPlainText(), QStringLiteral("tell me the code, or call Alipay 95188"));
        QVERIFY(label(card(0), "verdict") != before);
    }

    void clearsAndTakesBack()
    {
        m_page->fillIn(QStringLiteral("95188"));
        click(m_page.get(), "checkClear");
        QVERIFY(input()->document()->isEmpty());
        QVERIFY(input()->hasFocus());
        QVERIFY(card(0) == nullptr);
        input()->undo();
        QCOMPARE(input()->toPlainText(), QStringLiteral("95188"));
        // From elsewhere Escape leaves it alone.
        m_page->findChild<QWidget *>(QStringLiteral("checkPaste"))->setFocus();
        QVERIFY(!m_page->closeOpenThing());
        QCOMPARE(input()->toPlainText(), QStringLiteral("95188"));
        input()->setFocus();
        QSignalSpy notices(m_page.get(), &CheckPage::noticeRequested);
        QVERIFY(m_page->closeOpenThing());
        QVERIFY(notices.last().first().value<Notice>().words().contains(QStringLiteral("Ctrl+Z")));
        QVERIFY(!m_page->closeOpenThing());
        QTest::keyClick(input(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(input()->toPlainText(), QStringLiteral("95188"));
    }

    void looksForPicturesWhereTheyAre()
    {
        const auto open = [this] {
            click(m_page.get(), "checkPicture");
            return std::unique_ptr<QFileDialog>(m_page->findChild<QFileDialog *>(QStringLiteral("pictureDialog")));
        };
        std::unique_ptr<QFileDialog> dialog = open();
        const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
        QCOMPARE(dialog->directory().absolutePath(), QFileInfo(pictures).isDir() ? pictures : QDir::homePath());
        // And the next time where the last one was.
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("code.png")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        emit dialog->fileSelected(file.fileName());
        dialog.reset();
        dialog = open();
        QCOMPARE(dialog->directory().absolutePath(), folder.path());
    }

    void movesOnWithTab()
    {
        QTest::keyClick(input(), Qt::Key_Tab);
        QVERIFY(!input()->hasFocus());
        QVERIFY(input()->document()->isEmpty());
    }
};

QTEST_MAIN(TestCheckPage)
#include "tst_checkpage.moc"
