#include "contact/qrpicture.h"

#include <QPainter>

#include <algorithm>

namespace WalletSupport {

QrPicture::QrPicture(QImage code, int side, QWidget *parent)
    : QWidget(parent)
    , m_code(std::move(code))
    , m_side(side)
{
}

QSize QrPicture::minimumSizeHint() const
{
    const int modules = std::max(1, m_code.width());
    const int side = modules * std::max(2, m_side / modules);
    return {side, side};
}

void QrPicture::paintEvent(QPaintEvent *)
{
    if (m_code.isNull()) {
        return;
    }
    const int module = std::max(1, std::min(width(), height()) / m_code.width());
    const int side = module * m_code.width();
    const QRect place((width() - side) / 2, (height() - side) / 2, side, side);
    QPainter painter(this);
    painter.drawImage(place, m_code);
}

} // namespace WalletSupport
