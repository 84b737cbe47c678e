#include "ui/buttons.h"

#include "ui/icons.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace WalletSupport {

namespace {

constexpr int SmallIcon = 16;
constexpr int RowIcon = 18;
constexpr int CardIcon = 24;

} // namespace

void showNameTip(QWidget &widget, const QHelpEvent &event)
{
    QToolTip::showText(event.globalPos(), toolTipText(widget.accessibleName()), &widget);
}

LinkButton::LinkButton(QWidget *parent)
    : QPushButton(parent)
{
    setCursor(Qt::PointingHandCursor);
}

LinkButton::LinkButton(const QString &icon, Theme &theme, QWidget *parent)
    : LinkButton(parent)
{
    const auto draw = [this, icon, &theme] {
        const int side = theme.scaled(SmallIcon);
        setIconSize({side, side});
        setIcon(WalletSupport::icon(icon, theme.colours().accent, side, devicePixelRatioF()));
    };
    connect(&theme, &Theme::changed, this, draw);
    draw();
}

IconButton::IconButton(const QString &icon, Theme &theme, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, &IconButton::draw);
    draw();
}

void IconButton::setMeaning(const QString &text)
{
    setAccessibleName(text);
}

bool IconButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        showNameTip(*this, *static_cast<QHelpEvent *>(event));
        return true;
    }
    return QToolButton::event(event);
}

void IconButton::setIconName(const QString &icon)
{
    m_icon = icon;
    draw();
}

void IconButton::setPicture(const QImage &picture, int side)
{
    m_picture = picture;
    m_pictureSide = side;
    draw();
}

void IconButton::draw()
{
    if (!m_picture.isNull()) {
        const int pictureSide = m_theme.scaled(m_pictureSide);
        setIconSize({pictureSide, pictureSide});
        setIcon(QPixmap::fromImage(m_picture));
        return;
    }
    const int side = m_theme.scaled(RowIcon);
    setIconSize({side, side});
    setIcon(WalletSupport::icon(m_icon, m_theme.colours().mutedText, side, devicePixelRatioF()));
}

RowButton::RowButton(const QString &icon, Look look, Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &RowButton::placeAnew);
}

void RowButton::setTexts(const QString &title, const QString &detail)
{
    setText(buttonText(title)); // for accessibility
    m_detail = detail;
    setAccessibleName(title);
    setAccessibleDescription(detail);
    placeAnew();
}

void RowButton::placeAnew()
{
    updateGeometry();
    update();
}

