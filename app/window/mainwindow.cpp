#include "window/mainwindow.h"

#include "core/content/pack.h"
#include "core/search/articlesearch.h"
#include "core/trust/directory.h"
#include "contact/contactpanel.h"
#include "faq/answerspage.h"
#include "guides/guidespage.h"
#include "home/homepage.h"
#include "settings/settingspage.h"
#include "ui/buttons.h"
#include "ui/languagecontroller.h"
#include "ui/noticebar.h"
#include "ui/preferencesstore.h"
#include "ui/theme.h"
#include "window/addressdoor.h"
#include "window/contactsdock.h"
#include "window/helpdialog.h"
#include "window/navigationrail.h"
#include "window/preferenceskeeper.h"
#include "window/wish.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

/// Below this width, in pixels at 100 % text, the rail shows icons and the contacts are a button.
constexpr int WideFrom = 1100;

constexpr QSize UsualSize(1240, 780);
constexpr QSize LeastSize(720, 480);

} // namespace

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_wallets(parts.directory, parts.languages)
    , m_preferences(new PreferencesKeeper(parts.preferences, parts.languages, parts.theme, this))
    , m_door(new AddressDoor(parts.gate, parts.opener, this))
    , m_rail(new NavigationRail(parts.theme))
    , m_notice(new NoticeBar(parts.theme))
    , m_pages(new QStackedWidget)
    , m_contacts(new ContactPanel({parts.directory, parts.gate, parts.opener, parts.theme},
                                  {parts.pack.version(), parts.pack.issued()}))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(LeastSize);

    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_notice);
    middle->addWidget(m_pages, 1);
    auto *central = new QWidget;
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(new Line(Qt::Vertical));
    layout->addLayout(middle, 1);
    setCentralWidget(central);
    m_dock = new ContactsDock(m_contacts, layout, parts.theme, this);
    m_contacts->setWallet(parts.preferences.preferences().wallet);

    connect(m_rail, &NavigationRail::pageRequested, this, [this](PageId page) {
        // Coming back to a page, one finds it as one left it; choosing the present page again leads to its list.
        QString open;
        if (page == PageId::Answers && m_answers != nullptr && m_pages->currentWidget() != m_answers) {
            open = m_answers->article();
        } else if (page == PageId::Guides && m_guides != nullptr && m_pages->currentWidget() != m_guides) {
            open = m_guides->guide();
        }
        go({page, open});
    });
    connect(m_rail, &NavigationRail::languageChosen, m_preferences, &PreferencesKeeper::setLanguage);
    connect(m_preferences, &PreferencesKeeper::changed, this, &MainWindow::fillSettings);
    connect(m_preferences, &PreferencesKeeper::noticeRequested, this, &MainWindow::showNotice);
    connect(m_door, &AddressDoor::noticeRequested, this, &MainWindow::showNotice);
    connect(m_contacts, &ContactPanel::walletChosen, this, &MainWindow::keepWallet);
    connect(&parts.languages, &LanguageController::languageChanged, this, [this](const QString &language) {
        m_parts.theme.applyFont();
        m_rail->setLanguage(language);
        fillHome();
        fillSettings();
        if (m_answers != nullptr) {
            m_answers->setLanguage(language);
        }
        if (m_guides != nullptr) {
            m_guides->setLanguage(language);
        }
        tellBestChannel();
    });
    connect(&parts.theme, &Theme::changed, this, &MainWindow::arrange);
    m_rail->setLanguage(parts.languages.language());
    addShortcuts();

    if (!restoreGeometry(parts.preferences.windowGeometry())) {
        resize(UsualSize.boundedTo(screen()->availableSize()));
    }
    showPlace(m_history.present());
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
    add({QKeySequence::Find}, &MainWindow::findInArticle);
    add({QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] {
        if (const std::optional<Place> place = m_history.back()) {
            showPlace(*place);
        }
    });
    add({QKeySequence(Qt::ALT | Qt::Key_Right)}, [this] {
        if (const std::optional<Place> place = m_history.forward()) {
            showPlace(*place);
        }
    });
    add({QKeySequence(Qt::Key_F1)}, &MainWindow::showHelp);
    add({QKeySequence(Qt::CTRL | Qt::Key_Comma)}, [this] { go({PageId::Settings, {}}); });
    add({QKeySequence(Qt::Key_Escape)}, &MainWindow::closeOpenThing);
    add({QKeySequence(Qt::CTRL | Qt::Key_Q)}, &QWidget::close);
    add({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, [this] { m_preferences->stepTextSize(1); });
    add({QKeySequence(Qt::CTRL | Qt::Key_Minus)}, [this] { m_preferences->stepTextSize(-1); });
    add({QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] { m_preferences->setTextPercent(SmallestTextPercent); });
}

