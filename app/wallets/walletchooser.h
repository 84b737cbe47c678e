#pragma once

#include "core/directory/wallet.h"
#include "core/directory/walletsearch.h"
#include "wallets/walletlistmodel.h"
#include "wallets/walletlists.h"

#include <QWidget>

#include <optional>
#include <vector>

class QKeyEvent;
class QLineEdit;
class QListView;

namespace WalletSupport {

class Announcer;
class Theme;

/// The list of wallets with a field that searches it by any name in any language. The arrow keys move in the list
/// while typing goes on; Enter chooses, Escape leaves.
class WalletChooser final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WalletChooser)

public:
    /// `wallets` and the theme outlive it; `search` finds among the same wallets.
    WalletChooser(const std::vector<Wallet> &wallets, WalletSearch search, Theme &theme, QWidget *parent = nullptr);

    /// Which wallets stand first while nothing is typed. Without this call there are no stars to press.
    void setLists(const WalletLists &lists);
    /// Empties the field and shows all, with this wallet current.
    void showAll(const QString &wallet);
    /// The same, and takes the focus.
    void begin(const QString &wallet);

signals:
    /// Empty: the wallet is not listed.
    void chosen(const QString &wallet);
    void left();
    /// The person wants a wallet among the favourites, or no longer.
    void favouriteToggled(const QString &wallet);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void fill(const QString &current);
    [[nodiscard]] std::vector<WalletListModel::Row> rowsFor(const QStringList &wallets) const;
    void choose(int row);
    bool handleKey(const QObject *watched, const QKeyEvent &event);
    bool handleClick(const QPoint &place);
    void toggleFavourite(int row);
    void arrangeRows();
    [[nodiscard]] QString currentWallet() const;

    const std::vector<Wallet> &m_wallets;
    WalletSearch m_search;
    std::optional<WalletLists> m_lists;
    QLineEdit *m_field;
    QListView *m_list;
    WalletListModel *m_model;
    Announcer *m_announcer;
};

} // namespace WalletSupport
