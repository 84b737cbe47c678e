#pragma once

#include "guides/fieldinput.h"

class QLineEdit;

namespace WalletSupport {

/// A field of one line: names, numbers, e-mail addresses.
class LineInput final : public FieldInput
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LineInput)

public:
    LineInput(const QString &step, const Field &field, Case &ownCase, Theme &theme, QWidget *parent);

    [[nodiscard]] QWidget *editor() const override;

protected:
    [[nodiscard]] FieldValue editedValue() const override;
    void setEditedValue(const FieldValue &value) override;

private:
    QLineEdit *m_edit;
};

} // namespace WalletSupport
