#include "contact/walletdelegate.h"

#include "contact/walletlistmodel.h"
#include "ui/theme.h"

#include <QPainter>

namespace WalletSupport {

namespace {

constexpr int Padding = 6;

const WalletListModel::Row &rowAt(const QModelIndex &index)
{
    return static_cast<const WalletListModel *>(index.model())->row(index.row());
}

} // namespace

WalletDelegate::WalletDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QFont WalletDelegate::smallFont(const QFont &base) const
{
    QFont small = base;
    small.setPixelSize(m_theme.scaled(13));
    return small;
}

void WalletDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const WalletListModel::Row &row = rowAt(index);
    const int padding = m_theme.scaled(Padding);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(isCurrent ? QPen(colours.accent, 1) : QPen(Qt::NoPen));
        painter->setBrush(colours.accentSoft);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), padding, padding);
    }
    const int flags = Qt::TextSingleLine | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    QRect place = option.rect.adjusted(padding + padding / 2, padding, -padding - padding / 2, 0);
    const QFontMetrics metrics(option.font);
    painter->setFont(option.font);
    painter->setPen(row.id.isEmpty() ? colours.accent : colours.text);
    painter->drawText(place, flags, metrics.elidedText(row.name, Qt::ElideRight, place.width()));
    if (!row.otherName.isEmpty()) {
        place.setTop(place.top() + metrics.lineSpacing());
        painter->setFont(smallFont(option.font));
        painter->setPen(colours.mutedText);
        painter->drawText(place, flags,
                          QFontMetrics(painter->font()).elidedText(row.otherName, Qt::ElideRight, place.width()));
    }
    painter->restore();
}

QSize WalletDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = QFontMetrics(option.font).lineSpacing() + 2 * m_theme.scaled(Padding);
    if (!rowAt(index).otherName.isEmpty()) {
        height += QFontMetrics(smallFont(option.font)).lineSpacing();
    }
    return {m_theme.scaled(120), height};
}

} // namespace WalletSupport
