#include "ui/shapedtext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace WalletSupport {

namespace {

/// With the ends of lines and the spaces that QPainter::drawText() makes of them.
QString oneParagraph(QString text)
{
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    text.replace(QLatin1Char('\r'), QLatin1Char(' '));
    text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    return text;
}

} // namespace

ShapedText::ShapedText() = default;
ShapedText::~ShapedText() = default;
ShapedText::ShapedText(ShapedText &&) noexcept = default;
ShapedText &ShapedText::operator=(ShapedText &&) noexcept = default;

ShapedText::ShapedText(const QString &text, const QFont &font)
    : m_text(text)
    , m_font(font)
    , m_fullWidth(FullWidthText::of(text, font))
{
    if (text.isEmpty() || m_fullWidth) {
        return;
    }
    m_layout = std::make_unique<QTextLayout>(oneParagraph(text), font);
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true); // or drawing would let go of the glyphs
    m_layout->beginLayout();         // and never ended: its lines are broken anew at each width, and its glyphs stay
}

const ShapedText &ShapedText::of(const QString &text, const QFont &font)
{
    if (text != m_text || font != m_font) {
        *this = ShapedText(text, font);
    }
    return *this;
}

QSize ShapedText::sizeAt(int width) const
{
    auto known = m_sizes.constFind(width);
    if (known == m_sizes.cend()) {
        const QSizeF size = breakLines(width);
        known = m_sizes.insert(width,
                               {static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height()))});
    }
    return *known;
}

QSizeF ShapedText::breakLines(int width) const
{
    if (m_fullWidth) {
        return m_fullWidth->sizeAt(width);
    }
    const QFontMetricsF metrics(m_font);
    if (m_layout == nullptr) {
        return {0, metrics.height()};
    }
    const qreal leading = metrics.leading();
    qreal height = -leading;
    qreal widest = 0;
    m_layout->clearLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(0, width));
        const qreal top = std::ceil(height + leading);
        line.setPosition({0, top});
        height = top + line.ascent() + line.descent();
        widest = std::max(widest, line.naturalTextWidth());
    }
    return {widest, height};
}

void ShapedText::draw(QPainter &painter, const QRect &place, Qt::Alignment alignment) const
{
    const bool isUsual = (alignment & ~Qt::AlignVCenter) == Qt::AlignLeft &&
                         painter.layoutDirection() == Qt::LeftToRight && !m_text.isRightToLeft();
    const QSize size = sizeAt(place.width());
    if (m_text.isEmpty() || !isUsual || size.width() > place.width() || size.height() > place.height()) {
        painter.setFont(m_font);
        painter.drawText(place, static_cast<int>(alignment) | Qt::TextWordWrap, m_text);
        return;
    }
    const qreal below = place.height() - breakLines(place.width()).height();
    const QPointF start(place.x(), place.y() + (alignment & Qt::AlignVCenter ? below / 2 : 0));
    if (m_fullWidth) {
        m_fullWidth->draw(painter, start, place.width());
    } else {
        m_layout->draw(&painter, start);
    }
}

} // namespace WalletSupport
