#pragma once

#include "ui/notice.h"

#include <QFrame>

namespace WalletSupport {

class Announcer;
class IconButton;
class IconLabel;
class LinkButton;
class TextLabel;
class Theme;

/// A sentence below the page, about something that happened, until it is put away. It follows the window's
/// language, and screen readers are told.
class NoticeBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeBar)

public:
    explicit NoticeBar(Theme &theme, QWidget *parent = nullptr);

    /// Without words: what was shown is put away.
    void showNotice(const Notice &notice);
    /// Puts it away if it says that something worked: whoever has gone on knows.
    void putAwayWhatIsDone();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();
    void scale();

    Theme &m_theme;
    Notice m_notice;
    IconLabel *m_icon;
    TextLabel *m_text;
    LinkButton *m_action;
    IconButton *m_close;
    Announcer *m_announcer;
};

} // namespace WalletSupport
