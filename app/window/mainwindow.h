#pragma once

#include "ui/notice.h"
#include "window/pagehistory.h"
#include "window/windowparts.h"
#include "window/wish.h"

#include <QMainWindow>
#include <QTimer>

#include <optional>
#include <utility>
#include <vector>

namespace WalletSupport {

class AddressDoor;
class ContactPanel;
class ContactsDock;
class NavigationRail;
class NoticeBar;
class PageStack;
class PreferencesKeeper;
enum class FocusGoes;
struct StartWish;
struct UnkeptGuide;

/// The window: the rail, the pages, the contact panel. It joins them and knows where the person is.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);

    /// Does what a start of the program asks for. What cannot be done is told in a sentence, and the rest is done.
    void fulfil(const StartWish &wish);
    /// Follows a wish from outside: a link, a page's name, or empty to stay. What cannot be followed is told in a
    /// sentence, and to the caller.
    std::optional<WishError> follow(const QString &wish);
    /// What the page shows, which is where the person wanted to go unless that failed.
    [[nodiscard]] Place place() const;
    void showNotice(const Notice &notice);
    void chooseWallet(const QString &id);
    void raiseAndActivate();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool isForward) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addShortcuts();
    void go(const Place &place);
    void goByKey(PageId page);
    void leaveRail();
    void goBack();
    /// Has the history know what is open by now.
    void settlePlace();
    void showPlace(const Place &place, FocusGoes way);
    void makeRoomForContacts();
    /// Why it could not be followed.
    [[nodiscard]] std::optional<WishError> goWhereWished(const QString &wish);
    /// What was wished for, and why it is not to be had.
    void tellRefusals(const std::vector<std::pair<WishError, QString>> &refusals);
    void search(const QString &text);
    void focusSearch();
    void askBeforeClosing(const std::vector<UnkeptGuide> &unkept);
    void closeOpenThing();
    void arrange();
    void retranslateUi();
    /// What the person chose in the contact panel is remembered.
    void keepWallet(const QString &id);
    /// The channels of the person's wallet.
    void showContacts();
    /// The same, unless they are shown already.
    void showContactsOfPlace();
    void tellCountry();
    /// Tells the contact panel what the person is doing.
    void tellTask();
    void tellWalletLists();
    void tellBestChannel();

    WindowParts m_parts;
    PageHistory m_history;
    bool m_mayLoseAnswers = false; ///< the person has said so
    QTimer m_contactsSoon;         ///< fills the contact panel once the page has been painted
    PreferencesKeeper *m_preferences;
    AddressDoor *m_door;

    /// Each part is born inside it: a tree of widgets that moves to another parent is measured anew, as a whole.
    QWidget *m_central;
    NavigationRail *m_rail;
    NoticeBar *m_notice;
    PageStack *m_pages;
    ContactPanel *m_contacts;
    ContactsDock *m_dock = nullptr;
};

} // namespace WalletSupport
