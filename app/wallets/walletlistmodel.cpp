#include "wallets/walletlistmodel.h"

#include <algorithm>

namespace WalletSupport {

WalletListModel::WalletListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void WalletListModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int WalletListModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int WalletListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WalletListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row &entry = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::AccessibleDescriptionRole:
        return entry.star == Star::Favourite ? tr("Favourite")
                                             : QString(entry.caption + QLatin1Char('\n') + entry.otherName).trimmed();
    default:
        return {};
    }
}

} // namespace WalletSupport
