#include "settings/settingspage.h"

#include "ui/choicebox.h"
#include "ui/columnscrollarea.h"
#include "ui/labels.h"
#include "ui/languagecontroller.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

constexpr int WidestColumn = 640;

} // namespace

SettingsPage::SettingsPage(About about, Theme &theme, QWidget *parent)
    : Page(parent)
    , m_about(std::move(about))
    , m_theme(theme)
    , m_scroll(new ColumnScrollArea(WidestColumn, theme, this))
    , m_title(new TitleLabel)
    , m_languageLabel(new StrongLabel)
    , m_language(new ChoiceBox)
    , m_textLabel(new StrongLabel)
    , m_text(new ChoiceBox)
    , m_coloursLabel(new StrongLabel)
    , m_colours(new ChoiceBox)
    , m_walletLabel(new StrongLabel)
    , m_wallet(new TextLabel)
    , m_forgetWallet(new QPushButton)
    , m_privacyHeading(new SectionLabel)
    , m_privacy(new TextLabel)
    , m_keepSearches(new QCheckBox)
    , m_forgetAll(new QPushButton)
    , m_casesHeading(new SectionLabel)
    , m_cases(new TextLabel)
    , m_reminders(new QCheckBox)
    , m_remindersHint(new MutedLabel)
    , m_eraseCases(new QPushButton)
    , m_aboutHeading(new SectionLabel)
    , m_aboutText(new TextLabel)
    , m_help(new QPushButton)
{
    setObjectName(QStringLiteral("settingsPage"));
    m_language->setObjectName(QStringLiteral("languageBox"));
    m_text->setObjectName(QStringLiteral("textSizeBox"));
    m_colours->setObjectName(QStringLiteral("coloursBox"));
    m_forgetWallet->setObjectName(QStringLiteral("forgetWallet"));
    m_keepSearches->setObjectName(QStringLiteral("keepSearches"));
    m_forgetAll->setObjectName(QStringLiteral("forgetAll"));
    m_cases->setObjectName(QStringLiteral("casesKept"));
    m_reminders->setObjectName(QStringLiteral("remindOfDays"));
    m_eraseCases->setObjectName(QStringLiteral("eraseCases"));
    m_help->setObjectName(QStringLiteral("settingsHelp"));

    // The items' ids are filled in once; retranslateUi() sets their texts.
    const QStringList languages = LanguageController::languages();
    for (const QString &language : languages) {
        m_language->addItem(LanguageController::nameOf(language), language);
    }
    for (int percent = SmallestTextPercent; percent <= LargestTextPercent; percent += TextPercentStep) {
        m_text->addItem(QString(), percent);
    }
    for (const ColourScheme scheme : {ColourScheme::System, ColourScheme::Light, ColourScheme::Dark}) {
        m_colours->addItem(QString(), static_cast<int>(scheme));
    }

    auto *column = new QVBoxLayout(m_scroll->column());
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_title,        m_languageLabel, m_language,     m_textLabel,    m_text,           m_coloursLabel,
             m_colours,      m_walletLabel,   m_wallet,       m_forgetWallet, m_privacyHeading, m_privacy,
             m_keepSearches, m_forgetAll,     m_casesHeading, m_cases,        m_reminders,      m_remindersHint,
             m_eraseCases,   m_aboutHeading,  m_aboutText,    m_help}) {
        const bool isButton = qobject_cast<QPushButton *>(widget) != nullptr;
        column->addWidget(widget, 0, isButton ? Qt::AlignLeft : Qt::Alignment());
    }
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);

    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { emit languageChosen(m_language->currentData().toString()); });
    connect(m_text, &QComboBox::currentIndexChanged, this,
            [this] { emit textPercentChosen(m_text->currentData().toInt()); });
    connect(m_colours, &QComboBox::currentIndexChanged, this,
            [this] { emit coloursChosen(static_cast<ColourScheme>(m_colours->currentData().toInt())); });
    connect(m_keepSearches, &QCheckBox::toggled, this,
            [this](bool isKept) { emit recentSearchesChosen(isKept ? RecentSearches::Keep : RecentSearches::None); });
    connect(m_reminders, &QCheckBox::toggled, this,
            [this](bool isOn) { emit remindersChosen(isOn ? Reminders::ByNotification : Reminders::None); });
    connect(m_forgetWallet, &QPushButton::clicked, this, [this] {
        ask(tr("Forget"), tr("Forget your wallet, the favourites, and the wallets that you chose recently?"),
            &SettingsPage::forgetWalletRequested);
    });
    connect(m_forgetAll, &QPushButton::clicked, this, [this] {
        ask(tr("Forget"),
            tr("Forget language, text size, colours, country, your wallets and favourites, the recent searches, and "
               "the "
               "place of the window? This cannot be undone."),
            &SettingsPage::forgetAllRequested);
    });
    connect(m_eraseCases, &QPushButton::clicked, this, [this] {
        ask(tr("Erase"),
            tr("Erase all your cases? The folder that holds them is removed. Many disks keep old copies where no "
               "program "
               "reaches them, and copies in backups, and letters that you saved, printed or sent, stay where they are. "
               "This cannot be undone."),
            &SettingsPage::eraseCasesRequested);
    });
    connect(m_help, &QPushButton::clicked, this, &SettingsPage::helpRequested);
    connect(&theme, &Theme::changed, this, &SettingsPage::scale);
    scale();
    retranslateUi();
}

