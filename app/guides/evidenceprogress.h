#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace WalletSupport {

class LinkButton;
class MutedLabel;

/// How far the looking at files has come, with a way to stop it. What is over in a moment is not shown.
class EvidenceProgress final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceProgress)

public:
    explicit EvidenceProgress(QWidget *parent = nullptr);

    /// Of `total` things, as many are over.
    void showProgress(int done, int total);
    void end();
    /// Whether the keyboard is in it.
    [[nodiscard]] bool hasKeyboard() const;

signals:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    int m_done = 0;
    int m_total = 0;
    MutedLabel *m_words;
    QProgressBar *m_bar;
    LinkButton *m_cancel;
    QTimer m_soon;
};

} // namespace WalletSupport
