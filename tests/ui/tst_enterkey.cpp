#include "ui/buttons.h"
#include "ui/enterkey.h"
#include "ui/textlink.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <map>
#include <memory>

using namespace WalletSupport;

namespace {

/// A part of a window in which Enter goes on.
class Form final : public QWidget
{
public:
    using QWidget::QWidget;
    int enters = 0;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return) {
            ++enters;
        } else {
            QWidget::keyPressEvent(event);
        }
    }
};

} // namespace

class TestEnterKey final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void pressesEveryButton_data();
    void pressesEveryButton();
    void pressesOnceWhileItIsHeld();
    void leavesOtherThingsAlone();
    void goesOnFromOneOfSeveralAnswers();

private:
    void add(QAbstractButton *button);

    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    std::map<QString, QAbstractButton *> m_buttons;
};

void TestEnterKey::add(QAbstractButton *button)
{
    m_window->layout()->addWidget(button);
    m_buttons[QString::fromLatin1(button->metaObject()->className())] = button;
}

void TestEnterKey::init()
{
    m_window = std::make_unique<QWidget>();
    m_buttons.clear();
    new EnterKey(m_window.get());
    new QVBoxLayout(m_window.get());
    add(new QPushButton);
    add(new PrimaryButton);
    add(new LinkButton);
    add(new QCheckBox);
    add(new IconButton(QStringLiteral("x"), m_theme));
    add(new RowButton(QStringLiteral("x"), RowButton::Look::Row, m_theme));
    add(new TextLink(QStringLiteral("x"), m_theme));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestEnterKey::pressesEveryButton_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Qt::Key>("key");
    for (const char *kind : {"QPushButton", "WalletSupport::PrimaryButton", "WalletSupport::LinkButton", "QCheckBox",
                             "WalletSupport::IconButton", "WalletSupport::RowButton", "WalletSupport::TextLink"}) {
        QTest::addRow("%s, Return", kind) << QString::fromLatin1(kind) << Qt::Key_Return;
        QTest::addRow("%s, Enter", kind) << QString::fromLatin1(kind) << Qt::Key_Enter;
    }
}

void TestEnterKey::pressesEveryButton()
{
    QFETCH(QString, kind);
    QFETCH(Qt::Key, key);
    QAbstractButton *button = m_buttons.at(kind);
    const QSignalSpy clicks(button, &QAbstractButton::clicked);
    button->setFocus();
    QTest::keyClick(button, key, key == Qt::Key_Enter ? Qt::KeypadModifier : Qt::NoModifier);
    QCOMPARE(clicks.count(), 1);
    QTest::keyClick(button, key, Qt::ControlModifier);
    QCOMPARE(clicks.count(), 1);
    button->setEnabled(false);
    QTest::keyClick(button, key);
    QCOMPARE(clicks.count(), 1);
}

void TestEnterKey::pressesOnceWhileItIsHeld()
{
    QAbstractButton *button = m_buttons.at(QStringLiteral("QPushButton"));
    const QSignalSpy clicks(button, &QAbstractButton::clicked);
    for (const bool isRepeated : {false, true, true}) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), isRepeated);
        QCoreApplication::sendEvent(button, &press);
    }
    QCOMPARE(clicks.count(), 1);
}

void TestEnterKey::leavesOtherThingsAlone()
{
    auto *field = new QLineEdit(m_window.get());
    field->show();
    const QSignalSpy entered(field, &QLineEdit::returnPressed);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(entered.count(), 1);
}

void TestEnterKey::goesOnFromOneOfSeveralAnswers()
{
    auto *form = new Form(m_window.get());
    auto *answer = new QRadioButton(form);
    auto *tick = new QCheckBox(form);
    auto *button = new QPushButton(form);
    const QSignalSpy clicks(button, &QAbstractButton::clicked);
    m_window->layout()->addWidget(form);
    QTest::keyClick(answer, Qt::Key_Return);
    QCOMPARE(form->enters, 1);
    QVERIFY(!answer->isChecked());
    QTest::keyClick(tick, Qt::Key_Return);
    QCOMPARE(form->enters, 1);
    QVERIFY(tick->isChecked());
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(form->enters, 1);
    QCOMPARE(clicks.count(), 1);
}

QTEST_MAIN(TestEnterKey)
#include "tst_enterkey.moc"
