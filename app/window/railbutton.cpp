#include "window/railbutton.h"

#include "ui/buttons.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "window/railbuttoninterface.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr int IconSize = 18;
constexpr int Height = 38;
constexpr int Inset = 10;
constexpr int Gap = 10;

/// Of a narrow button.
constexpr int NarrowIcon = 16;
constexpr int NarrowText = 11;
constexpr int LeastHeight = 24;

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
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&theme, &Theme::changed, this, &RailButton::forgetSize);
}

void RailButton::setLabel(const QString &label, const QString &shortLabel)
{
    setText(label);
    m_shortLabel = shortLabel;
    setAccessibleName(label);
    forgetSize();
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

bool RailButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_isNarrow) {
        showNameTip(*this, *static_cast<QHelpEvent *>(event));
        return true;
    }
    return QAbstractButton::event(event);
}

void RailButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    } else if (event->type() == QEvent::FontChange) {
        forgetSize();
    }
    QAbstractButton::changeEvent(event);
}

void RailButton::forgetSize()
{
    m_sizeHint = QSize();
    updateGeometry();
}

void RailButton::setNarrow(bool isNarrow)
{
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        forgetSize();
        update();
    }
}

QFont RailButton::labelFont() const
{
    QFont font = this->font();
    if (m_isNarrow) {
        font.setPixelSize(m_theme.scaled(NarrowText));
    }
    font.setWeight(m_isPresent ? QFont::DemiBold : QFont::Normal);
    return font;
}

int RailButton::narrowHeight() const
{
    // One line needs no leading, of which Chinese fonts have much.
    const QFont font = labelFont();
    return m_theme.scaled(NarrowIcon) + std::min(QFontMetrics(font).height(), font.pixelSize() * 5 / 4);
}

bool RailButton::showsName() const
{
    return !m_isNarrow || height() >= narrowHeight();
}

QSize RailButton::sizeHint() const
{
    if (!m_sizeHint.isValid()) {
        m_sizeHint = measured();
    }
    return m_sizeHint;
}

QSize RailButton::measured() const
{
    QFont font = labelFont();
    if (m_emphasis != Emphasis::Menu) {
        font.setWeight(QFont::DemiBold); // as it is on its page
    }
    const QFontMetrics metrics(font);
    if (m_isNarrow) {
        return {metrics.horizontalAdvance(m_shortLabel) + m_theme.scaled(Gap), narrowHeight() + m_theme.scaled(Gap)};
    }
    return {m_theme.scaled(2 * Inset + IconSize + Gap) + metrics.horizontalAdvance(text()), m_theme.scaled(Height)};
}

QSize RailButton::minimumSizeHint() const
{
    return {sizeHint().width(), m_theme.scaled(LeastHeight)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    const bool isQuiet = m_emphasis == Emphasis::Quiet || m_emphasis == Emphasis::Menu;
    const QColor colour = m_isPresent ? colours.accent : isQuiet ? colours.mutedText : colours.text;
    if (m_isPresent || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(colours.accentSoft);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.scaled(8), m_theme.scaled(8));
    }
    const QColor iconColour = m_emphasis == Emphasis::Urgent ? colours.danger : colour;
    painter.setFont(labelFont());
    if (m_isNarrow) {
        paintNarrow(painter, iconColour, colour);
    } else {
        paintWide(painter, iconColour, colour);
    }
}

void RailButton::paintNarrow(QPainter &painter, const QColor &icon, const QColor &text) const
{
    const int side = m_theme.scaled(NarrowIcon);
    const int top = (height() - (showsName() ? narrowHeight() : side)) / 2;
    painter.drawPixmap((width() - side) / 2, top, iconPixmap(m_icon, icon, side, devicePixelRatioF()));
    if (showsName()) {
        painter.setPen(text);
        painter.drawText(QRect(0, top + side, width(), narrowHeight() - side), Qt::AlignCenter | Qt::TextDontClip,
                         m_shortLabel);
    }
}

void RailButton::paintWide(QPainter &painter, const QColor &icon, const QColor &text) const
{
    const int side = m_theme.scaled(IconSize);
    const int left = m_theme.scaled(Inset);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(left, (height() - side) / 2, side, side));
    painter.drawPixmap(place.topLeft(), iconPixmap(m_icon, icon, side, devicePixelRatioF()));
    const int textLeft = left + side + m_theme.scaled(Gap);
    const QRect room = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(textLeft, 0, width() - textLeft - m_theme.scaled(4), height()));
    painter.setPen(text);
    painter.drawText(room, Qt::AlignVCenter | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                     this->text());
}

} // namespace WalletSupport
