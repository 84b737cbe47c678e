#pragma once

#include "cases/casedialogs.h"
#include "core/cases/caserecord.h"
#include "guides/guidedialogs.h"
#include "ui/notice.h"
#include "window/pagehistory.h"
#include "window/windowparts.h"

#include <QPointer>
#include <QStackedWidget>

#include <map>
#include <vector>

namespace WalletSupport {

class AddressDoor;
class AnswersPage;
class CasesPage;
class CheckPage;
class GuidesPage;
class HelpPage;
class HomePage;
class Page;
class PreferencesKeeper;
class SettingsPage;
class StolenPage;
struct UnkeptGuide;

/// Where the focus goes when a place is shown.
enum class FocusGoes {
    Nowhere,     ///< it stays where it is, outside of the pages
    ToBeginning, ///< where somebody begins who has just come
    Back,        ///< to what had it when the place was left for another page
};

/// The pages, of which one is seen. A page is made when it is first visited. What leads from one page to another is
/// asked of the window, which keeps the history.
class PageStack final : public QStackedWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageStack)

public:
    PageStack(const WindowParts &parts, PreferencesKeeper &keeper, AddressDoor &door, QWidget *parent = nullptr);

    void showPlace(const Place &place, FocusGoes way);
    /// What is shown.
    [[nodiscard]] Place place() const;
    /// Where somebody arrives who asks for `page`: at what they left there, or, on that page already, at its list.
    [[nodiscard]] Place placeOn(PageId page) const;
    /// The place whose search box Ctrl+K leads to.
    [[nodiscard]] Place searchPlace() const;
    /// For the answers page, which is shown.
    void search(const QString &text);
    /// For the checker's page, which is shown.
    void fillInCheck(const QString &text);
    void focusSearch();
    void findInArticle();
    void closeOpenThing();
    /// Goes one step back within the page that is shown; false if it has none, and the history says where to go.
    bool goBackWithinPage();
    bool goForwardWithinPage();
    /// The guides whose answers closing the window would lose.
    [[nodiscard]] std::vector<UnkeptGuide> unkeptGuides() const;

    void setLanguage(const QString &language);
    void setWallet(const QString &id);
    /// The person's country, an ISO 3166 code.
    void setCountry(const QString &country);
    void setBestChannel(const QString &channel);
    /// The wallet whose contacts belong to what is shown.
    [[nodiscard]] QString wallet() const;
    /// The preferences have changed.
    void fillSettings();

signals:
    /// Another question of a guide is shown: what was said of the one before goes.
    void stepTurned();
    void caseShown();
    void placeRequested(const WalletSupport::Place &place);
    void searchRequested(const QString &text);
    void linkActivated(const QString &link);
    void contactsRequested();
    void contactsOfRequested(const QString &wallet);
    void walletChosen(const QString &id);
    void countryChosen(const QString &country);
    void backRequested();
    void noticeRequested(const WalletSupport::Notice &notice);

private:
    /// What had the keyboard when a page was left, and what was shown there.
    struct Left
    {
        Place place;
        QPointer<QWidget> from;
    };
    /// False where it has gone.
    bool returnTo(const Left &left);
    /// Made where it was not yet.
    Page &pageOf(PageId id);
    void add(PageId id, Page *page);
    /// Null before the first one is shown.
    [[nodiscard]] Page *shownPage() const;
    HomePage &homePage();
    AnswersPage &answersPage();
    GuidesPage &guidesPage();
    CasesPage &casesPage();
    CheckPage &checkPage();
    StolenPage &stolenPage();
    SettingsPage &settingsPage();
    HelpPage &helpPage();
    /// For signals that lead to a page, or to what has this id on it.
    [[nodiscard]] auto to(PageId page)
    {
        return [this, page](const QString &id = {}) { emit placeRequested({page, id}); };
    }
    void askForReporting(const QString &country);
    void eraseCases();
    void fillHome();
    /// Looks up which guides were begun, and shows them on the home page.
    void tellBegun();
    void fillBegun();
    void fillCheck();
    void fillStolen();

    WindowParts m_parts;
    PreferencesKeeper &m_keeper;
    AddressDoor &m_door;
    DesktopDialogs m_dialogs;
    DesktopCaseDialogs m_caseDialogs;
    QString m_bestChannel;
    std::map<PageId, Left> m_left;
    std::vector<CaseHead> m_begun;   ///< guides that are not finished, the one saved last first
    std::map<PageId, Page *> m_made; ///< what is known of them here more than of any page stands below
    HomePage *m_home = nullptr;
    AnswersPage *m_answers = nullptr;
    GuidesPage *m_guides = nullptr;
    CasesPage *m_cases = nullptr;
    CheckPage *m_check = nullptr;
    StolenPage *m_stolen = nullptr;
    SettingsPage *m_settings = nullptr;
    HelpPage *m_help = nullptr;
};

} // namespace WalletSupport
