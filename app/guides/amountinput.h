#pragma once

#include "guides/fieldinput.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;

namespace WalletSupport {

/// A field for a sum of money and its currency, by name and code.
class AmountInput final : public FieldInput
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AmountInput)

public:
    AmountInput(const QString &step, const Field &field, Case &ownCase, Theme &theme, QWidget *parent);

    [[nodiscard]] QWidget *editor() const override;
    [[nodiscard]] QWidget *placeOf(const FieldError &error) const override;
    void retranslateUi() override;

protected:
    [[nodiscard]] FieldValue editedValue() const override;
    void setEditedValue(const FieldValue &value) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The currencies of the wallet's country and the person's, likeliest first.
    [[nodiscard]] QStringList likelyCurrencies() const;
    /// The likeliest; empty if none is.
    [[nodiscard]] QString presetCurrency() const;
    /// Empty: none.
    void setCurrency(const QString &code);
    /// Until the person has chosen a currency, it is the one that the text names.
    void followText();
    void fillCurrencies();
    /// The currency below the sum where there is no room for twelve digits beside it.
    void arrange();

    QLineEdit *m_number;
    QComboBox *m_currency;
    QBoxLayout *m_row;
    bool m_isChosen = false; ///< by the person
};

} // namespace WalletSupport
