#pragma once

#include "guides/fieldinput.h"

class QPlainTextEdit;

namespace WalletSupport {

/// A field for a few sentences, with how many characters are left once that matters.
class TextInput final : public FieldInput
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextInput)

public:
    TextInput(const QString &step, const Field &field, Case &ownCase, Theme &theme, QWidget *parent);

    [[nodiscard]] QWidget *editor() const override;
    void retranslateUi() override;

protected:
    [[nodiscard]] FieldValue editedValue() const override;
    void setEditedValue(const FieldValue &value) override;

private:
    void countLeft();

    QPlainTextEdit *m_edit;
    MutedLabel *m_left;
};

} // namespace WalletSupport
