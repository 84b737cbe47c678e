#include "ui/choicebox.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QApplication>
#include <QKeyEvent>
#include <QWheelEvent>

namespace WalletSupport {

namespace {

/// What Qt's own interface of a combo box tells, with the name in its place.
class ChoiceBoxInterface final : public QAccessibleWidget
{
public:
    explicit ChoiceBoxInterface(ChoiceBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
        , m_box(box)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Name:
            return m_box->nameWithChoice();
        case QAccessible::Value:
            return m_box->currentText();
        default:
            return QAccessibleWidget::text(kind);
        }
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = m_box->view()->isVisible();
        return state;
    }

    // The one child is the list that pops up.
    [[nodiscard]] int childCount() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(m_box->view()->parentWidget()) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child != nullptr && child->object() == m_box->view()->parentWidget() ? 0 : -1;
    }

    [[nodiscard]] QStringList actionNames() const override { return {showMenuAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name != showMenuAction()) {
            QAccessibleWidget::doAction(name);
        } else if (m_box->isEnabled()) {
            m_box->view()->isVisible() ? m_box->hidePopup() : m_box->showPopup();
        }
    }

private:
    ChoiceBox *m_box;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *box = qobject_cast<ChoiceBox *>(object);
    return box != nullptr ? new ChoiceBoxInterface(box) : nullptr;
}

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    // Qt keeps a factory once, however often it is given.
    QAccessible::installFactory(&makeInterface);
    setFocusPolicy(Qt::StrongFocus); // and not by the wheel
    connect(this, &QComboBox::currentTextChanged, this, [this] {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    });
}

QString ChoiceBox::nameWithChoice() const
{
    if (accessibleName().isEmpty() || currentText().isEmpty()) {
        return accessibleName() + currentText();
    }
    //: For screen readers: what a box is for, and what is chosen in it ("Currency: EUR")
    return tr("%1: %2").arg(accessibleName(), currentText());
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    const bool isTyping = m_sinceLetter.isValid() && !m_sinceLetter.hasExpired(QApplication::keyboardInputInterval());
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && isTyping) {
        m_sinceLetter.start();
        typeSpace();
        return;
    }
    if (!event->text().isEmpty() && event->text().front().isPrint() && event->key() != Qt::Key_Space) {
        m_sinceLetter.start();
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && parentWidget() != nullptr) {
        // It goes on where that is what Enter does, as from any other field.
        QCoreApplication::sendEvent(parentWidget(), event);
        if (!event->isAccepted()) {
            event->accept();
            showPopup();
        }
        return;
    }
    QComboBox::keyPressEvent(event);
}

void ChoiceBox::typeSpace()
{
    // As QComboBox does with letters.
    view()->setCurrentIndex(model()->index(currentIndex(), modelColumn(), rootModelIndex()));
    view()->keyboardSearch(QStringLiteral(" "));
    const int found = view()->currentIndex().row();
    if (view()->currentIndex().isValid() && found != currentIndex()) {
        setCurrentIndex(found);
        emit activated(found);
    }
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // for the page to scroll
}

} // namespace WalletSupport
