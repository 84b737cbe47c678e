#pragma once

#include "ui/fullwidthtext.h"

#include <QFont>
#include <QHash>
#include <QSize>
#include <QString>

#include <memory>
#include <optional>

class QPainter;
class QRect;
class QTextLayout;

namespace WalletSupport {

/// A text in one font that can be measured at any width and drawn. Qt finds the glyphs of a text anew each time that it
/// measures or draws it, and layouts ask about many widths: here they are found once.
class ShapedText
{
public:
    ShapedText();
    ShapedText(const QString &text, const QFont &font);
    ~ShapedText();
    ShapedText(ShapedText &&) noexcept;
    ShapedText &operator=(ShapedText &&) noexcept;
    Q_DISABLE_COPY(ShapedText)

    /// Itself; it is made anew if it is of another text or font.
    const ShapedText &of(const QString &text, const QFont &font);

    /// What it takes, in pixels, if it is wrapped between words at this width: as QFontMetrics::boundingRect() with
    /// Qt::TextWordWrap says.
    [[nodiscard]] QSize sizeAt(int width) const;

    /// Draws it with the painter's pen as QPainter::drawText() with Qt::TextWordWrap does.
    void draw(QPainter &painter, const QRect &place, Qt::Alignment alignment) const;

private:
    /// Into lines of this width, one below the other. Returns what they take.
    QSizeF breakLines(int width) const;

    QString m_text;
    QFont m_font;
    std::optional<FullWidthText> m_fullWidth;
    std::unique_ptr<QTextLayout> m_layout; ///< of a text that is not of full width; none without a text
    mutable QHash<int, QSize> m_sizes;     ///< by width
};

} // namespace WalletSupport
