#pragma once

#include <QStyledItemDelegate>

namespace WalletSupport {

class Theme;

/// Paints a wallet in the list: its name, and below it what else people call it.
class WalletDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WalletDelegate)

public:
    explicit WalletDelegate(Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The strip of a row in which its star stands, in the list's coordinates.
    [[nodiscard]] QRect starPlace(const QRect &row, Qt::LayoutDirection direction) const;

private:
    [[nodiscard]] int captionHeight(const QFont &base, const QString &caption) const;
    [[nodiscard]] QFont smallFont(const QFont &base) const;

    Theme &m_theme;
};

} // namespace WalletSupport
