#include "ui/quietcarets.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace WalletSupport;

/// Screen readers hear of a field that it has the focus, and of no caret before that.
class TestQuietCarets final : public QObject
{
    Q_OBJECT

private slots:
    void moveWhenAFieldIsFirstEntered_data();
    void moveWhenAFieldIsFirstEntered();
};

void TestQuietCarets::moveWhenAFieldIsFirstEntered_data()
{
    QTest::addColumn<bool>("isQuiet");
    QTest::newRow("as Qt has it") << false;
    QTest::newRow("quiet") << true;
}

void TestQuietCarets::moveWhenAFieldIsFirstEntered()
{
    QFETCH(bool, isQuiet);
    const auto quiet = isQuiet ? std::make_unique<QuietCarets>() : nullptr;
    QWidget window;
    new QVBoxLayout(&window);
    auto *first = new QLineEdit(&window);
    auto *second = new QLineEdit(&window);
    window.layout()->addWidget(first);
    window.layout()->addWidget(second);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QSignalSpy moved(second, &QLineEdit::cursorPositionChanged);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(second->hasFocus());
    QCOMPARE(moved.count(), isQuiet ? 0 : 1);
    QTest::keyClicks(second, QStringLiteral("ab"));
    QCOMPARE(moved.count(), isQuiet ? 2 : 3);
}

QTEST_MAIN(TestQuietCarets)
#include "tst_quietcarets.moc"
