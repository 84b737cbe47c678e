#pragma once

#include <QLineEdit>

namespace WalletSupport {

/// A field for a password that can be shown. Nothing in it can be selected while it is shown: what is selected is
/// handed to every other program at once, and what is copied from a field carries no mark and is never taken back.
class SecretField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretField)

public:
    explicit SecretField(QWidget *parent = nullptr);

    void setShown(bool isShown);
    [[nodiscard]] bool isShown() const { return echoMode() == QLineEdit::Normal; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace WalletSupport
