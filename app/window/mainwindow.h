#pragma once

#include "core/base/clock.h"
#include "guides/guidedialogs.h"
#include "ui/preferences.h"
#include "window/directorywallets.h"
#include "window/pagehistory.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace WalletSupport {

class AddressDoor;
class AddressOpener;
class AnswersPage;
class ArticleSearch;
class ContactPanel;
class ContactsDock;
class Directory;
class Gate;
class GuidesPage;
class HelpDialog;
class HomePage;
class LanguageController;
class NavigationRail;
class NoticeBar;
class Pack;
class PreferencesKeeper;
class PreferencesStore;
class SettingsPage;
class Theme;

/// What the window works with; all outlive it.
struct WindowParts {
    const Pack &pack;
    ArticleSearch &search;
    const Directory &directory;
    const Gate &gate;
    AddressOpener &opener;
    PreferencesStore &preferences;
    LanguageController &languages;
    Theme &theme;
};

/// The window: the rail, the pages, the contact panel. It joins them and knows where the person is; the pages do
/// their own work. A page is made when it is first visited.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);

    /// Follows a wish from outside: a link, a page's name, or empty to raise the window. What cannot be followed is
    /// told in a sentence.
    void follow(const QString &wish);
    void showNotice(const QString &text);
    void chooseWallet(const QString &id);
    void raiseAndActivate();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addShortcuts();
    void go(const Place &place);
    void showPlace(const Place &place);
    void showPage(QWidget *page);
    HomePage *homePage();
    AnswersPage *answersPage();
    GuidesPage *guidesPage();
    SettingsPage *settingsPage();

    void search(const QString &text);
    void focusSearch();
    void findInArticle();
    void showHelp();
    void closeOpenThing();
    void arrange();
    void retranslateUi();
    /// What the person chose in the contact panel is remembered.
    void keepWallet(const QString &id);
    void fillHome();
    void fillSettings();
    void tellBestChannel();

    WindowParts m_parts;
    Clock m_clock;
    DirectoryWallets m_wallets;
    DesktopDialogs m_dialogs;
    PageHistory m_history;
    PreferencesKeeper *m_preferences;
    AddressDoor *m_door;

    NavigationRail *m_rail;
    NoticeBar *m_notice;
    QStackedWidget *m_pages;
    ContactPanel *m_contacts;
    ContactsDock *m_dock = nullptr;
    HomePage *m_home = nullptr;
    AnswersPage *m_answers = nullptr;
    GuidesPage *m_guides = nullptr;
    SettingsPage *m_settings = nullptr;
    QPointer<HelpDialog> m_help;
};

} // namespace WalletSupport
