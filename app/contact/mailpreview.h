#pragma once

#include "contact/maildraft.h"

#include <QDialog>

class QPushButton;

namespace WalletSupport {

class MutedLabel;
class PrimaryButton;
class TextLabel;
class Theme;
class TitleLabel;

/// What would be handed over to the mail program, shown before it is.
class MailPreview final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MailPreview)

public:
    MailPreview(MailDraft draft, Theme &theme, QWidget *parent = nullptr);

signals:
    void openRequested(const WalletSupport::MailDraft &draft);
    void copyRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    MailDraft m_draft;
    TitleLabel *m_title;
    TextLabel *m_text;
    MutedLabel *m_note;
    PrimaryButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_cancel;
};

} // namespace WalletSupport
