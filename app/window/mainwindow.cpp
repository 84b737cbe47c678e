#include "window/mainwindow.h"

#include "cases/deadlinereminder.h"
#include "contact/contactpanel.h"
#include "core/content/pack.h"
#include "core/directory/directory.h"
#include "ui/buttons.h"
#include "ui/enterkey.h"
#include "ui/languagecontroller.h"
#include "ui/noticebar.h"
#include "ui/preferencesstore.h"
#include "ui/quietcarets.h"
#include "ui/tabwalk.h"
#include "ui/theme.h"
#include "window/addressdoor.h"
#include "window/closequestion.h"
#include "window/contactsdock.h"
#include "window/navigationrail.h"
#include "window/pagestack.h"
#include "window/placetask.h"
#include "window/preferenceskeeper.h"
#include "window/startwish.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

/// Below this width, in pixels at 100 % text, the rail is narrow and the contacts are a button.
constexpr int WideFrom = 1100;

constexpr QSize UsualSize(1240, 780);
constexpr QSize LeastSize(720, 480);
/// What desktops draw around a window; how much is not known before it is shown.
constexpr QSize DesktopFrame(16, 48);

} // namespace

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_preferences(new PreferencesKeeper(parts.preferences, parts.languages, parts.theme, this))
    , m_door(new AddressDoor(parts.gate, parts.opener, this))
    , m_central(new QWidget(this))
    , m_rail(new NavigationRail(parts.theme, m_central))
    , m_notice(new NoticeBar(parts.theme, m_central))
    , m_pages(new PageStack(parts, *m_preferences, *m_door, m_central))
    , m_contacts(new ContactPanel({parts.directory, parts.gate, parts.opener, parts.theme, parts.clock},
                                  {parts.pack.version(), parts.pack.issued()}, m_central))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(LeastSize);
    new EnterKey(this);
    new QuietCarets(this);

    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_pages, 1);
    auto *layout = new QHBoxLayout(m_central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(new Line(Qt::Vertical, m_central));
    layout->addLayout(middle, 1);
    setCentralWidget(m_central);
    m_dock = new ContactsDock(m_contacts, layout, middle, m_notice, parts.theme, this);
    tellCountry();
    m_contacts->setWallet(parts.preferences.preferences().wallet);
    tellWalletLists();

    connect(m_rail, &NavigationRail::pageRequested, this, [this](PageId page) {
        leaveRail();
        go(m_pages->placeOn(page));
    });
    connect(m_rail, &NavigationRail::languageChosen, m_preferences, &PreferencesKeeper::setLanguage);
    connect(m_pages, &PageStack::placeRequested, this, &MainWindow::go);
    connect(m_pages, &PageStack::searchRequested, this, &MainWindow::search);
    connect(m_pages, &PageStack::linkActivated, this, &MainWindow::follow);
    connect(m_pages, &PageStack::contactsRequested, this, [this] {
        showContactsOfPlace();
        m_dock->open();
    });
    connect(m_pages, &PageStack::contactsOfRequested, this, [this](const QString &wallet) {
        m_contacts->setWallet(wallet); // for a look: it is not the person's wallet
        m_dock->open();
    });
    m_contactsSoon.setSingleShot(true); // with no wait: after what is to be painted
    connect(&m_contactsSoon, &QTimer::timeout, this, &MainWindow::showContacts);
    connect(m_pages, &PageStack::walletChosen, this, [this](const QString &wallet) {
        keepWallet(wallet);
        m_contactsSoon.start(); // the page where it was chosen is painted first
    });
    connect(m_pages, &PageStack::countryChosen, m_preferences, &PreferencesKeeper::setCountry);
    connect(m_pages, &PageStack::backRequested, this, &MainWindow::goBack);
    connect(m_pages, &PageStack::stepTurned, m_notice, &QWidget::hide);
    connect(m_pages, &PageStack::caseShown, this, &MainWindow::makeRoomForContacts);
    connect(m_pages, &PageStack::caseShown, this, &MainWindow::showContactsOfPlace);
    connect(m_pages, &PageStack::noticeRequested, this, &MainWindow::showNotice);
    connect(m_preferences, &PreferencesKeeper::changed, m_pages, &PageStack::fillSettings);
    connect(m_preferences, &PreferencesKeeper::noticeRequested, this, &MainWindow::showNotice);
    connect(m_door, &AddressDoor::noticeRequested, this, &MainWindow::showNotice);
    connect(m_contacts, &ContactPanel::walletChosen, this, &MainWindow::keepWallet);
    connect(m_contacts, &ContactPanel::countryChosen, m_preferences, &PreferencesKeeper::setCountry);
    connect(m_contacts, &ContactPanel::favouriteToggled, m_preferences, &PreferencesKeeper::toggleFavourite);
    connect(m_preferences, &PreferencesKeeper::changed, this, &MainWindow::tellWalletLists);
    connect(m_preferences, &PreferencesKeeper::changed, this, &MainWindow::tellCountry);
    auto *reminder = new DeadlineReminder(parts.cases, parts.clock, parts.preferences, this);
    connect(reminder, &DeadlineReminder::noticeRequested, this, &MainWindow::showNotice);
    connect(reminder, &DeadlineReminder::openRequested, this, [this] {
        go(m_pages->placeOn(PageId::Cases));
        raiseAndActivate();
    });
    connect(&parts.languages, &LanguageController::languageChanged, this, [this](const QString &language) {
        m_parts.theme.applyFont();
        m_rail->setLanguage(language);
        m_pages->setLanguage(language);
        tellBestChannel();
        tellTask();
    });
    connect(&parts.theme, &Theme::changed, this, &MainWindow::arrange);
    m_rail->setLanguage(parts.languages.language());
    tellBestChannel();
    addShortcuts();

    if (!restoreGeometry(parts.preferences.windowGeometry())) {
        resize(UsualSize.boundedTo(screen()->availableSize() - DesktopFrame));
    }
    showPlace(m_history.present(), FocusGoes::ToBeginning);
    retranslateUi();
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QList<QKeySequence> &keys, auto &&slot) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    add({Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_L}, &MainWindow::focusSearch);
    add({QKeySequence::Find}, [this] { m_pages->findInArticle(); });
    add({QKeySequence(Qt::ALT | Qt::Key_Left)}, &MainWindow::goBack);
    add({QKeySequence(Qt::ALT | Qt::Key_Right)}, [this] {
        if (m_pages->goForwardWithinPage()) {
            return;
        }
        if (const std::optional<Place> place = m_history.forward()) {
            showPlace(*place, FocusGoes::Back);
        }
    });
    add({QKeySequence(Qt::Key_F1)}, [this] { goByKey(PageId::Help); });
    add({QKeySequence(Qt::CTRL | Qt::Key_Comma)}, [this] { goByKey(PageId::Settings); });
    add({QKeySequence(Qt::Key_Escape)}, &MainWindow::closeOpenThing);
    add({QKeySequence(Qt::CTRL | Qt::Key_Q)}, &QWidget::close);
    add({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, [this] { m_preferences->stepTextSize(1); });
    add({QKeySequence(Qt::CTRL | Qt::Key_Minus)}, [this] { m_preferences->stepTextSize(-1); });
    add({QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] { m_preferences->setTextPercent(SmallestTextPercent); });
}

