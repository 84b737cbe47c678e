#pragma once

#include <QWidget>

#include <array>

class QVBoxLayout;

namespace WalletSupport {

class StrongLabel;
class TextLabel;
class Theme;

/// How to find the real support of a wallet that the directory cannot help with.
class GenericHelp final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GenericHelp)

public:
    explicit GenericHelp(Theme &theme, QWidget *parent = nullptr);

    /// What stands before the advice: why it is shown; may be empty.
    void setReason(const QString &text);
    /// Whether the advice to call the bank stands here, or elsewhere on the page.
    void setNamesBank(bool isNamed);

    /// The reasons: nothing of the wallet is sure enough, and the wallet is not in the directory.
    [[nodiscard]] static QString nothingSure();
    [[nodiscard]] static QString notListed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void scale();

    Theme &m_theme;
    QVBoxLayout *m_layout;
    TextLabel *m_reason;
    TextLabel *m_bank;
    StrongLabel *m_title;
    std::array<TextLabel *, 4> m_steps;
};

} // namespace WalletSupport
