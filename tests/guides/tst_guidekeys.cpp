#include "guidedriver.h"

#include <QCheckBox>

using namespace WalletSupport;

/// What Enter does on the pages of a guide.
class TestGuideKeys final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_driver = std::make_unique<GuideDriver>(QStringLiteral("en")); }
    void cleanup() { m_driver.reset(); }
    void enterChoosesBeforeItGoesOn();
    void enterTicksABox();

private:
    std::unique_ptr<GuideDriver> m_driver;
};

void TestGuideKeys::enterChoosesBeforeItGoesOn()
{
    QVERIFY(m_driver->page.showGuide(QStringLiteral("refund")));
    auto *choice = qobject_cast<QAbstractButton *>(m_driver->page.window()->focusWidget());
    QVERIFY(choice != nullptr && !choice->isChecked());
    QTest::keyClick(choice, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_driver->sees("errorSummary")); // nothing is chosen by going on
    QVERIFY(!choice->isChecked());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Return);
    QVERIFY(choice->isChecked());
    QCOMPARE(m_driver->step(), QStringLiteral("reason"));
    QTest::keyClick(choice, Qt::Key_Return);
    QVERIFY(m_driver->step() != QStringLiteral("reason"));
}

void TestGuideKeys::enterTicksABox()
{
    QVERIFY(m_driver->page.showGuide(QStringLiteral("refund")));
    QVERIFY(m_driver->choose("not-me"));
    QCOMPARE(m_driver->step(), QStringLiteral("first-aid"));
    auto *box = qobject_cast<QCheckBox *>(m_driver->page.window()->focusWidget());
    QVERIFY(box != nullptr);
    for (const bool isTicked : {true, false, true}) {
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(m_driver->step(), QStringLiteral("first-aid"));
        QCOMPARE(box->isChecked(), isTicked);
    }
    QTest::keyClick(box, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_driver->step() != QStringLiteral("first-aid"));
}

QTEST_MAIN(TestGuideKeys)
#include "tst_guidekeys.moc"
