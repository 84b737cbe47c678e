#pragma once

#include "ui/page.h"
#include "ui/preferences.h"

#include <QDate>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace WalletSupport {

class ColumnScrollArea;
class MutedLabel;
class SectionLabel;
class StrongLabel;
class TextLabel;
class Theme;
class TitleLabel;

/// Language, text size, colours, what is kept on this computer, and what the content is.
class SettingsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    /// What the page tells about the program and its content.
    struct About
    {
        QString settingsFile;
        int packVersion = 0;
        QDate packIssued;
        QString casesFolder;
    };

    SettingsPage(About about, Theme &theme, QWidget *parent = nullptr);

    /// `walletName`: of the chosen wallet in the window's language; empty if none is chosen.
    void showPreferences(const Preferences &preferences, const QString &language, const QString &walletName);

    void focusFirst() override;

signals:
    void languageChosen(const QString &language);
    void textPercentChosen(int percent);
    void coloursChosen(WalletSupport::ColourScheme colours);
    void recentSearchesChosen(WalletSupport::RecentSearches wanted);
    void remindersChosen(WalletSupport::Reminders wanted);
    void forgetWalletRequested();
    void forgetAllRequested();
    void eraseCasesRequested();
    void helpRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Asks before something is forgotten.
    void ask(const QString &title, const QString &question, void (SettingsPage::*agreed)());
    void retranslateUi();
    void scale();

    About m_about;
    Theme &m_theme;
    Preferences m_preferences;
    QString m_walletName;

    ColumnScrollArea *m_scroll;
    TitleLabel *m_title;
    StrongLabel *m_languageLabel;
    QComboBox *m_language;
    StrongLabel *m_textLabel;
    QComboBox *m_text;
    StrongLabel *m_coloursLabel;
    QComboBox *m_colours;
    StrongLabel *m_walletLabel;
    TextLabel *m_wallet;
    QPushButton *m_forgetWallet;
    SectionLabel *m_privacyHeading;
    TextLabel *m_privacy;
    QCheckBox *m_keepSearches;
    QPushButton *m_forgetAll;
    SectionLabel *m_casesHeading;
    TextLabel *m_cases;
    QCheckBox *m_reminders;
    MutedLabel *m_remindersHint;
    QPushButton *m_eraseCases;
    SectionLabel *m_aboutHeading;
    TextLabel *m_aboutText;
    QPushButton *m_help;
};

} // namespace WalletSupport
