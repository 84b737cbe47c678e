#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace WalletSupport {

class LinkButton;
class MutedLabel;

/// Says that a picture is being read, where that takes longer than one notices, and lets the person end it.
class PictureProgress final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureProgress)

public:
    explicit PictureProgress(QWidget *parent = nullptr);

    /// Shows after half a second, unless it has ended by then.
    void begin();
    void end();

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
