#pragma once

#include <QLineEdit>

namespace WalletSupport {

/// A field for a password that can be shown. Nothing in it can be selected while it is shown: what is selected is
/// handed to every other program at once, and what is copied from a field carries no mark and is never taken back.
/// After Ctrl+A all of it is marked, and what is typed next takes its place.
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
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setMarked(bool isMarked);
    /// Takes away what is marked. False if nothing is.
    bool takeMarked();

    bool m_isMarked = false; ///< all of it, without a selection
};

} // namespace WalletSupport
