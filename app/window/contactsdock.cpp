#include "window/contactsdock.h"

#include "contact/contactpanel.h"
#include "ui/buttons.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QEvent>

namespace WalletSupport {

namespace {

constexpr int Margin = 16;
constexpr int StripMargin = 7; ///< above and below the button in its strip

} // namespace

ContactsDock::ContactsDock(ContactPanel *panel, QBoxLayout *row, QBoxLayout *column, QWidget *notice, Theme &theme,
                           QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_layout(row)
    , m_ground(row->parentWidget())
    , m_panel(panel)
    , m_line(new Line(Qt::Vertical, m_ground))
    , m_strip(new QWidget(m_ground))
    , m_notice(notice)
    , m_button(new PrimaryButton(m_ground))
{
    m_button->setObjectName(QStringLiteral("contactsButton"));
    auto *strip = new QVBoxLayout(m_strip);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->addWidget(new Line(Qt::Horizontal, m_strip), 0, Qt::AlignTop);
    column->addWidget(m_strip);
    column->addWidget(m_notice);
    m_notice->installEventFilter(this);
    row->addWidget(m_line);
    row->addWidget(m_panel);
    connect(m_button, &PrimaryButton::clicked, this, &ContactsDock::open);
    connect(m_panel, &ContactPanel::closeRequested, this, [this] {
        close();
        giveFocusBack();
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

void ContactsDock::setRoom(Room room)
{
    m_room = room;
    place();
}

void ContactsDock::open()
{
    if (QWidget *focused = m_ground->window()->focusWidget(); !m_panel->isAncestorOf(focused)) {
        m_opener = focused;
    }
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

void ContactsDock::giveFocusBack()
{
    const bool isThere = m_opener && m_opener->isVisible();
    (isThere ? m_opener.data() : m_button)->setFocus(Qt::OtherFocusReason);
}

bool ContactsDock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::Resize) {
        place();
    }
    return QObject::eventFilter(watched, event);
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
    m_strip->setVisible(m_isNarrow && m_room == Room::Strip);
    if (!m_isNarrow) {
        return;
    }
    // Neither the button nor the panel lies over the notice.
    const QRect room = m_ground->rect().adjusted(0, 0, 0, m_notice->isHidden() ? 0 : -m_notice->height());
    const bool isRightToLeft = m_ground->layoutDirection() == Qt::RightToLeft;
    const int margin = m_theme.scaled(Margin);
    const int below = m_room == Room::Strip ? m_theme.scaled(StripMargin) : margin;
    const QSize button = m_button->sizeHint();
    m_strip->setFixedHeight(button.height() + 2 * m_theme.scaled(StripMargin));
    m_button->resize(button);
    m_button->move(isRightToLeft ? margin : room.width() - button.width() - margin,
                   room.height() - button.height() - below);
    m_button->raise();
    const int width = std::min(room.width() - margin, m_panel->sizeHint().width());
    m_panel->setGeometry(isRightToLeft ? 0 : room.width() - width, 0, width, room.height());
    m_panel->raise();
}

} // namespace WalletSupport