void SettingsPage::showPreferences(const Preferences &preferences, const QString &language, const QString &walletName)
{
    const QSignalBlocker languageBlocker(m_language);
    const QSignalBlocker textBlocker(m_text);
    const QSignalBlocker coloursBlocker(m_colours);
    const QSignalBlocker searchesBlocker(m_keepSearches);
    const QSignalBlocker remindersBlocker(m_reminders);
    m_preferences = preferences;
    m_walletName = walletName;
    m_language->setCurrentIndex(m_language->findData(language));
    m_text->setCurrentIndex(m_text->findData(preferences.textPercent));
    m_colours->setCurrentIndex(m_colours->findData(static_cast<int>(preferences.colours)));
    m_keepSearches->setChecked(preferences.recentSearches == RecentSearches::Keep);
    m_reminders->setChecked(preferences.reminders == Reminders::ByNotification);
    retranslateUi();
}

void SettingsPage::focusFirst()
{
    m_scroll->begin(*m_language);
}

void SettingsPage::ask(const QString &title, const QString &question, void (SettingsPage::*agreed)())
{
    auto *box = new QMessageBox(QMessageBox::Question, title, question, QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("forgetQuestion"));
    box->setTextFormat(Qt::PlainText);
    QPushButton *forget = box->addButton(title, QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(tr("Keep everything"), QMessageBox::RejectRole);
    forget->setObjectName(QStringLiteral("forgetYes"));
    keep->setObjectName(QStringLiteral("forgetNo"));
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(forget, &QPushButton::clicked, this, agreed);
    box->open();
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    Page::changeEvent(event);
}

void SettingsPage::retranslateUi()
{
    const QLocale locale;
    m_title->setText(tr("Settings"));
    m_languageLabel->setText(tr("Language"));
    m_language->setAccessibleName(tr("Language"));
    m_textLabel->setText(tr("Text size"));
    m_text->setAccessibleName(tr("Text size"));
    for (int item = 0; item < m_text->count(); ++item) {
        m_text->setItemText(item, tr("%1 %").arg(locale.toString(m_text->itemData(item).toInt())));
    }
    m_coloursLabel->setText(tr("Colours"));
    m_colours->setAccessibleName(tr("Colours"));
    m_colours->setItemText(0, tr("Like the desktop"));
    m_colours->setItemText(1, tr("Light"));
    m_colours->setItemText(2, tr("Dark"));
    m_walletLabel->setText(tr("Your wallet"));
    m_wallet->setText(m_walletName.isEmpty() ? tr("None is chosen. Choose it under “Contacts”.") : m_walletName);
    m_forgetWallet->setText(tr("Forget my wallets"));
    m_forgetWallet->setVisible(!m_walletName.isEmpty() || !m_preferences.recentWallets.isEmpty() ||
                               !m_preferences.favouriteWallets.isEmpty());

    m_privacyHeading->setText(tr("What is kept on this computer"));
    if (m_preferences.recentSearches == RecentSearches::Keep) {
        //: %1 is the path of a file
        m_privacy->setText(
            tr("These settings, your last and favourite wallets, the size of the window and your last "
               "searches, in %1. A search that "
               "seems to hold a code, a long number or an e-mail address is not kept. Nothing is sent anywhere.")
                .arg(m_about.settingsFile));
    } else {
        //: %1 is the path of a file
        m_privacy->setText(tr("Only these settings, your last and favourite wallets and the size of the window, in %1. "
                              "What you search for "
                              "is forgotten when the program ends. Nothing is sent anywhere.")
                               .arg(m_about.settingsFile));
    }
    m_keepSearches->setText(tr("Keep recent searches on this computer"));
    m_forgetAll->setText(tr("Forget settings, wallets and searches"));
    m_casesHeading->setText(tr("Your cases"));
    //: %1 is the path of a folder
    m_cases->setText(tr("What you begin in a guide is kept under “My cases”, in %1. It is sealed, with a key in the "
                        "system's keychain or, where there is none, in a file beside it that only you can read. "
                        "Passwords, codes and recovery phrases are never kept.")
                         .arg(m_about.casesFolder));
    m_reminders->setText(tr("Remind me before deadlines"));
    m_remindersHint->setText(tr("By a notification of the desktop, while this program is open. It says nothing of what "
                                "the day is about."));
    m_reminders->setAccessibleDescription(m_remindersHint->text());
    m_eraseCases->setText(tr("Erase all my cases"));
    m_aboutHeading->setText(tr("About"));
    //: %1 is the program's version, %2 the content's, %3 a date
    m_aboutText->setText(
        tr("Wallet Support Centre %1. Answers, guides and directory come with the program: version %2, "
           "%3.")
            .arg(QStringLiteral(WSC_VERSION), locale.toString(m_about.packVersion),
                 locale.toString(m_about.packIssued, tr("d MMMM yyyy", "the form of a date"))));
    m_help->setText(tr("Help"));
}

void SettingsPage::scale()
{
    QLayout *column = m_scroll->column()->layout();
    column->setContentsMargins(m_theme.scaled(36), m_theme.scaled(28), m_theme.scaled(36), m_theme.scaled(28));
    column->setSpacing(m_theme.scaled(10));
}

} // namespace WalletSupport
