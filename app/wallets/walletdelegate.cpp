#include "wallets/walletdelegate.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "wallets/walletlistmodel.h"

#include <QPainter>
#include <QStyle>

namespace WalletSupport {

namespace {

constexpr int Padding = 6;
constexpr int StarSide = 16;

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

int WalletDelegate::captionHeight(const QFont &base, const QString &caption) const
{
    return caption.isEmpty() ? 0 : QFontMetrics(smallFont(base)).lineSpacing() + 2 * m_theme.scaled(Padding);
}

QRect WalletDelegate::starPlace(const QRect &row, Qt::LayoutDirection direction) const
{
    const int width = m_theme.scaled(StarSide) + 2 * m_theme.scaled(Padding);
    return QStyle::visualRect(direction, row, QRect(row.right() + 1 - width, row.top(), width, row.height()));
}

void WalletDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const WalletListModel::Row &row = rowAt(index);
    const int padding = m_theme.scaled(Padding);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect ground = option.rect;
    const int flags = Qt::TextSingleLine | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    if (!row.caption.isEmpty()) {
        ground.setTop(ground.top() + captionHeight(option.font, row.caption));
        QFont strong = smallFont(option.font);
        strong.setWeight(QFont::DemiBold);
        painter->setFont(strong);
        painter->setPen(colours.mutedText);
        painter->drawText(option.rect.adjusted(padding, padding, -padding, 0), flags, row.caption);
    }
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
        // Thick where the list has the keyboard, not the field that searches it.
        const bool hasKeyboard = option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(isCurrent ? QPen(colours.accent, hasKeyboard ? 2 : 1) : QPen(Qt::NoPen));
        painter->setBrush(colours.accentSoft);
        const double half = hasKeyboard ? 1 : 0.5;
        painter->drawRoundedRect(QRectF(ground).adjusted(half, half, -half, -half), padding, padding);
    }
    QRect place = ground.adjusted(padding + padding / 2, padding, -padding - padding / 2, 0);
    if (row.star != WalletListModel::Star::None) {
        const bool isFavourite = row.star == WalletListModel::Star::Favourite;
        const QRect strip = starPlace(ground, option.direction);
        const int side = m_theme.scaled(StarSide);
        const QPixmap star =
            iconPixmap(isFavourite ? QStringLiteral("star-filled") : QStringLiteral("star"),
                       isFavourite ? colours.accent : colours.mutedText, side, painter->device()->devicePixelRatioF());
        painter->drawPixmap(strip.center() - QPoint(side / 2, side / 2), star);
        const int taken = strip.width();
        place.adjust(option.direction == Qt::RightToLeft ? taken : 0, 0,
                     option.direction == Qt::RightToLeft ? 0 : -taken, 0);
    }
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
    height += captionHeight(option.font, rowAt(index).caption);
    return {m_theme.scaled(120), height};
}

} // namespace WalletSupport