void MainWindow::go(const Place &place)
{
    m_history.visit(place);
    showPlace(place);
}

void MainWindow::showPlace(const Place &place)
{
    m_dock->close();
    m_rail->setPresent(place.page);
    // Whoever walks along the rail stays there; else the focus follows to the page, and never falls back to the rail
    // because the widget that had it is hidden now.
    const bool isOnRail = m_rail->isAncestorOf(focusWidget());
    switch (place.page) {
    case PageId::Home:
        showPage(homePage());
        if (!isOnRail) {
            homePage()->focusSearch();
        }
        break;
    case PageId::Answers:
        showPage(answersPage());
        answersPage()->showArticle(place.id);
        if (!isOnRail) {
            place.id.isEmpty() ? answersPage()->focusSearch(CursorPlace::SelectAll) : answersPage()->focusArticle();
        }
        break;
    case PageId::Guides:
        showPage(guidesPage());
        guidesPage()->showGuide(place.id);
        break;
    case PageId::Settings:
        showPage(settingsPage());
        if (!isOnRail) {
            settingsPage()->focusFirst();
        }
        break;
    }
}

void MainWindow::showPage(QWidget *page)
{
    if (m_pages->indexOf(page) < 0) {
        m_pages->addWidget(page);
    }
    m_pages->setCurrentWidget(page);
}

HomePage *MainWindow::homePage()
{
    if (m_home == nullptr) {
        m_home = new HomePage(m_parts.theme);
        connect(m_home, &HomePage::searchRequested, this, &MainWindow::search);
        connect(m_home, &HomePage::articleRequested, this, [this](const QString &id) { go({PageId::Answers, id}); });
        connect(m_home, &HomePage::guideRequested, this, [this](const QString &id) { go({PageId::Guides, id}); });
        fillHome();
    }
    return m_home;
}

AnswersPage *MainWindow::answersPage()
{
    if (m_answers == nullptr) {
        m_answers = new AnswersPage(m_parts.pack, m_parts.search, m_parts.languages.language(), m_parts.theme);
        connect(m_answers, &AnswersPage::articleRequested, this, [this](const QString &id) { go({PageId::Answers, id}); });
        connect(m_answers, &AnswersPage::guideRequested, this, [this](const QString &id) { go({PageId::Guides, id}); });
        connect(m_answers, &AnswersPage::contactRequested, m_dock, &ContactsDock::open);
        connect(m_answers, &AnswersPage::linkActivated, this, &MainWindow::follow);
        connect(m_answers, &AnswersPage::noticeRequested, this, &MainWindow::showNotice);
        connect(m_answers, &AnswersPage::textSizeRequested, m_preferences, &PreferencesKeeper::stepTextSize);
        tellBestChannel();
    }
    return m_answers;
}

GuidesPage *MainWindow::guidesPage()
{
    if (m_guides == nullptr) {
        m_guides = new GuidesPage({m_parts.pack, m_wallets, m_clock, m_dialogs, m_parts.theme},
                                  m_parts.languages.language());
        m_guides->setWallet(m_parts.preferences.preferences().wallet);
        connect(m_guides, &GuidesPage::guideRequested, this, [this](const QString &id) { go({PageId::Guides, id}); });
        connect(m_guides, &GuidesPage::articleRequested, this, [this](const QString &id) { go({PageId::Answers, id}); });
        connect(m_guides, &GuidesPage::contactsRequested, m_dock, &ContactsDock::open);
        connect(m_guides, &GuidesPage::walletChosen, this, &MainWindow::chooseWallet);
        connect(m_guides, &GuidesPage::openAddressRequested, m_door, &AddressDoor::openAddress);
        connect(m_guides, &GuidesPage::ownFileRequested, m_door, &AddressDoor::openOwnFile);
    }
    return m_guides;
}

SettingsPage *MainWindow::settingsPage()
{
    if (m_settings == nullptr) {
        m_settings = new SettingsPage(
            {m_parts.preferences.file(), m_parts.pack.version(), m_parts.pack.issued()}, m_parts.theme);
        connect(m_settings, &SettingsPage::languageChosen, m_preferences, &PreferencesKeeper::setLanguage);
        connect(m_settings, &SettingsPage::textPercentChosen, m_preferences, &PreferencesKeeper::setTextPercent);
        connect(m_settings, &SettingsPage::coloursChosen, m_preferences, &PreferencesKeeper::setColours);
        connect(m_settings, &SettingsPage::forgetWalletRequested, this, [this] { chooseWallet(QString()); });
        connect(m_settings, &SettingsPage::forgetAllRequested, this, [this] {
            chooseWallet(QString());
            m_preferences->forgetAll();
        });
        fillSettings();
    }
    return m_settings;
}

