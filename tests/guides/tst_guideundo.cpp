#include "guidedriver.h"

#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace WalletSupport;

/// Undo and redo through a whole guide, by keys and by buttons.
class TestGuideUndo final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<GuideDriver> m_driver;

    void keys(QKeySequence::StandardKey key)
    {
        const QKeyCombination first = QKeySequence::keyBindings(key).constFirst()[0];
        QTest::keyClick(m_driver->page.window()->focusWidget(), first.key(), first.keyboardModifiers());
    }
    bool hasChosen(const char *choice)
    {
        auto *button = m_driver->find<QAbstractButton>(QStringLiteral("choice-") + QLatin1String(choice));
        return button != nullptr && button->isChecked();
    }

private slots:
    void init()
    {
        m_driver = std::make_unique<GuideDriver>(QStringLiteral("en"));
        QVERIFY(m_driver->page.showGuide(QStringLiteral("refund")));
        m_driver->page.window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_driver->page.window()));
    }

    void hasNothingToUndoAtFirst()
    {
        QVERIFY(!m_driver->sees("guideUndo"));
        QVERIFY(!m_driver->sees("guideRedo"));
        keys(QKeySequence::Undo);
        keys(QKeySequence::Redo);
        QCOMPARE(m_driver->step(), QStringLiteral("reason"));
    }

    void takesBackAnAnswerAndGivesItAgain()
    {
        QVERIFY(m_driver->choose("refused"));
        QVERIFY(m_driver->type("wallet", QStringLiteral("Bare Wallet")));
        QVERIFY(m_driver->goOn());
        QCOMPARE(m_driver->step(), QStringLiteral("payment"));
        QVERIFY(m_driver->press("guideUndo"));
        QCOMPARE(m_driver->step(), QStringLiteral("wallet"));
        QCOMPARE(m_driver->find<QLineEdit>(QStringLiteral("edit-wallet"))->text(), QString());
        QVERIFY(m_driver->press("guideUndo"));
        QCOMPARE(m_driver->step(), QStringLiteral("reason"));
        QVERIFY(!hasChosen("refused"));
        QVERIFY(!m_driver->sees("guideUndo"));
        // The question that is shown again has the keyboard.
        QVERIFY(m_driver->find(QStringLiteral("step-reason"))->isAncestorOf(m_driver->page.window()->focusWidget()));
        QVERIFY(m_driver->press("guideRedo"));
        QVERIFY(m_driver->press("guideRedo"));
        QCOMPARE(m_driver->step(), QStringLiteral("payment"));
        QVERIFY(!m_driver->sees("guideRedo"));
        QVERIFY(m_driver->press("guideBack"));
        QCOMPARE(m_driver->find<QLineEdit>(QStringLiteral("edit-wallet"))->text(), QStringLiteral("Bare Wallet"));
    }

    /// A field takes back its own typing first, then the guide the page before.
    void obeysTheKeys()
    {
        QVERIFY(m_driver->choose("refused"));
        auto *wallet = m_driver->find<QLineEdit>(QStringLiteral("edit-wallet"));
        QTest::keyClicks(wallet, QStringLiteral("B"));
        QVERIFY(m_driver->sees("guideUndo"));
        keys(QKeySequence::Undo);
        QCOMPARE(wallet->text(), QString());
        QCOMPARE(m_driver->step(), QStringLiteral("wallet"));
        QVERIFY(!m_driver->sees("guideRedo"));
        keys(QKeySequence::Undo);
        QCOMPARE(m_driver->step(), QStringLiteral("reason"));
        keys(QKeySequence::Redo);
        QCOMPARE(m_driver->step(), QStringLiteral("wallet"));
    }

    /// A change with all that it undid comes back as one.
    void putsBackWhatAChangeUndid()
    {
        QVERIFY(m_driver->fillRefund("paid-twice"));
        QVERIFY(m_driver->press("change-reason"));
        QVERIFY(m_driver->choose("wrong-payment"));
        QVERIFY(m_driver->press("askYes"));
        QCOMPARE(m_driver->step(), QStringLiteral("asked"));
        QVERIFY(m_driver->press("guideUndo"));
        QCOMPARE(m_driver->step(), QStringLiteral("reason"));
        QVERIFY(hasChosen("paid-twice"));
        // It is still the change, which leads back to the review.
        QCOMPARE(m_driver->find<QAbstractButton>(QStringLiteral("guideContinue"))->text(),
                 QStringLiteral("Save the change"));
        QVERIFY(m_driver->goOn());
        QCOMPARE(m_driver->step(), QStringLiteral("review"));
        QVERIFY(m_driver->text("reviewAnswer-second").contains(QStringLiteral("AB-124")));
        // In the words that were ticked.
        QVERIFY(m_driver->text("reviewAnswer-second").contains(QStringLiteral("I am not sure of the date")));
    }

    void forgetsWhatCouldBeDoneAgainWhenSomethingElseIsEntered()
    {
        QVERIFY(m_driver->choose("refused"));
        QVERIFY(m_driver->press("guideUndo"));
        QVERIFY(m_driver->sees("guideRedo"));
        QVERIFY(m_driver->press("choice-paid-twice"));
        QVERIFY(!m_driver->sees("guideRedo"));
        QVERIFY(m_driver->press("guideUndo"));
        QVERIFY(!hasChosen("paid-twice"));
        QVERIFY(m_driver->press("guideRedo"));
        QVERIFY(hasChosen("paid-twice"));
    }

    void keepsWhatIsShown()
    {
        QVERIFY(m_driver->choose("refused"));
        QVERIFY(m_driver->type("wallet", QStringLiteral("Bare Wallet")));
        QVERIFY(m_driver->goOn());
        QVERIFY(m_driver->press("guideUndo"));
        const Result<CaseList, StoreError> list = m_driver->cases().list();
        QVERIFY(list && list->cases.size() == 1);
        const Result<CaseRecord, StoreError> kept = m_driver->cases().read(list->cases.front().id);
        QVERIFY(kept.has_value());
        QCOMPARE(kept->run.current, QStringLiteral("wallet"));
        QVERIFY(!kept->run.answers.contains(QStringLiteral("wallet")));
    }

    /// The copy of a file that was removed stays until nothing leads back to it.
    void bringsBackRemovedFiles()
    {
        QVERIFY(m_driver->fillRefund("paid-twice"));
        QVERIFY(m_driver->press("change-evidence-twice"));
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::red);
        m_driver->dialogs.evidence = {m_driver->folder.filePath(QStringLiteral("bill.png"))};
        QVERIFY(picture.save(m_driver->dialogs.evidence.constFirst()));
        QVERIFY(m_driver->press("addEvidence"));
        const auto isAdded = [&] { return m_driver->sees("removeEvidence"); };
        QVERIFY(QTest::qWaitFor(isAdded, 30'000));
        QVERIFY(m_driver->goOn());
        QCOMPARE(m_driver->step(), QStringLiteral("review"));
        const QString id = m_driver->cases().list()->cases.front().id;
        const auto digest = [&] {
            return m_driver->cases().read(id)->run.answers.at(QStringLiteral("evidence-twice")).files.front().digest;
        }();
        const auto isKept = [&] { return (*m_driver->cases().sealed())->readFile(id, digest).has_value(); };

        QVERIFY(m_driver->press("change-evidence-twice"));
        QVERIFY(m_driver->press("removeEvidence"));
        QVERIFY(m_driver->press("nothingAtHand"));
        QVERIFY(m_driver->goOn());
        QCOMPARE(m_driver->step(), QStringLiteral("review"));
        QVERIFY(isKept());
        QVERIFY(m_driver->press("guideUndo"));
        QVERIFY(m_driver->sees("removeEvidence"));
        QVERIFY(!m_driver->sees("evidenceLost"));
        QVERIFY(m_driver->press("guideRedo"));
        QVERIFY(m_driver->page.showGuide(QString()));
        m_driver->page.letGo(id);
        QVERIFY(!isKept());
    }

    /// What the page fills in by itself, here the country, is nothing that was entered after the undo.
    void givesAPageWithAPresetAgain_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"button", "Ctrl+Shift+Z", "Ctrl+Y"}) {
            QTest::newRow(way) << QString::fromLatin1(way);
        }
    }
    void givesAPageWithAPresetAgain()
    {
        QFETCH(QString, way);
        m_driver = std::make_unique<GuideDriver>(QStringLiteral("zh_CN"));
        QVERIFY(m_driver->fillRefund("paid-twice"));
        auto *window = m_driver->page.window();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QVERIFY(m_driver->press("guideUndo"));
        QCOMPARE(m_driver->step(), QStringLiteral("contact"));
        QCOMPARE(m_driver->find<QComboBox>(QStringLiteral("edit-country"))->currentData(),
                 QVariant(QStringLiteral("CN")));
        QCOMPARE(m_driver->find<QLineEdit>(QStringLiteral("edit-name"))->text(), QString());
        // Nobody loses it by asking to go on too early.
        QVERIFY(m_driver->goOn());
        QCOMPARE(m_driver->step(), QStringLiteral("contact"));
        QVERIFY(m_driver->sees("guideRedo"));
        if (way == QStringLiteral("button")) {
            QVERIFY(m_driver->press("guideRedo"));
        } else {
            const QKeyCombination keys = QKeySequence(way)[0];
            m_driver->find<QLineEdit>(QStringLiteral("edit-name"))->setFocus();
            QTest::keyClick(window->focusWidget(), keys.key(), keys.keyboardModifiers());
        }
        QCOMPARE(m_driver->step(), QStringLiteral("review"));
        QVERIFY(m_driver->text("reviewAnswer-contact").contains(QStringLiteral("Lee Example")));
    }

    void countsNoPageThatWasOnlyPassed()
    {
        QVERIFY(m_driver->choose("refused"));
        QVERIFY(m_driver->press("guideBack"));
        QVERIFY(m_driver->goOn());
        QVERIFY(m_driver->press("guideUndo"));
        QVERIFY(!m_driver->sees("guideUndo"));
        QVERIFY(!hasChosen("refused"));
    }
};

QTEST_MAIN(TestGuideUndo)
#include "tst_guideundo.moc"
