#include "window/navigationrail.h"

#include "ui/labels.h"
#include "ui/languagecontroller.h"
#include "ui/theme.h"
#include "window/railbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

/// The present one first. Whoever cannot read it sees another that they can.
QString namesOfLanguages(const QString &present)
{
    QStringList names;
    const QStringList languages = LanguageController::languages();
    for (const QString &language : languages) {
        names.insert(language == present ? 0 : names.size(), LanguageController::nameOf(language));
    }
    return names.join(QStringLiteral(" · "));
}

} // namespace

NavigationRail::NavigationRail(Theme &theme, QWidget *parent)
    : SidePanel(parent)
    , m_theme(theme)
    , m_mark(new IconLabel(QStringLiteral("life-buoy"), IconLabel::Tone::Accent, 24, theme, this))
    , m_name(new QLabel(this))
    , m_home(new RailButton(QStringLiteral("house"), RailButton::Emphasis::Main, theme, this))
    , m_answers(new RailButton(QStringLiteral("book-open"), RailButton::Emphasis::Main, theme, this))
    , m_guides(new RailButton(QStringLiteral("route"), RailButton::Emphasis::Main, theme, this))
    , m_cases(new RailButton(QStringLiteral("folder-open"), RailButton::Emphasis::Main, theme, this))
    , m_check(new RailButton(QStringLiteral("scan-search"), RailButton::Emphasis::Main, theme, this))
    , m_stolen(new RailButton(QStringLiteral("siren"), RailButton::Emphasis::Urgent, theme, this))
    , m_help(new RailButton(QStringLiteral("circle-question-mark"), RailButton::Emphasis::Quiet, theme, this))
    , m_languageButton(new RailButton(QStringLiteral("languages"), RailButton::Emphasis::Menu, theme, this))
    , m_settings(new RailButton(QStringLiteral("settings"), RailButton::Emphasis::Quiet, theme, this))
{
    setObjectName(QStringLiteral("navigationRail"));
    m_home->setObjectName(QStringLiteral("railHome"));
    m_answers->setObjectName(QStringLiteral("railAnswers"));
    m_guides->setObjectName(QStringLiteral("railGuides"));
    m_cases->setObjectName(QStringLiteral("railCases"));
    m_check->setObjectName(QStringLiteral("railCheck"));
    m_stolen->setObjectName(QStringLiteral("railStolen"));
    m_help->setObjectName(QStringLiteral("railHelp"));
    m_languageButton->setObjectName(QStringLiteral("railLanguage"));
    m_settings->setObjectName(QStringLiteral("railSettings"));

    auto *brand = new QHBoxLayout;
    brand->addWidget(m_mark);
    brand->addWidget(m_name);
    brand->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(brand);
    for (RailButton *button : {m_home, m_answers, m_guides, m_cases, m_check, m_stolen}) {
        layout->addWidget(button);
    }
    layout->addStretch(1);
    layout->addWidget(m_help);
    layout->addWidget(m_languageButton);
    layout->addWidget(m_settings);

    for (const auto &[button, page] :
         {std::pair(m_home, PageId::Home), std::pair(m_answers, PageId::Answers), std::pair(m_guides, PageId::Guides),
          std::pair(m_cases, PageId::Cases), std::pair(m_check, PageId::Check), std::pair(m_stolen, PageId::Stolen),
          std::pair(m_settings, PageId::Settings), std::pair(m_help, PageId::Help)}) {
        connect(button, &RailButton::clicked, this, [this, wanted = page] { emit pageRequested(wanted); });
    }
    connect(m_languageButton, &RailButton::clicked, this, &NavigationRail::showLanguages);
    connect(&theme, &Theme::changed, this, &NavigationRail::scale);
    scale();
    retranslateUi();
}

void NavigationRail::setPresent(PageId page)
{
    m_home->setPresent(page == PageId::Home);
    m_answers->setPresent(page == PageId::Answers);
    m_guides->setPresent(page == PageId::Guides);
    m_cases->setPresent(page == PageId::Cases);
    m_check->setPresent(page == PageId::Check);
    m_stolen->setPresent(page == PageId::Stolen);
    m_settings->setPresent(page == PageId::Settings);
    m_help->setPresent(page == PageId::Help);
}

void NavigationRail::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    m_mark->setVisible(!isNarrow);
    m_name->setVisible(!isNarrow);
    for (RailButton *button :
         {m_home, m_answers, m_guides, m_cases, m_check, m_stolen, m_help, m_languageButton, m_settings}) {
        button->setNarrow(isNarrow);
    }
    scale();
}

void NavigationRail::setLanguage(const QString &language)
{
    m_language = language;
    retranslateUi();
}

void NavigationRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    SidePanel::changeEvent(event);
}

void NavigationRail::retranslateUi()
{
    m_name->setText(tr("Wallet Support"));
    m_home->setLabel(tr("Home"), tr("Home"));
    m_answers->setLabel(tr("Answers"), tr("Answers"));
    m_guides->setLabel(tr("Guides"), tr("Guides"));
    m_cases->setLabel(tr("My cases"), tr("Cases", "a page, in one short word"));
    m_check->setLabel(tr("Is it really them?"), tr("Check", "a page, in one short word"));
    m_stolen->setLabel(tr("Account stolen"), tr("Stolen", "a page, in one short word"));
    m_help->setLabel(tr("Help"), tr("Help"));
    m_settings->setLabel(tr("Settings"), tr("Settings"));
    m_languageButton->setLabel(namesOfLanguages(m_language), QStringLiteral("EN/中文"));
    // Whoever cannot read the window's language finds the way by both names.
    m_languageButton->setAccessibleName(tr("Language / 语言: %1").arg(LanguageController::nameOf(m_language)));
}

void NavigationRail::scale()
{
    const int side = m_theme.scaled(m_isNarrow ? 4 : 12);
    layout()->setContentsMargins(side, m_theme.scaled(m_isNarrow ? 4 : 16), side, side);
    layout()->setSpacing(m_theme.scaled(m_isNarrow ? 1 : 4));
    layout()->itemAt(0)->layout()->setContentsMargins(0, 0, 0, m_theme.scaled(m_isNarrow ? 0 : 10));
    layout()->itemAt(0)->layout()->setSpacing(m_theme.scaled(10));
    QFont font = this->font();
    font.setPixelSize(m_theme.scaled(16));
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    if (m_isNarrow) {
        setMinimumWidth(m_theme.scaled(58));
        setMaximumWidth(m_theme.scaled(100));
    } else {
        setMinimumWidth(m_theme.scaled(196));
        setMaximumWidth(m_theme.scaled(280));
    }
}

void NavigationRail::showLanguages()
{
    if (m_languageButton->menu() == nullptr) {
        m_languageButton->setMenu(makeLanguageMenu());
    }
    QMenu *menu = m_languageButton->menu();
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        action->setChecked(action->data().toString() == m_language);
    }
    menu->popup(m_languageButton->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    for (QAction *action : actions) {
        if (action->isChecked()) {
            menu->setActiveAction(action); // from here the arrow keys lead to the others
        }
    }
}

QMenu *NavigationRail::makeLanguageMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("languageMenu"));
    const QStringList languages = LanguageController::languages();
    for (const QString &language : languages) {
        QAction *action = menu->addAction(LanguageController::nameOf(language));
        action->setObjectName(QStringLiteral("language-") + language);
        action->setData(language);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, language] { emit languageChosen(language); });
    }
    return menu;
}

} // namespace WalletSupport
