#pragma once

#include <QDialog>

class QPushButton;

namespace WalletSupport {

class FlowLabel;
class MutedLabel;
class QrPicture;
class Theme;
class TitleLabel;

/// An address or number as a QR code, to reach it from the phone, with the text below it.
class QrDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QrDialog)

public:
    /// `address` is what the code holds, `shown` how people write it.
    QrDialog(const QString &address, QString shown, Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QString m_shown;
    bool m_isNumber;
    TitleLabel *m_title;
    QrPicture *m_picture;
    FlowLabel *m_text;
    MutedLabel *m_note;
    QPushButton *m_close;
};

} // namespace WalletSupport
