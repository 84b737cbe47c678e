#include "ui/shapedtext.h"

#include <QFontMetricsF>
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
{
    if (text.isEmpty()) {
        return;
    }
    m_layout = std::make_unique<QTextLayout>(oneParagraph(text), font);
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    m_layout->setTextOption(option);
    m_layout->beginLayout(); // and never ended: its lines are broken anew at each width, and its glyphs stay
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
        known = m_sizes.insert(width, measured(width));
    }
    return *known;
}

QSize ShapedText::measured(int width) const
{
    const QFontMetricsF metrics(m_font);
    if (m_layout == nullptr) {
        return {0, static_cast<int>(std::ceil(metrics.height()))};
    }
    const qreal leading = metrics.leading();
    qreal height = -leading;
    qreal widest = 0;
    m_layout->clearLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(0, width));
        height = std::ceil(height + leading) + line.ascent() + line.descent();
        widest = std::max(widest, line.naturalTextWidth());
    }
    return {static_cast<int>(std::ceil(widest)), static_cast<int>(std::ceil(height))};
}

} // namespace WalletSupport
