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

NavigationRail::NavigationRail(Theme &theme, QWidget *parent)
    : SidePanel(parent)
    , m_theme(theme)
    , m_mark(new IconLabel(QStringLiteral("life-buoy"), IconLabel::Tone::Accent, 24, theme, this))
    , m_name(new QLabel(this))
    , m_home(new RailButton(QStringLiteral("house"), RailButton::Emphasis::Main, theme, this))
    , m_answers(new RailButton(QStringLiteral("book-open"), RailButton::Emphasis::Main, theme, this))
    , m_guides(new RailButton(QStringLiteral("route"), RailButton::Emphasis::Main, theme, this))
    , m_check(new RailButton(QStringLiteral("scan-search"), RailButton::Emphasis::Main, theme, this))
    , m_stolen(new RailButton(QStringLiteral("siren"), RailButton::Emphasis::Urgent, theme, this))
    , m_languageButton(new RailButton(QStringLiteral("languages"), RailButton::Emphasis::Quiet, theme, this))
    , m_settings(new RailButton(QStringLiteral("settings"), RailButton::Emphasis::Quiet, theme, this))
{
    setObjectName(QStringLiteral("navigationRail"));
    m_home->setObjectName(QStringLiteral("railHome"));
    m_answers->setObjectName(QStringLiteral("railAnswers"));
    m_guides->setObjectName(QStringLiteral("railGuides"));
    m_check->setObjectName(QStringLiteral("railCheck"));
    m_stolen->setObjectName(QStringLiteral("railStolen"));
    m_languageButton->setObjectName(QStringLiteral("railLanguage"));
    m_settings->setObjectName(QStringLiteral("railSettings"));

    auto *brand = new QHBoxLayout;
    brand->addWidget(m_mark);
    brand->addWidget(m_name);
    brand->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(brand);
    for (RailButton *button : {m_home, m_answers, m_guides, m_check, m_stolen}) {
        layout->addWidget(button);
    }
    layout->addStretch(1);
    layout->addWidget(m_languageButton);
    layout->addWidget(m_settings);

    for (const auto &[button, page] : {std::pair(m_home, PageId::Home), std::pair(m_answers, PageId::Answers),
                                       std::pair(m_guides, PageId::Guides), std::pair(m_check, PageId::Check),
                                       std::pair(m_stolen, PageId::Stolen), std::pair(m_settings, PageId::Settings)}) {
        connect(button, &RailButton::clicked, this, [this, page = page] { emit pageRequested(page); });
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
    m_check->setPresent(page == PageId::Check);
    m_stolen->setPresent(page == PageId::Stolen);
    m_settings->setPresent(page == PageId::Settings);
}

void NavigationRail::setIconsOnly(bool isIconsOnly)
{
    m_isIconsOnly = isIconsOnly;
    m_name->setVisible(!isIconsOnly);
    for (RailButton *button : {m_home, m_answers, m_guides, m_check, m_stolen, m_languageButton, m_settings}) {
        button->setIconOnly(isIconsOnly);
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
    m_home->setLabel(tr("Home"));
    m_answers->setLabel(tr("Answers"));
    m_guides->setLabel(tr("Guides"));
    m_check->setLabel(tr("Is it really them?"));
    m_stolen->setLabel(tr("Account stolen"));
    m_settings->setLabel(tr("Settings"));
    m_languageButton->setLabel(LanguageController::nameOf(m_language));
    // Whoever cannot read the window's language finds the way by both names.
    m_languageButton->setAccessibleName(tr("Language / 语言: %1").arg(LanguageController::nameOf(m_language)));
}

void NavigationRail::scale()
{
    const int side = m_theme.scaled(m_isIconsOnly ? 10 : 12);
    layout()->setContentsMargins(side, m_theme.scaled(16), side, m_theme.scaled(12));
    layout()->setSpacing(m_theme.scaled(4));
    layout()->itemAt(0)->layout()->setContentsMargins(m_isIconsOnly ? m_theme.scaled(7) : 0, 0, 0, m_theme.scaled(10));
    layout()->itemAt(0)->layout()->setSpacing(m_theme.scaled(10));
    QFont font = this->font();
    font.setPixelSize(m_theme.scaled(16));
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    if (m_isIconsOnly) {
        setFixedWidth(m_theme.scaled(38) + 2 * side);
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