QFont RowButton::titleFont() const
{
    QFont font = this->font();
    if (m_look != Look::Row) {
        font.setPixelSize(m_theme.scaled(16));
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

QFont RowButton::detailFont() const
{
    QFont font = this->font();
    font.setPixelSize(m_theme.scaled(13));
    return font;
}

RowButton::Places RowButton::placesFor(int width) const
{
    const bool isRow = m_look == Look::Row;
    const bool isBeside = isRow || m_detail.isEmpty();
    const int padding = m_theme.scaled(isRow ? 8 : 16);
    const int side = m_theme.scaled(isRow ? RowIcon : CardIcon);
    const int gap = m_theme.scaled(isBeside ? 10 : 6);

    Places places;
    places.icon = QRect(m_theme.scaled(16), padding, side, side);
    const int textLeft = isBeside ? places.icon.right() + 1 + gap : places.icon.left();
    int textTop = isBeside ? padding : places.icon.bottom() + 1 + gap;
    int textRight = width - m_theme.scaled(16);
    if (isRow) {
        places.arrow = QRect(textRight - side, padding, side, side);
        textRight = places.arrow.left() - gap;
    }
    const int room = std::max(1, textRight - textLeft);
    const int titleHeight = m_shapedTitle.of(accessibleName(), titleFont()).sizeAt(room).height();
    if (isBeside && !isRow) {
        textTop += std::max(0, (side - titleHeight) / 2); // one line stands at the middle of the icon
    }
    places.title = QRect(textLeft, textTop, room, titleHeight);
    places.height = std::max(places.title.bottom(), places.icon.bottom()) + 1;
    if (!m_detail.isEmpty()) {
        const int detailHeight = m_shapedDetail.of(m_detail, detailFont()).sizeAt(room).height();
        places.detail = QRect(textLeft, places.title.bottom() + 1 + m_theme.scaled(4), room, detailHeight);
        places.height = std::max(places.height, places.detail.bottom() + 1);
    }
    places.height += padding;
    return places;
}

QSize RowButton::sizeHint() const
{
    const int width = m_theme.scaled(280);
    return {width, heightForWidth(width)};
}

QSize RowButton::minimumSizeHint() const
{
    return {m_theme.scaled(120), m_theme.scaled(32)};
}

int RowButton::heightForWidth(int width) const
{
    return placesFor(width).height;
}

void RowButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    const QColor strong = m_look == Look::Urgent ? colours.danger : colours.accent;
    const bool isHot = underMouse() || isDown();

    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (m_look != Look::Row) {
        painter.setPen(QPen(hasFocus()               ? strong
                            : m_look == Look::Urgent ? colours.danger
                                                     : colours.border,
                            hasFocus() ? 2 : 1));
        const QColor hot = m_look == Look::Urgent ? colours.dangerSoft : colours.accentSoft;
        painter.setBrush(isHot ? hot : colours.surface);
        painter.drawRoundedRect(frame, m_theme.scaled(10), m_theme.scaled(10));
    } else if (isHot || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(strong, 2) : QPen(Qt::NoPen));
        painter.setBrush(colours.accentSoft);
        painter.drawRoundedRect(frame, m_theme.scaled(8), m_theme.scaled(8));
    }

    const Places places = placesFor(width());
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto mirrored = [&](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const QColor iconColour = m_look == Look::Urgent || m_look == Look::Alert ? colours.danger
                              : m_look == Look::Card                          ? colours.accent
                                                                              : colours.mutedText;
    painter.drawPixmap(mirrored(places.icon).topLeft(),
                       iconPixmap(m_icon, iconColour, places.icon.width(), devicePixelRatioF()));
    const Qt::Alignment alignment = isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setPen(m_look == Look::Urgent ? colours.danger : colours.text);
    m_shapedTitle.draw(painter, mirrored(places.title), alignment);
    if (!m_detail.isEmpty()) {
        painter.setPen(colours.mutedText);
        m_shapedDetail.draw(painter, mirrored(places.detail), alignment);
    }
    if (m_look == Look::Row) {
        QPixmap arrow =
            iconPixmap(QStringLiteral("chevron-right"), colours.mutedText, places.arrow.width(), devicePixelRatioF());
        if (isRightToLeft) {
            arrow = arrow.transformed(QTransform::fromScale(-1, 1));
        }
        painter.drawPixmap(mirrored(places.arrow).topLeft(), arrow);
    }
}

void RowButton::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->key() == Qt::Key_Up || event->key() == Qt::Key_Left;
    const bool isOn = event->key() == Qt::Key_Down || event->key() == Qt::Key_Right;
    if (!isBack && !isOn) {
        QAbstractButton::keyPressEvent(event);
        return;
    }
    auto rows = parentWidget() != nullptr
                    ? parentWidget()->findChildren<RowButton *>(QString(), Qt::FindDirectChildrenOnly)
                    : QList<RowButton *>{this};
    rows.removeIf([this](const RowButton *row) { return row != this && (!row->isVisible() || !row->isEnabled()); });
    std::ranges::sort(rows, {}, [](const RowButton *row) { return std::pair(row->y(), row->x()); });
    const qsizetype next = rows.indexOf(this) + (isOn ? 1 : -1);
    if (next >= 0 && next < rows.size()) {
        rows.at(next)->setFocus(isOn ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
}

void RowButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        placeAnew();
    }
    QAbstractButton::changeEvent(event);
}

} // namespace WalletSupport