void MainWindow::go(const Place &place)
{
    settlePlace();
    m_history.visit(place);
    showPlace(place, FocusGoes::ToBeginning);
}

void MainWindow::settlePlace()
{
    const Place shown = m_pages->place();
    const Place present = m_history.present();
    if (shown.page == present.page && shown.id == present.id) {
        m_history.settle(shown);
    }
}

void MainWindow::goByKey(PageId page)
{
    leaveRail();
    go({page, {}});
}

void MainWindow::leaveRail()
{
    if (m_rail->isAncestorOf(focusWidget())) {
        focusWidget()->clearFocus(); // it goes to the page, from the rail too
    }
}

void MainWindow::goBack()
{
    if (m_pages->goBackWithinPage()) {
        return;
    }
    settlePlace();
    if (const std::optional<Place> place = m_history.back()) {
        showPlace(*place, FocusGoes::Back);
    }
}

void MainWindow::showPlace(const Place &place, FocusGoes way)
{
    m_dock->close();
    m_notice->putAwayWhatIsDone();
    // Before the page is shown, so that it scrolls in the room that it keeps.
    const bool isInGuide = place.page == PageId::Guides && !place.id.isEmpty();
    m_dock->setRoom(isInGuide ? ContactsDock::Room::Page : ContactsDock::Room::Strip);
    m_rail->setPresent(place.page);
    // Whoever is in the rail stays there when a page is shown that is not asked for in it; else the focus follows to
    // the page, and never falls back to the rail because the widget that had it is hidden now.
    m_pages->showPlace(place, m_rail->isAncestorOf(focusWidget()) ? FocusGoes::Nowhere : way);
    makeRoomForContacts();
    if (place.page != PageId::Check) {
        showContactsOfPlace(); // they may be those of somebody in a message that was checked
    }
    tellTask();
}

