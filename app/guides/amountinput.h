#pragma once

#include "guides/fieldinput.h"

class QComboBox;
class QLineEdit;

namespace WalletSupport {

/// A field for a sum of money and its currency.
class AmountInput final : public FieldInput
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AmountInput)

public:
    AmountInput(const QString &step, const Field &field, GuideSession &session, Theme &theme, QWidget *parent);

    [[nodiscard]] QWidget *editor() const override;
    void retranslateUi() override;

protected:
    [[nodiscard]] FieldValue editedValue() const override;
    void setEditedValue(const FieldValue &value) override;

private:
    /// The currency of the wallet's country, or of the person's.
    [[nodiscard]] QString likelyCurrency() const;

    QLineEdit *m_number;
    QComboBox *m_currency;
};

} // namespace WalletSupport
