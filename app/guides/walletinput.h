#pragma once

#include "core/directory/walletsearch.h"
#include "guides/fieldinput.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace WalletSupport {

class Card;

/// A field that finds a wallet by any of its names; a name that is not listed is an answer too. The arrow keys move
/// in the list below while typing goes on, Enter takes what is marked there.
class WalletInput final : public FieldInput
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WalletInput)

public:
    WalletInput(const QString &step, const Field &field, GuideSession &session, Theme &theme, QWidget *parent);

    [[nodiscard]] QWidget *editor() const override;
    void retranslateUi() override;

protected:
    [[nodiscard]] FieldValue editedValue() const override;
    void setEditedValue(const FieldValue &value) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void choose(const QListWidgetItem *item);
    bool moveInList(int key);
    [[nodiscard]] QString nameOf(const QString &id) const;
    [[nodiscard]] QString idNamed(const QString &name) const;
    void scaleList();

    std::vector<Wallet> m_wallets;
    WalletSearch m_search;
    QLineEdit *m_edit;
    Card *m_frame;
    QListWidget *m_list;
    QString m_chosen; ///< id of the listed wallet whose name stands in the field
};

} // namespace WalletSupport
