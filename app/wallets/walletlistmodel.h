#pragma once

#include <QAbstractListModel>

#include <vector>

namespace WalletSupport {

/// The wallets that fit what was typed, and an entry for wallets that are not listed.
class WalletListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WalletListModel)

public:
    enum class Star { None, Ordinary, Favourite };
    struct Row
    {
        QString id; ///< empty: not listed
        QString name;
        QString otherName; ///< what else people call it; may be empty
        QString caption;   ///< what stands above it, where a group begins; may be empty
        Star star = Star::None;
        bool operator==(const Row &) const = default;
    };

    explicit WalletListModel(QObject *parent = nullptr);

    void setRows(std::vector<Row> rows);
    [[nodiscard]] const Row &row(int number) const { return m_rows.at(static_cast<std::size_t>(number)); }
    /// The row of a wallet; -1 if it is not in the list.
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace WalletSupport
