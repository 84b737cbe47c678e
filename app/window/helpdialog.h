#pragma once

#include <QDialog>

#include <vector>

namespace WalletSupport {

class ColumnScrollArea;
class TextLabel;
class Theme;
class TitleLabel;

/// F1: what the program is for, and its keys.
class HelpDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpDialog)

public:
    explicit HelpDialog(Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    ColumnScrollArea *m_scroll;
    TitleLabel *m_title;
    TextLabel *m_about;
    TextLabel *m_stolen;
    TextLabel *m_search;
    TextLabel *m_suggestion;
    TextLabel *m_find;
    TextLabel *m_history;
    TextLabel *m_size;
    TextLabel *m_settings;
    TextLabel *m_close;
    TextLabel *m_quit;
};

} // namespace WalletSupport
