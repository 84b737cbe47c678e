#include "window/mainwindow.h"

#include "core/content/link.h"
#include "core/content/pack.h"
#include "core/search/articlesearch.h"
#include "core/trust/addressopener.h"
#include "core/trust/directory.h"
#include "core/trust/gate.h"
#include "contact/contactnotice.h"
#include "contact/contactpanel.h"
#include "faq/answerspage.h"
#include "guides/guidespage.h"
#include "home/homepage.h"
#include "settings/settingspage.h"
#include "ui/buttons.h"
#include "ui/icons.h"
#include "ui/languagecontroller.h"
#include "ui/noticebar.h"
#include "ui/preferencesstore.h"
#include "ui/theme.h"
#include "window/helpdialog.h"
#include "window/navigationrail.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
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
    , m_rail(new NavigationRail(parts.theme))
    , m_notice(new NoticeBar(parts.theme))
    , m_pages(new QStackedWidget)
    , m_contactsLine(new Line(Qt::Vertical))
    , m_contacts(new ContactPanel({parts.directory, parts.gate, parts.opener, parts.theme},
                                  {parts.pack.version(), parts.pack.issued()}))
    , m_contactsButton(new PrimaryButton)
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(LeastSize);
    m_contactsButton->setObjectName(QStringLiteral("contactsButton"));

    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_notice);
    middle->addWidget(m_pages, 1);
    auto *central = new QWidget;
    m_layout = new QHBoxLayout(central);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_rail);
    m_layout->addWidget(new Line(Qt::Vertical));
    m_layout->addLayout(middle, 1);
    m_layout->addWidget(m_contactsLine);
    m_layout->addWidget(m_contacts);
    setCentralWidget(central);
    // Over the page while the window is narrow; parented here so that they come last in the order of Tab.
    m_contactsButton->setParent(central);
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
    connect(m_rail, &NavigationRail::languageChosen, this, &MainWindow::setLanguage);
    connect(m_contactsButton, &PrimaryButton::clicked, this, &MainWindow::showContacts);
    connect(m_contacts, &ContactPanel::closeRequested, this, &MainWindow::hideContacts);
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
    add({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, [this] { stepTextSize(1); });
    add({QKeySequence(Qt::CTRL | Qt::Key_Minus)}, [this] { stepTextSize(-1); });
    add({QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] {
        Preferences preferences = m_parts.preferences.preferences();
        preferences.textPercent = SmallestTextPercent;
        setPreferences(preferences);
    });
}

void MainWindow::go(const Place &place)
{
    m_history.visit(place);
    showPlace(place);
}

void MainWindow::showPlace(const Place &place)
{
    hideContacts();
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
        connect(m_answers, &AnswersPage::contactRequested, this, &MainWindow::showContacts);
        connect(m_answers, &AnswersPage::linkActivated, this, &MainWindow::followLink);
        connect(m_answers, &AnswersPage::noticeRequested, this, &MainWindow::showNotice);
        connect(m_answers, &AnswersPage::textSizeRequested, this, &MainWindow::stepTextSize);
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
        connect(m_guides, &GuidesPage::contactsRequested, this, &MainWindow::showContacts);
        connect(m_guides, &GuidesPage::walletChosen, this, &MainWindow::chooseWallet);
        connect(m_guides, &GuidesPage::openAddressRequested, this, &MainWindow::openAddress);
        connect(m_guides, &GuidesPage::ownFileRequested, this, &MainWindow::openOwnFile);
    }
    return m_guides;
}

