#include "guides/strengthbar.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyle>

namespace WalletSupport {

namespace {

constexpr int Bars = 4;
constexpr int Gap = 4;
constexpr int Thickness = 5;

} // namespace

StrengthBar::StrengthBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StrengthBar::setScore(int score)
{
    m_score = score;
    update();
}

QSize StrengthBar::sizeHint() const
{
    return {m_theme.scaled(200), m_theme.scaled(Thickness)};
}

void StrengthBar::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_theme.colours();
    const QColor filled = m_score <= 1 ? colours.danger : m_score == 2 ? colours.warning : colours.success;
    const int gap = m_theme.scaled(Gap);
    const int length = (width() - (Bars - 1) * gap) / Bars;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int bar = 0; bar < Bars; ++bar) {
        painter.setBrush(bar < m_score ? filled : colours.border);
        const QRect place(bar * (length + gap), 0, length, height());
        const qreal radius = height() / 2.0;
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), place), radius, radius);
    }
}

} // namespace WalletSupport
