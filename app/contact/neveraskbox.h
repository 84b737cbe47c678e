#pragma once

#include "ui/panels.h"

class QVBoxLayout;

namespace WalletSupport {

class StrongLabel;
class TextLabel;
class Theme;

/// What no support ever asks for: it stands wherever somebody is about to turn to one.
class NeverAskBox final : public WarningPanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NeverAskBox)

public:
    explicit NeverAskBox(Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void scale();

    Theme &m_theme;
    QVBoxLayout *m_layout;
    StrongLabel *m_title;
    TextLabel *m_text;
};

} // namespace WalletSupport
