#include "contact/flowlabel.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

namespace WalletSupport {

namespace {

constexpr int SmallText = 13;

} // namespace

FlowLabel::FlowLabel(Look look, Theme &theme, QWidget *parent)
    : TextLabel(parent)
    , m_theme(theme)
    , m_look(look)
{
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FlowLabel::setLook(Look look)
{
    m_look = look;
    updateGeometry();
    update();
}

QFont FlowLabel::smallFont() const
{
    QFont small = font();
    small.setPixelSize(m_theme.scaled(SmallText));
    if (m_look != Look::Address) {
        small.setWeight(QFont::DemiBold);
    }
    return small;
}

QMargins FlowLabel::padding() const
{
    return m_look != Look::Address
               ? QMargins(m_theme.scaled(10), m_theme.scaled(2), m_theme.scaled(10), m_theme.scaled(2))
               : QMargins();
}

QSize FlowLabel::flow(int width, QPainter *painter) const
{
    const QMargins margins = padding();
    QTextLayout layout(text(), smallFont());
    // An address is read from left to right in every language.
    QTextOption option(m_look == Look::Address || !isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight);
    option.setTextDirection(m_look == Look::Address ? Qt::LeftToRight : layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    qreal widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width - margins.left() - margins.right()));
        line.setPosition({0, height});
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    const QSize size(static_cast<int>(std::ceil(widest)) + margins.left() + margins.right(),
                     static_cast<int>(std::ceil(height)) + margins.top() + margins.bottom());
    if (painter != nullptr) {
        const Colours &colours = m_theme.colours();
        if (m_look != Look::Address) {
            const QRect ground = QStyle::visualRect(layoutDirection(), rect(), QRect({0, 0}, size));
            const qreal radius = m_theme.scaled(9);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_look == Look::Good ? colours.successSoft : colours.warningSoft);
            painter->drawRoundedRect(ground, radius, radius);
        }
        painter->setPen(m_look == Look::Warning ? colours.warning
                        : m_look == Look::Good  ? colours.success
                                                : colours.mutedText);
        layout.draw(painter, QPointF(margins.left(), margins.top()));
    }
    return size;
}

QSize FlowLabel::sizeHint() const
{
    const QSize line = flow(QWIDGETSIZE_MAX, nullptr);
    return {std::min(line.width(), m_theme.scaled(200)), line.height()};
}

QSize FlowLabel::minimumSizeHint() const
{
    return {m_theme.scaled(60), flow(QWIDGETSIZE_MAX, nullptr).height()};
}

int FlowLabel::heightForWidth(int width) const
{
    return flow(width, nullptr).height();
}

void FlowLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    flow(width(), &painter);
}

} // namespace WalletSupport
