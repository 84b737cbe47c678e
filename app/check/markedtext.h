#pragma once

#include "ui/labels.h"

#include <QTextLayout>

#include <vector>

namespace WalletSupport {

class Theme;

/// A number or address in large type, the letters that mislead marked one by one. It reads from left to right in every
/// language, may break anywhere, and shows what cannot be seen by its number.
class MarkedText final : public TextLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkedText)

public:
    explicit MarkedText(Theme &theme, QWidget *parent = nullptr);

    /// `positions`: the code points to mark, ascending. `spoken`: what is said after the text to whoever hears it.
    void setMarked(const QString &text, const std::vector<int> &positions, const QString &spoken);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Range
    {
        int begin = 0; ///< in UTF-16 units of what is shown
        int length = 0;
    };

    /// Lays the text out in `width`, and paints it if there is a painter. Returns its size.
    QSize flow(int width, QPainter *painter) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> formats() const;

    Theme &m_theme;
    std::vector<Range> m_marks;
};

} // namespace WalletSupport
