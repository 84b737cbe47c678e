#pragma once

#include <QRawFont>
#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

class QFont;
class QPainter;
class QPointF;

namespace WalletSupport {

/// A text of Han characters and their punctuation in a font that has them all in one width. Nothing but the numbers of
/// its glyphs is needed to lay it out. Qt would load the shape of each to measure it, and again to draw it.
class FullWidthText
{
public:
    /// None if there is another character in the text, or if the font has not all of them or not in this width.
    [[nodiscard]] static std::optional<FullWidthText> of(const QString &text, const QFont &font);

    /// In lines of at most so many pixels, broken where Unicode allows it: what they take, in pixels.
    [[nodiscard]] QSizeF sizeAt(int width) const;
    /// Draws these lines with the painter's pen, the first one's top left corner at `place`.
    void draw(QPainter &painter, QPointF place, int width) const;

private:
    struct Line
    {
        int begin; ///< the first of its glyphs
        int count;
    };

    FullWidthText(QRawFont font, qreal advance, int overhang, QVector<quint32> glyphs, std::vector<int> breaks);

    [[nodiscard]] std::vector<Line> linesAt(int width) const;
    /// From the top of the text to that of a line.
    [[nodiscard]] qreal topOf(std::size_t line) const;

    QRawFont m_font;
    qreal m_advance; ///< of each glyph, in pixels
    int m_overhang;  ///< so many pixels the last one in a line may be wider
    QVector<quint32> m_glyphs;
    std::vector<int> m_breaks; ///< a line may begin at these glyphs; the last one is behind the end
};

} // namespace WalletSupport
