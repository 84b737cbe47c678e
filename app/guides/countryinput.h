#pragma once

#include "guides/fieldinput.h"

namespace WalletSupport {

class ChoiceBox;

/// A field for a country. The wallet's country, or the likeliest one, is chosen already; all others are in the list.
class CountryInput final : public FieldInput
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountryInput)

public:
    CountryInput(const QString &step, const Field &field, Case &ownCase, Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *editor() const override;
    void retranslateUi() override;

protected:
    [[nodiscard]] FieldValue editedValue() const override;
    void setEditedValue(const FieldValue &value) override;

private:
    void fill();

    ChoiceBox *m_countries;
    QString m_locale; ///< whose names the list has
};

} // namespace WalletSupport
