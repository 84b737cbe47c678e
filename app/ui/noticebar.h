#pragma once

#include "ui/panels.h"

namespace WalletSupport {

class Announcer;
class IconButton;
class TextLabel;
class Theme;

/// A sentence at the top of the window about something that happened, until it is put away. Screen readers are told.
class NoticeBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeBar)

public:
    explicit NoticeBar(Theme &theme, QWidget *parent = nullptr);

    void showText(const QString &text);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();

    Theme &m_theme;
    TextLabel *m_text;
    IconButton *m_close;
    Announcer *m_announcer;
};

} // namespace WalletSupport