void MainWindow::search(const QString &text)
{
    go({PageId::Answers, {}});
    answersPage()->search(text);
    answersPage()->focusSearch(CursorPlace::End);
}

void MainWindow::focusSearch()
{
    if (m_pages->currentWidget() == m_home) {
        m_home->focusSearch();
        return;
    }
    if (m_pages->currentWidget() != m_answers) {
        go({PageId::Answers, m_answers != nullptr ? m_answers->article() : QString()});
    }
    answersPage()->focusSearch(CursorPlace::SelectAll);
}

void MainWindow::findInArticle()
{
    if (m_pages->currentWidget() == m_answers && m_answers != nullptr) {
        m_answers->findInArticle();
    }
}

void MainWindow::showHelp()
{
    if (m_help == nullptr) {
        m_help = new HelpDialog(m_parts.theme, this);
    }
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::closeOpenThing()
{
    if (m_contacts->closeChooser()) {
        return;
    }
    if (m_dock->isOpenOverPage()) {
        m_dock->close();
        m_dock->focusButton();
    } else if (!m_notice->isHidden()) {
        m_notice->hide();
    } else if (m_answers != nullptr && m_pages->currentWidget() == m_answers) {
        m_answers->closeOpenThing();
    } else if (m_guides != nullptr && m_pages->currentWidget() == m_guides) {
        m_guides->closeOpenThing();
    }
}

void MainWindow::arrange()
{
    const bool isNarrow = width() < m_parts.theme.scaled(WideFrom);
    m_rail->setIconsOnly(isNarrow);
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
    m_parts.preferences.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void MainWindow::retranslateUi()
{
    setWindowTitle(tr("Wallet Support Centre"));
    m_dock->setButtonText(tr("Official contacts"));
}

void MainWindow::fillHome()
{
    if (m_home == nullptr) {
        return;
    }
    const QString language = m_parts.languages.language();
    std::vector<HomePage::Entry> guides;
    const QStringList guideIds = m_parts.pack.guides();
    for (const QString &id : guideIds) {
        const QJsonObject words = QJsonDocument::fromJson(m_parts.pack.guideWords(id, language)).object();
        guides.push_back({id, words.value(QLatin1String("title")).toString(),
                          words.value(QLatin1String("summary")).toString(), GuidesPage::iconOf(id)});
    }
    std::vector<HomePage::Entry> questions;
    const std::vector<ArticleSummary> articles = m_parts.pack.articles(language);
    const QStringList featured = m_parts.pack.featured();
    for (const QString &id : featured) {
        const auto found = std::ranges::find(articles, id, &ArticleSummary::id);
        if (found != articles.end()) {
            questions.push_back({id, found->title, {}, {}});
        }
    }
    m_home->setEntries(guides, questions);
}

void MainWindow::fillSettings()
{
    if (m_settings == nullptr) {
        return;
    }
    const Preferences &preferences = m_parts.preferences.preferences();
    const std::optional<Wallet> wallet = m_parts.directory.wallet(preferences.wallet);
    const QString language = m_parts.languages.language();
    m_settings->showPreferences(preferences, language, wallet ? wallet->name(language) : QString());
}

void MainWindow::tellBestChannel()
{
    if (m_answers != nullptr) {
        m_answers->setBestChannel(m_contacts->bestChannel());
    }
}

void MainWindow::chooseWallet(const QString &id)
{
    m_contacts->setWallet(id);
    keepWallet(id);
}

void MainWindow::keepWallet(const QString &id)
{
    m_preferences->setWallet(id);
    tellBestChannel();
    if (m_guides != nullptr) {
        m_guides->setWallet(id);
    }
}

void MainWindow::follow(const QString &wish)
{
    if (wish.isEmpty()) {
        return;
    }
    const Result<Place, WishError> place = readWish(wish, m_parts.pack);
    if (place) {
        go(*place);
        return;
    }
    switch (place.error().kind) {
    case WishError::Kind::ForeignLink:
        showNotice(tr("This link was not opened. Only links to this program's own articles and guides open here."));
        break;
    case WishError::Kind::NotThere:
        showNotice(tr("This link was not opened. The article or guide that it names is not in this program."));
        break;
    case WishError::Kind::NoSuchPage:
        //: %1 is what was given on the command line
        showNotice(tr("There is no page “%1”.").arg(wish.left(40)));
        break;
    }
}

void MainWindow::showNotice(const QString &text)
{
    m_notice->showText(text);
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
