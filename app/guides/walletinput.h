#pragma once

#include "core/directory/walletsearch.h"
#include "guides/fieldinput.h"

#include <optional>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace WalletSupport {

class Announcer;
class Card;
class IconLabel;
class TextLabel;

/// A field that finds a wallet by any of its names, and says whether it did; a name that is not listed is an answer
/// too. The arrow keys move in the list below while typing goes on, Enter takes what is marked there, or what fits
/// best.
class WalletInput final : public FieldInput
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WalletInput)

public:
    WalletInput(const QString &step, const Field &field, Case &ownCase, Theme &theme, QWidget *parent);

    [[nodiscard]] QWidget *editor() const override;
    void retranslateUi() override;

protected:
    [[nodiscard]] FieldValue editedValue() const override;
    void setEditedValue(const FieldValue &value) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is known of the text in the field.
    enum class State { Empty, Recognised, Found, Guessed, Unlisted };

    void build();
    void follow();
    void fill();
    /// Made when somebody types: it takes as long as painting the page.
    [[nodiscard]] const WalletSearch &search();
    void addRow(const QString &name, const QString &id);
    void showSign();
    void choose(const QListWidgetItem *item);
    bool handleKey(int key);
    [[nodiscard]] QString nameOf(const QString &id) const;
    void scale();

    std::vector<Wallet> m_wallets;
    std::optional<WalletSearch> m_search;
    QLineEdit *m_edit;
    Card *m_frame;
    QListWidget *m_list;
    IconLabel *m_signIcon;
    TextLabel *m_sign;
    Announcer *m_announcer;
    State m_state = State::Empty;
    QString m_chosen;                ///< id of the listed wallet whose name stands in the field
    bool m_isUnlisted = false;       ///< the person says so
    bool m_selectsOnRelease = false; ///< the click that gives the field the focus is going on
};

} // namespace WalletSupport
