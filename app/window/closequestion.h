#pragma once

#include "guides/guidespage.h"

#include <QDialog>

class QPushButton;

namespace WalletSupport {

class TextLabel;
class Theme;
class TitleLabel;

/// Asks before the window closes on answers that are nowhere else. Accepted: they may be lost.
class CloseQuestion final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloseQuestion)

public:
    CloseQuestion(std::vector<UnkeptGuide> unkept, Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    std::vector<UnkeptGuide> m_unkept;
    TitleLabel *m_title;
    TextLabel *m_text;
    QPushButton *m_keep;
    QPushButton *m_close;
};

} // namespace WalletSupport
