#pragma once

#include "ui/panels.h"
#include "window/pagehistory.h"

#include <vector>

class QLabel;
class QMenu;

namespace WalletSupport {

class IconLabel;
class RailButton;
class Theme;

/// The rail at the left edge: the pages, and below them help, language and settings. Narrow, it shows icons with short
/// names.
class NavigationRail final : public SidePanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NavigationRail)

public:
    explicit NavigationRail(Theme &theme, QWidget *parent = nullptr);

    void setPresent(PageId page);
    void setNarrow(bool isNarrow);
    void setLanguage(const QString &language);

signals:
    void pageRequested(WalletSupport::PageId page);
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void scale();
    void showLanguages();
    [[nodiscard]] QMenu *makeLanguageMenu();

    Theme &m_theme;
    QString m_language;
    bool m_isNarrow = false;
    IconLabel *m_mark;
    QLabel *m_name;
    RailButton *m_home;
    RailButton *m_answers;
    RailButton *m_guides;
    RailButton *m_cases;
    RailButton *m_check;
    RailButton *m_stolen;
    RailButton *m_help;
    RailButton *m_languageButton;
    RailButton *m_settings;
};

} // namespace WalletSupport
