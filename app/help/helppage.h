#pragma once

#include "ui/page.h"

class QPushButton;

namespace WalletSupport {

class ColumnScrollArea;
class HelpPart;
class LinkButton;
class Theme;
class TitleLabel;

/// What the program does, how to find something, the keys, what it keeps, and what it never does.
class HelpPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpPage)

public:
    explicit HelpPage(Theme &theme, QWidget *parent = nullptr);

    void focusFirst() override;
    /// The page as a whole is what is open.
    bool closeOpenThing() override;

signals:
    void backRequested();
    void settingsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void retranslateKeys();
    void scale();

    Theme &m_theme;
    ColumnScrollArea *m_scroll;
    LinkButton *m_back;
    TitleLabel *m_title;
    HelpPart *m_does;
    HelpPart *m_finding;
    HelpPart *m_keys;
    HelpPart *m_keeps;
    HelpPart *m_never;
    QPushButton *m_settings;
};

} // namespace WalletSupport
