#include "ui/textlink.h"

#include "ui/icons.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr int IconSide = 16;
constexpr int Padding = 6; ///< above and below
constexpr int Inset = 2;   ///< at the sides: its words stand in line with the column
constexpr int Gap = 6;

} // namespace

TextLink::TextLink(const QString &icon, Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void TextLink::setWords(const QString &words)
{
    m_words = words;
    setText(buttonText(words));
    setAccessibleName(words);
    updateGeometry();
    update();
}

QFont TextLink::linkFont() const
{
    QFont plain = font();
    plain.setWeight(QFont::Normal);
    return plain;
}

int TextLink::textLeft() const
{
    return m_theme.scaled(m_icon.isEmpty() ? Inset : Inset + IconSide + Gap);
}

QRect TextLink::textPlace(int width) const
{
    const int padding = m_theme.scaled(Padding);
    const int room = std::max(1, width - textLeft() - m_theme.scaled(Inset));
    const int height = m_shaped.of(m_words, linkFont()).sizeAt(room).height();
    return {textLeft(), padding, room, std::max(height, m_theme.scaled(IconSide))};
}

QSize TextLink::sizeHint() const
{
    const int width = textLeft() + QFontMetrics(linkFont()).horizontalAdvance(m_words) + m_theme.scaled(Inset) + 2;
    return {width, heightForWidth(width)};
}

QSize TextLink::minimumSizeHint() const
{
    return {m_theme.scaled(120), m_theme.scaled(IconSide + 2 * Padding)};
}

int TextLink::heightForWidth(int width) const
{
    return textPlace(width).height() + 2 * m_theme.scaled(Padding);
}

void TextLink::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? colours.accentSoft : QColor(Qt::transparent));
        const qreal radius = m_theme.scaled(6);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    if (!m_icon.isEmpty()) {
        const int side = m_theme.scaled(IconSide);
        const int padding = m_theme.scaled(Padding);
        painter.drawPixmap(placed({m_theme.scaled(Inset), padding + m_theme.scaled(1), side, side}).topLeft(),
                           iconPixmap(m_icon, colours.accent, side, devicePixelRatioF()));
    }
    painter.setPen(colours.accent);
    const QRect words = placed(textPlace(width())); // which shapes them
    m_shaped.draw(painter, words, isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace WalletSupport