SettingsPage *MainWindow::settingsPage()
{
    if (m_settings == nullptr) {
        m_settings = new SettingsPage(
            {m_parts.preferences.file(), m_parts.pack.version(), m_parts.pack.issued()}, m_parts.theme);
        connect(m_settings, &SettingsPage::languageChosen, this, &MainWindow::setLanguage);
        connect(m_settings, &SettingsPage::textPercentChosen, this, [this](int percent) {
            Preferences preferences = m_parts.preferences.preferences();
            preferences.textPercent = percent;
            setPreferences(preferences);
        });
        connect(m_settings, &SettingsPage::coloursChosen, this, [this](ColourScheme colours) {
            Preferences preferences = m_parts.preferences.preferences();
            preferences.colours = colours;
            setPreferences(preferences);
        });
        connect(m_settings, &SettingsPage::forgetWalletRequested, this, [this] { chooseWallet(QString()); });
        connect(m_settings, &SettingsPage::forgetAllRequested, this, [this] {
            setPreferences({});
            setLanguage(LanguageController::systemLanguage());
            chooseWallet(QString());
            showNotice(tr("The settings are as they were at the first start."));
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
    if (m_areContactsOpen) {
        hideContacts();
        m_contactsButton->setFocus(Qt::OtherFocusReason);
    } else if (!m_notice->isHidden()) {
        m_notice->hide();
    } else if (m_answers != nullptr && m_pages->currentWidget() == m_answers) {
        m_answers->closeOpenThing();
    } else if (m_guides != nullptr && m_pages->currentWidget() == m_guides) {
        m_guides->closeOpenThing();
    }
}

void MainWindow::showContacts()
{
    m_areContactsOpen = m_isNarrow;
    arrange();
    m_contacts->focusWalletField();
}

void MainWindow::hideContacts()
{
    if (m_areContactsOpen) {
        m_areContactsOpen = false;
        arrange();
    }
}

void MainWindow::arrange()
{
    const bool isNarrow = width() < m_parts.theme.scaled(WideFrom);
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        m_areContactsOpen = false;
        m_rail->setIconsOnly(isNarrow);
        m_contacts->setPlacement(isNarrow ? ContactPanel::Placement::OverPage : ContactPanel::Placement::Beside);
        if (isNarrow) {
            m_layout->removeWidget(m_contacts);
        } else {
            m_layout->addWidget(m_contacts);
        }
    }
    m_contacts->setVisible(!isNarrow || m_areContactsOpen);
    m_contactsLine->setVisible(!isNarrow);
    m_contactsButton->setVisible(isNarrow && !m_areContactsOpen);
    if (!isNarrow) {
        return;
    }
    const QRect room = centralWidget()->rect();
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const int margin = m_parts.theme.scaled(16);
    const QSize button = m_contactsButton->sizeHint();
    m_contactsButton->resize(button);
    m_contactsButton->move(isRightToLeft ? margin : room.width() - button.width() - margin,
                           room.height() - button.height() - margin);
    m_contactsButton->raise();
    const int width = std::min(room.width() - margin, m_contacts->sizeHint().width());
    m_contacts->setGeometry(isRightToLeft ? 0 : room.width() - width, 0, width, room.height());
    m_contacts->raise();
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
    m_contactsButton->setText(tr("Official contacts"));
    arrange();
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
    Preferences preferences = m_parts.preferences.preferences();
    preferences.wallet = id;
    setPreferences(preferences);
    tellBestChannel();
    if (m_guides != nullptr) {
        m_guides->setWallet(id);
    }
}

void MainWindow::openAddress(const QUrl &address)
{
    const Gate::Answer cleared = m_parts.gate.clear(address);
    if (!cleared) {
        showNotice(ContactNotice::refused());
        return;
    }
    m_parts.opener.open(*cleared, this, [this, kind = cleared->kind()](const Result<void, OpenError> &opened) {
        if (!opened) {
            showNotice(ContactNotice::notOpened(kind, opened.error().kind));
        }
    });
}

void MainWindow::openOwnFile(const OwnFile &file)
{
    m_parts.opener.openOwnFile(file, this, [this, path = file.path()](const Result<void, OpenError> &opened) {
        if (!opened) {
            //: %1 is the path of a file
            showNotice(tr("The file did not open. It is kept as %1.").arg(path));
        }
    });
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    const Preferences before = m_parts.preferences.preferences();
    const Result<void, PreferencesError> written = m_parts.preferences.setPreferences(preferences);
    if (!written) {
        //: %1 is the path of a file
        showNotice(tr("The settings could not be written to %1. They hold until you quit. Is the disk full?")
                       .arg(written.error().file));
    }
    if (before.textPercent != preferences.textPercent || before.colours != preferences.colours) {
        m_parts.theme.apply(preferences.colours, preferences.textPercent);
    }
    fillSettings();
}

void MainWindow::setLanguage(const QString &language)
{
    if (!m_parts.languages.setLanguage(language)) {
        showNotice(tr("This language cannot be loaded. The window stays as it is."));
        return;
    }
    Preferences preferences = m_parts.preferences.preferences();
    preferences.language = language;
    setPreferences(preferences);
}

void MainWindow::stepTextSize(int step)
{
    Preferences preferences = m_parts.preferences.preferences();
    preferences.textPercent = std::clamp(preferences.textPercent + step * TextPercentStep, SmallestTextPercent,
                                         LargestTextPercent);
    setPreferences(preferences);
}

void MainWindow::follow(const QString &wish)
{
    if (wish.contains(QLatin1Char(':'))) {
        followLink(wish);
        return;
    }
    const QString page = wish.section(QLatin1Char('/'), 0, 0);
    const QString id = wish.section(QLatin1Char('/'), 1);
    if (page == QLatin1String("guides") || page == QLatin1String("faq")) {
        const bool isGuide = page == QLatin1String("guides");
        if (!id.isEmpty()) {
            followLink(Link{isGuide ? Link::Kind::Guide : Link::Kind::Article, id}.text());
        } else {
            go({isGuide ? PageId::Guides : PageId::Answers, {}});
        }
    } else if (page == QLatin1String("settings")) {
        go({PageId::Settings, {}});
    } else if (page == QLatin1String("home")) {
        go({PageId::Home, {}});
    } else if (!page.isEmpty()) {
        //: %1 is what was given on the command line
        showNotice(tr("There is no page “%1”.").arg(page.left(40)));
    }
}

void MainWindow::followLink(const QString &text)
{
    const Result<Link, LinkError> link = readLink(text);
    if (!link) {
        showNotice(tr("This link was not opened. Only links to this program's own articles and guides open here."));
        return;
    }
    if (link->kind == Link::Kind::Article && m_parts.pack.article(link->id, m_parts.languages.language())) {
        go({PageId::Answers, link->id});
    } else if (link->kind == Link::Kind::Guide && m_parts.pack.guides().contains(link->id)) {
        go({PageId::Guides, link->id});
    } else {
        showNotice(tr("This link was not opened. The article or guide that it names is not in this program."));
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
