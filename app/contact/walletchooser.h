#pragma once

#include "core/trust/wallet.h"
#include "core/trust/walletsearch.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QListView;

namespace WalletSupport {

class Theme;
class WalletListModel;

/// The list of wallets with a field that searches it by any name in any language. The arrow keys move in the list
/// while typing goes on; Enter chooses, Escape leaves.
class WalletChooser final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WalletChooser)

public:
    WalletChooser(const std::vector<Wallet> &wallets, Theme &theme, QWidget *parent = nullptr);

    /// Empties the field, shows all, with this wallet current, and takes the focus.
    void begin(const QString &wallet);

signals:
    /// Empty: the wallet is not listed.
    void chosen(const QString &wallet);
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void fill(const QString &current);
    void choose(int row);
    bool handleKey(int key);
    [[nodiscard]] QString currentWallet() const;

    const std::vector<Wallet> &m_wallets;
    WalletSearch m_search;
    QLineEdit *m_field;
    QListView *m_list;
    WalletListModel *m_model;
};

} // namespace WalletSupport
