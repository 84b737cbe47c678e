#include "ui/tabwalk.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace WalletSupport;

namespace {

/// Tab goes as in the real window.
class Window final : public QWidget
{
protected:
    bool focusNextPrevChild(bool isForward) override { return moveFocus(*this, isForward); }
};

} // namespace

class TestTabWalk final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void followsTheLayoutsAndNotTheBirths();
    void goesThroughAScrollAreaAndScrolls();
    void stopsOnceAtAComposite();
    void passesWhatCannotBeUsed();
    void startsFromWhatCanOnlyBeClicked();
    void findsNothingInAnEmptyWindow();

private:
    QPushButton *button(const char *name)
    {
        auto *made = new QPushButton(m_window.get());
        made->setObjectName(QLatin1String(name));
        return made;
    }
    void show();
    /// What has the focus after each press.
    QString walk(Qt::Key key, int presses);

    std::unique_ptr<Window> m_window;
    QVBoxLayout *m_layout = nullptr;
};

void TestTabWalk::init()
{
    m_window = std::make_unique<Window>();
    m_layout = new QVBoxLayout(m_window.get());
}

void TestTabWalk::show()
{
    m_window->resize(300, 300);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QString TestTabWalk::walk(Qt::Key key, int presses)
{
    QStringList names;
    for (int press = 0; press < presses; ++press) {
        QWidget *focused = m_window->focusWidget();
        QTest::keyClick(focused != nullptr ? focused : m_window.get(), key,
                        key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        names.append(m_window->focusWidget() != nullptr ? m_window->focusWidget()->objectName() : QString());
    }
    return names.join(QLatin1Char(' '));
}

void TestTabWalk::followsTheLayoutsAndNotTheBirths()
{
    auto *last = button("last");
    auto *right = button("right");
    auto *left = button("left");
    auto *first = button("first");
    auto *row = new QHBoxLayout;
    row->addWidget(left);
    row->addWidget(right);
    m_layout->addWidget(first);
    m_layout->addLayout(row);
    m_layout->addWidget(last);
    show();
    first->setFocus();
    QCOMPARE(walk(Qt::Key_Tab, 5), QStringLiteral("left right last first left"));
    first->setFocus();
    QCOMPARE(walk(Qt::Key_Backtab, 5), QStringLiteral("last right left first last"));
}

void TestTabWalk::goesThroughAScrollAreaAndScrolls()
{
    auto *after = button("after");
    auto *before = button("before");
    auto *area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    auto *far = button("far");
    auto *near = button("near");
    column->addWidget(near);
    column->addSpacing(2000);
    column->addWidget(far);
    area->setWidget(content);
    m_layout->addWidget(before);
    m_layout->addWidget(area);
    m_layout->addWidget(after);
    show();
    before->setFocus();
    QCOMPARE(walk(Qt::Key_Tab, 2), QStringLiteral("near far"));
    QVERIFY(!far->visibleRegion().isEmpty());
    QVERIFY(near->visibleRegion().isEmpty());
    QCOMPARE(walk(Qt::Key_Tab, 2), QStringLiteral("after before"));
    QCOMPARE(walk(Qt::Key_Backtab, 3), QStringLiteral("after far near"));
    QVERIFY(!near->visibleRegion().isEmpty());
    // From outside the area, too.
    after->setFocus();
    QCOMPARE(walk(Qt::Key_Backtab, 1), QStringLiteral("far"));
    QVERIFY(!far->visibleRegion().isEmpty());
}

void TestTabWalk::stopsOnceAtAComposite()
{
    auto *before = button("before");
    // A field that is one thing to the person: its inner part hands the focus to the whole.
    auto *whole = new QWidget;
    whole->setObjectName(QStringLiteral("whole"));
    whole->setFocusPolicy(Qt::StrongFocus);
    auto *inside = new QHBoxLayout(whole);
    auto *part = new QLineEdit;
    part->setObjectName(QStringLiteral("part"));
    part->setFocusProxy(whole);
    inside->addWidget(part);
    // And one whose frame hands it to the part.
    auto *frame = new QWidget;
    frame->setObjectName(QStringLiteral("frame"));
    frame->setFocusPolicy(Qt::StrongFocus);
    auto *around = new QHBoxLayout(frame);
    auto *edit = new QLineEdit;
    edit->setObjectName(QStringLiteral("edit"));
    frame->setFocusProxy(edit);
    around->addWidget(edit);
    m_layout->addWidget(before);
    m_layout->addWidget(whole);
    m_layout->addWidget(frame);
    show();
    before->setFocus();
    QCOMPARE(walk(Qt::Key_Tab, 3), QStringLiteral("whole edit before"));
    QCOMPARE(walk(Qt::Key_Backtab, 3), QStringLiteral("edit whole before"));
}

void TestTabWalk::passesWhatCannotBeUsed()
{
    auto *first = button("first");
    auto *hidden = button("hidden");
    auto *disabled = button("disabled");
    auto *clicked = button("clicked");
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->addWidget(button("inHiddenBox"));
    auto *last = button("last");
    for (QWidget *widget : std::initializer_list<QWidget *>{first, hidden, disabled, clicked, box, last}) {
        m_layout->addWidget(widget);
    }
    hidden->hide();
    disabled->setEnabled(false);
    clicked->setFocusPolicy(Qt::ClickFocus);
    box->hide();
    show();
    first->setFocus();
    QCOMPARE(walk(Qt::Key_Tab, 2), QStringLiteral("last first"));
    QCOMPARE(walk(Qt::Key_Backtab, 2), QStringLiteral("last first"));
}

void TestTabWalk::startsFromWhatCanOnlyBeClicked()
{
    auto *first = button("first");
    auto *clicked = button("clicked");
    clicked->setFocusPolicy(Qt::ClickFocus);
    auto *last = button("last");
    m_layout->addWidget(first);
    m_layout->addWidget(clicked);
    m_layout->addWidget(last);
    show();
    clicked->setFocus();
    QCOMPARE(walk(Qt::Key_Tab, 1), QStringLiteral("last"));
    clicked->setFocus();
    QCOMPARE(walk(Qt::Key_Backtab, 1), QStringLiteral("first"));
}

void TestTabWalk::findsNothingInAnEmptyWindow()
{
    show();
    QVERIFY(!moveFocus(*m_window, true));
    QVERIFY(!moveFocus(*m_window, false));
}

QTEST_MAIN(TestTabWalk)
#include "tst_tabwalk.moc"
