#include "ui/fullwidthtext.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace WalletSupport {

namespace {

/// By so many pixels FreeType may round a width.
constexpr qreal RoundedBy = 1.0 / 32;

/// Han, and the punctuation that a Chinese font has in full width only and never moves together.
bool isFullWidth(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= 0x4E00 && unit <= 0x9FA5) || QStringView(u"、。《》「」【】！（），：；？").contains(character);
}

} // namespace

FullWidthText::FullWidthText(QRawFont font, qreal advance, int overhang, QVector<quint32> glyphs,
                             std::vector<int> breaks)
    : m_font(std::move(font))
    , m_advance(advance)
    , m_overhang(overhang)
    , m_glyphs(std::move(glyphs))
    , m_breaks(std::move(breaks))
{
}

std::optional<FullWidthText> FullWidthText::of(const QString &text, const QFont &font)
{
    const bool isPlain = !font.underline() && !font.strikeOut() && !font.overline() && font.letterSpacing() == 0 &&
                         font.stretch() % 100 == 0 && font.capitalization() == QFont::MixedCase;
    if (text.isEmpty() || !isPlain || !std::all_of(text.cbegin(), text.cend(), isFullWidth)) {
        return std::nullopt;
    }
    const QRawFont raw = QRawFont::fromFont(font);
    const QVector<quint32> glyphs = raw.glyphIndexesForString(text);
    const QVector<quint32> one = raw.glyphIndexesForString(QStringLiteral("一")); // whose shape is soon loaded
    if (glyphs.size() != text.size() || glyphs.contains(0) || one.size() != 1 || one[0] == 0) {
        return std::nullopt;
    }
    const qreal advance = raw.advancesForGlyphIndexes(one)[0].x();
    if (std::abs(advance - raw.pixelSize()) > RoundedBy) {
        return std::nullopt;
    }
    std::vector<int> breaks;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (auto next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        breaks.push_back(static_cast<int>(next));
    }
    const int overhang = font.weight() > QFont::Normal ? 1 : 0; // of a bold glyph, hinted in a small size
    return FullWidthText(raw, advance, overhang, glyphs, breaks);
}

std::vector<FullWidthText::Line> FullWidthText::linesAt(int width) const
{
    const int most = static_cast<int>((width - m_overhang) / m_advance);
    std::vector<Line> lines;
    int begin = 0;
    for (auto next = m_breaks.cbegin(); next != m_breaks.cend();) {
        // A word that is wider than the line stands in it nevertheless.
        const auto behind = std::upper_bound(next + 1, m_breaks.cend(), begin + most);
        const int end = *std::prev(behind);
        lines.push_back({begin, end - begin});
        begin = end;
        next = behind;
    }
    return lines;
}

qreal FullWidthText::topOf(std::size_t line) const
{
    qreal height = -m_font.leading();
    qreal top = 0;
    for (std::size_t number = 0; number <= line; ++number) {
        top = std::ceil(height + m_font.leading());
        height = top + m_font.ascent() + m_font.descent();
    }
    return top;
}

QSizeF FullWidthText::sizeAt(int width) const
{
    const std::vector<Line> lines = linesAt(width);
    const auto widest = std::max_element(lines.cbegin(), lines.cend(),
                                         [](const Line &left, const Line &right) { return left.count < right.count; });
    return {widest->count * m_advance + m_overhang, topOf(lines.size() - 1) + m_font.ascent() + m_font.descent()};
}

void FullWidthText::draw(QPainter &painter, QPointF place, int width) const
{
    const std::vector<Line> lines = linesAt(width);
    for (std::size_t number = 0; number < lines.size(); ++number) {
        QVector<QPointF> positions;
        for (int glyph = 0; glyph < lines[number].count; ++glyph) {
            positions.append({glyph * m_advance, 0});
        }
        QGlyphRun run;
        run.setRawFont(m_font);
        run.setGlyphIndexes(m_glyphs.mid(lines[number].begin, lines[number].count));
        run.setPositions(positions);
        painter.drawGlyphRun(place + QPointF(0, topOf(number) + m_font.ascent()), run);
    }
}

} // namespace WalletSupport
