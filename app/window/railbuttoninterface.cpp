#include "window/railbuttoninterface.h"

#include "window/railbutton.h"

#include <QMenu>

namespace WalletSupport {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *button = qobject_cast<RailButton *>(object);
    return button != nullptr ? new RailButtonInterface(button) : nullptr;
}

} // namespace

RailButtonInterface::RailButtonInterface(RailButton *button)
    : QAccessibleWidget(button, QAccessible::Button)
    , m_button(button)
{
}

void RailButtonInterface::install()
{
    // Qt keeps a factory once, however often it is given.
    QAccessible::installFactory(&makeInterface);
}

QAccessible::State RailButtonInterface::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.pressed = m_button->isDown();
    state.hasPopup = m_button->menu() != nullptr;
    return state;
}

int RailButtonInterface::childCount() const
{
    return m_button->menu() != nullptr ? 1 : 0;
}

QAccessibleInterface *RailButtonInterface::child(int index) const
{
    return index == 0 ? QAccessible::queryAccessibleInterface(m_button->menu()) : nullptr;
}

int RailButtonInterface::indexOfChild(const QAccessibleInterface *child) const
{
    return child != nullptr && m_button->menu() != nullptr && child->object() == m_button->menu() ? 0 : -1;
}

QStringList RailButtonInterface::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void RailButtonInterface::doAction(const QString &name)
{
    if (name != pressAction()) {
        QAccessibleWidget::doAction(name);
    } else if (m_button->isEnabled()) {
        m_button->click();
    }
}

} // namespace WalletSupport