void MainWindow::makeRoomForContacts()
{
    // In a case the row of "Continue" has room for the contacts as well.
    const Place shown = m_pages->place();
    const bool isInGuide = shown.page == PageId::Guides && !shown.caseId.isEmpty();
    m_dock->setRoom(isInGuide ? ContactsDock::Room::Page : ContactsDock::Room::Strip);
}

void MainWindow::search(const QString &text)
{
    go({PageId::Answers, {}});
    m_pages->search(text);
}

void MainWindow::focusSearch()
{
    const Place place = m_pages->searchPlace();
    if (place != m_history.present()) {
        go(place);
    }
    m_pages->focusSearch();
}

void MainWindow::closeOpenThing()
{
    if (m_contacts->closeChooser() || m_contacts->closeNotice()) {
        return;
    }
    if (m_dock->isOpenOverPage()) {
        m_dock->close();
        m_dock->giveFocusBack();
    } else if (!m_notice->isHidden()) {
        m_notice->hide();
    } else {
        m_pages->closeOpenThing();
    }
}

void MainWindow::arrange()
{
    const bool isNarrow = width() < m_parts.theme.scaled(WideFrom);
    m_rail->setNarrow(isNarrow);
    m_dock->arrange(isNarrow);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const std::vector<UnkeptGuide> unkept = m_pages->unkeptGuides();
    if (!unkept.empty() && !m_mayLoseAnswers) {
        event->ignore();
        askBeforeClosing(unkept);
        return;
    }
    m_parts.preferences.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::askBeforeClosing(const std::vector<UnkeptGuide> &unkept)
{
    if (isMinimized()) {
        showNormal();
    }
    auto *question = new CloseQuestion(unkept, m_parts.theme, this);
    connect(question, &QDialog::accepted, this, [this] {
        m_mayLoseAnswers = true;
        close();
    });
    question->open();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

bool MainWindow::focusNextPrevChild(bool isForward)
{
    return moveFocus(*this, isForward);
}

void MainWindow::retranslateUi()
{
    setWindowTitle(tr("Wallet Support Centre"));
    m_dock->setButtonText(tr("Contacts"));
}

void MainWindow::tellBestChannel()
{
    m_pages->setBestChannel(m_contacts->bestChannel(m_preferences->preferences().wallet));
}

void MainWindow::chooseWallet(const QString &id)
{
    m_contacts->setWallet(id);
    keepWallet(id);
}

void MainWindow::showContacts()
{
    m_contacts->setWallet(m_pages->wallet());
}

void MainWindow::showContactsOfPlace()
{
    if (m_contacts->wallet() != m_pages->wallet()) {
        showContacts();
    }
}

void MainWindow::keepWallet(const QString &id)
{
    m_preferences->setWallet(id);
    tellBestChannel();
    m_pages->setWallet(id);
}

void MainWindow::tellCountry()
{
    const QString wallet = m_preferences->preferences().wallet;
    const QString country = m_preferences->country(m_parts.directory.details(wallet));
    m_pages->setCountry(country);
    m_contacts->setCountry(country);
}

void MainWindow::tellTask()
{
    m_contacts->setTask(taskAt(m_history.present(), m_parts.pack, m_parts.languages.language()));
}

void MainWindow::tellWalletLists()
{
    const Preferences &preferences = m_preferences->preferences();
    m_contacts->setWalletLists({preferences.favouriteWallets, preferences.recentWallets});
}

Place MainWindow::place() const
{
    return m_pages->place();
}

void MainWindow::showNotice(const Notice &notice)
{
    m_notice->showNotice(notice);
}

void MainWindow::raiseAndActivate()
{
    if (isMinimized()) {
        showNormal();
    }
    raise();
    activateWindow();
}

} // namespace WalletSupport
