#pragma once

#include "ui/labels.h"

namespace WalletSupport {

class Theme;

/// A small text that may break anywhere, as addresses must, or that stands on a coloured ground, as a mark does.
class FlowLabel : public TextLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowLabel)

public:
    enum class Look {
        Address, ///< muted, no ground
        Warning, ///< on the ground of warnings
        Good,    ///< on the ground of what is well
    };

    FlowLabel(Look look, Theme &theme, QWidget *parent = nullptr);

    void setLook(Look look);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Lays the text out in `width`, and paints it if there is a painter. Returns the size that it takes.
    QSize flow(int width, QPainter *painter) const;
    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] QMargins padding() const;

    Theme &m_theme;
    Look m_look;
};

} // namespace WalletSupport
