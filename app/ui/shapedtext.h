#pragma once

#include <QFont>
#include <QHash>
#include <QSize>
#include <QString>

#include <memory>

class QTextLayout;

namespace WalletSupport {

/// A text in one font that can be measured at any width. Qt finds the glyphs of a text anew each time that it measures
/// it, and layouts ask about many widths: here they are found once.
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

private:
    [[nodiscard]] QSize measured(int width) const;

    QString m_text;
    QFont m_font;
    std::unique_ptr<QTextLayout> m_layout; ///< none without a text
    mutable QHash<int, QSize> m_sizes;     ///< by width
};

} // namespace WalletSupport
