#pragma once

#include <QImage>
#include <QWidget>

namespace WalletSupport {

/// Paints a QR code as large as there is room, in whole pixels a module. Always black on white, also in the dark: many
/// cameras read nothing else.
class QrPicture final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QrPicture)

public:
    /// `code` has one pixel a module; `side`: the least side of the picture in pixels.
    QrPicture(QImage code, int side, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_code;
    int m_side;
};

} // namespace WalletSupport
