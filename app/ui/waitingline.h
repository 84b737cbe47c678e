#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace WalletSupport {

class LinkButton;
class MutedLabel;

/// A line that says what is being waited for, how far it is, and that it can be cancelled. What takes no time that
/// anybody notices is not told.
class WaitingLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaitingLine)

public:
    explicit WaitingLine(QWidget *parent = nullptr);

    /// Shows the line, unless end() comes soon.
    void begin();
    /// `done` of `total`; a total of 0: nobody knows how far it is.
    void setProgress(int done, int total);
    void setWords(const QString &words);
    void end();
    [[nodiscard]] bool hasKeyboard() const;

signals:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QTimer m_soon;
    MutedLabel *m_words;
    QProgressBar *m_bar;
    LinkButton *m_cancel;
};

} // namespace WalletSupport
