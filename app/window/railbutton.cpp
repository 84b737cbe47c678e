#include "window/railbutton.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "window/railbuttoninterface.h"

#include <QEvent>
#include <QFontMetrics>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace WalletSupport {

namespace {

constexpr int IconSize = 18;
constexpr int Height = 38;
constexpr int Inset = 10;
constexpr int Gap = 10;

} // namespace

RailButton::RailButton(const QString &icon, Emphasis emphasis, Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_emphasis(emphasis)
{
    RailButtonInterface::install();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void RailButton::setLabel(const QString &label)
{
    setText(label);
    setAccessibleName(label);
    setToolTip(m_isIconOnly ? label : QString());
    updateGeometry();
}

void RailButton::setPresent(bool isPresent)
{
    m_isPresent = isPresent;
    retranslateUi();
    update();
}

void RailButton::setMenu(QMenu *menu)
{
    m_menu = menu;
    menu->setParent(this, menu->windowFlags());
}

void RailButton::retranslateUi()
{
    //: For screen readers: said of the button of the page that is open
    setAccessibleDescription(m_isPresent ? tr("This page is open") : QString());
}

void RailButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QAbstractButton::changeEvent(event);
}

void RailButton::setIconOnly(bool isIconOnly)
{
    m_isIconOnly = isIconOnly;
    setToolTip(isIconOnly ? text() : QString());
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    const int icon = m_theme.scaled(2 * Inset + IconSize);
    if (m_isIconOnly) {
        return {icon, m_theme.scaled(Height)};
    }
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return {icon + m_theme.scaled(Gap) + QFontMetrics(bold).horizontalAdvance(text()), m_theme.scaled(Height)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    const QColor colour = m_isPresent                     ? colours.accent
                          : m_emphasis == Emphasis::Quiet ? colours.mutedText
                                                          : colours.text;
    if (m_isPresent || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(colours.accentSoft);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.scaled(8), m_theme.scaled(8));
    }
    const int side = m_theme.scaled(IconSize);
    const int left = m_isIconOnly ? (width() - side) / 2 : m_theme.scaled(Inset);
    const QRect icon = QStyle::visualRect(layoutDirection(), rect(), QRect(left, (height() - side) / 2, side, side));
    const QColor iconColour = m_emphasis == Emphasis::Urgent ? colours.danger : colour;
    painter.drawPixmap(icon.topLeft(), iconPixmap(m_icon, iconColour, side, devicePixelRatioF()));
    if (!m_isIconOnly) {
        QFont font = this->font();
        font.setWeight(m_isPresent ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(colour);
        const int textLeft = left + side + m_theme.scaled(Gap);
        const QRect room = QStyle::visualRect(layoutDirection(), rect(),
                                              QRect(textLeft, 0, width() - textLeft - m_theme.scaled(4), height()));
        painter.drawText(
            room, Qt::AlignVCenter | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft), text());
    }
}

} // namespace WalletSupport
