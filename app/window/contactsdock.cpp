#include "window/contactsdock.h"

#include "contact/contactpanel.h"
#include "ui/buttons.h"
#include "ui/theme.h"

#include <QHBoxLayout>

namespace WalletSupport {

ContactsDock::ContactsDock(ContactPanel *panel, QHBoxLayout *layout, Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_layout(layout)
    , m_room(layout->parentWidget())
    , m_panel(panel)
    , m_line(new Line(Qt::Vertical, m_room))
    , m_button(new PrimaryButton(m_room))
{
    m_button->setObjectName(QStringLiteral("contactsButton"));
    layout->addWidget(m_line);
    layout->addWidget(m_panel);
    connect(m_button, &PrimaryButton::clicked, this, &ContactsDock::open);
    connect(m_panel, &ContactPanel::closeRequested, this, [this] {
        close();
        focusButton();
    });
}

void ContactsDock::arrange(bool isNarrow)
{
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        m_isOpen = false;
        m_panel->setPlacement(isNarrow ? ContactPanel::Placement::OverPage : ContactPanel::Placement::Beside);
        if (isNarrow) {
            m_layout->removeWidget(m_panel);
        } else {
            m_layout->addWidget(m_panel);
        }
    }
    place();
}

void ContactsDock::open()
{
    m_isOpen = m_isNarrow;
    place();
    m_panel->focusWalletField();
}

void ContactsDock::close()
{
    if (m_isOpen) {
        m_isOpen = false;
        place();
    }
}

void ContactsDock::focusButton()
{
    m_button->setFocus(Qt::OtherFocusReason);
}

void ContactsDock::setButtonText(const QString &text)
{
    m_button->setText(text);
    if (m_isNarrow) {
        place();
    }
}

void ContactsDock::place()
{
    m_panel->setVisible(!m_isNarrow || m_isOpen);
    m_line->setVisible(!m_isNarrow);
    m_button->setVisible(m_isNarrow && !m_isOpen);
    if (!m_isNarrow) {
        return;
    }
    const QRect room = m_room->rect();
    const bool isRightToLeft = m_room->layoutDirection() == Qt::RightToLeft;
    const int margin = m_theme.scaled(16);
    const QSize button = m_button->sizeHint();
    m_button->resize(button);
    m_button->move(isRightToLeft ? margin : room.width() - button.width() - margin,
                   room.height() - button.height() - margin);
    m_button->raise();
    const int width = std::min(room.width() - margin, m_panel->sizeHint().width());
    m_panel->setGeometry(isRightToLeft ? 0 : room.width() - width, 0, width, room.height());
    m_panel->raise();
}

} // namespace WalletSupport
