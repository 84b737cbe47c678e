#pragma once

#include <QWidget>

#include <memory>

namespace WalletSupport {

class Directory;
class RowButton;
class Theme;
class WalletMention;

/// Offers the official contacts of the wallet that a question names. It is seen only while there is one.
class WalletOffer final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WalletOffer)

public:
    /// The directory must outlive it.
    WalletOffer(const Directory &directory, Theme &theme, QWidget *parent = nullptr);
    ~WalletOffer() override;

    /// Makes the names ready, so that the first letter need not wait for it.
    void prepare();
    void follow(const QString &question);
    /// What it offers, for whoever types without seeing the window; empty for nothing.
    [[nodiscard]] QString words() const;

signals:
    void contactsRequested(const QString &wallet);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    const Directory &m_directory;
    std::unique_ptr<WalletMention> m_mention; ///< nothing until the first question
    QString m_wallet;
    RowButton *m_button;
};

} // namespace WalletSupport
