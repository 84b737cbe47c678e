#include "ui/buttons.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace WalletSupport;

class TestRowButton final : public QObject
{
    Q_OBJECT

private slots:
    void arrowsGoAmongTheRowsAndEndWhereTheyEnd();
};

void TestRowButton::arrowsGoAmongTheRowsAndEndWhereTheyEnd()
{
    Theme theme;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    const auto row = [&] { return new RowButton(QStringLiteral("pencil"), RowButton::Look::Row, theme, &window); };
    RowButton *last = row(); // made first, shown last
    RowButton *first = row();
    RowButton *hidden = row();
    auto *other = new QPushButton(&window);
    for (QWidget *widget : std::initializer_list<QWidget *>{first, hidden, last, other}) {
        layout->addWidget(widget);
    }
    hidden->hide();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();

    QTest::keyClick(first, Qt::Key_Up);
    QVERIFY(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Down);
    QVERIFY(last->hasFocus());
    QTest::keyClick(last, Qt::Key_Right);
    QVERIFY(last->hasFocus());
    QTest::keyClick(last, Qt::Key_Left);
    QVERIFY(first->hasFocus());
}

QTEST_MAIN(TestRowButton)
#include "tst_rowbutton.moc"
