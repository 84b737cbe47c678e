#include "check/markedtext.h"

#include "core/base/cleantext.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace WalletSupport {

namespace {

constexpr int LargeText = 18;

} // namespace

MarkedText::MarkedText(Theme &theme, QWidget *parent)
    : TextLabel(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void MarkedText::setMarked(const QString &text, const std::vector<int> &positions, const QString &spoken)
{
    m_marks.clear();
    QString shown;
    const QList<uint> characters = text.toUcs4();
    for (int at = 0; at < characters.size(); ++at) {
        const QString piece = withMark(characters.at(at));
        if (std::ranges::binary_search(positions, at)) {
            m_marks.push_back({static_cast<int>(shown.size()), static_cast<int>(piece.size())});
        }
        shown += piece;
    }
    setText(shown);
    setAccessibleName(spoken.isEmpty() ? shown : shown + QLatin1Char('\n') + spoken);
    updateGeometry();
    update();
}

QList<QTextLayout::FormatRange> MarkedText::formats() const
{
    QList<QTextLayout::FormatRange> formats;
    for (const Range &mark : m_marks) {
        QTextLayout::FormatRange range;
        range.start = mark.begin;
        range.length = mark.length;
        range.format.setBackground(m_theme.colours().danger);
        range.format.setForeground(m_theme.colours().surface);
        range.format.setFontUnderline(true);
        formats.append(range);
    }
    return formats;
}

QSize MarkedText::flow(int width, QPainter *painter) const
{
    QFont large = font();
    large.setPixelSize(m_theme.scaled(LargeText));
    large.setWeight(QFont::Medium);
    QTextLayout layout(text(), large);
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(formats());
    layout.beginLayout();
    qreal height = 0;
    qreal widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, height});
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    if (painter != nullptr) {
        painter->setPen(m_theme.colours().text);
        layout.draw(painter, {});
    }
    return {static_cast<int>(std::ceil(widest)), static_cast<int>(std::ceil(height))};
}

QSize MarkedText::sizeHint() const
{
    constexpr int Unlimited = 10'000;
    return flow(Unlimited, nullptr);
}

QSize MarkedText::minimumSizeHint() const
{
    return {1, flow(std::max(1, width()), nullptr).height()};
}

int MarkedText::heightForWidth(int width) const
{
    return flow(width, nullptr).height();
}

void MarkedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    flow(width(), &painter);
}

} // namespace WalletSupport
