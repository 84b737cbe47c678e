// The page of the settings, and what it can have erased.
#include "core/cases/casestore.h"
#include "core/content/pack.h"
#include "core/directory/directory.h"
#include "guides/guidespage.h"
#include "settings/settingspage.h"
#include "texts/storetexts.h"
#include "ui/languagecontroller.h"
#include "ui/preferencesstore.h"
#include "window/pagestack.h"
#include "window/preferenceskeeper.h"

namespace WalletSupport {

SettingsPage &PageStack::settingsPage()
{
    if (m_settings == nullptr) {
        m_settings = new SettingsPage(
            {m_parts.preferences.file(), m_parts.pack.version(), m_parts.pack.issued(), m_parts.cases.folder()},
            m_parts.theme, this);
        add(PageId::Settings, m_settings);
        connect(m_settings, &SettingsPage::languageChosen, &m_keeper, &PreferencesKeeper::setLanguage);
        connect(m_settings, &SettingsPage::textPercentChosen, &m_keeper, &PreferencesKeeper::setTextPercent);
        connect(m_settings, &SettingsPage::coloursChosen, &m_keeper, &PreferencesKeeper::setColours);
        connect(m_settings, &SettingsPage::recentSearchesChosen, &m_keeper, &PreferencesKeeper::setRecentSearches);
        connect(m_settings, &SettingsPage::remindersChosen, &m_keeper, &PreferencesKeeper::setReminders);
        connect(m_settings, &SettingsPage::forgetWalletRequested, this, [this] {
            emit walletChosen({});
            m_keeper.forgetWallets();
        });
        connect(m_settings, &SettingsPage::forgetAllRequested, this, [this] {
            emit walletChosen({});
            m_keeper.forgetAll();
        });
        connect(m_settings, &SettingsPage::eraseCasesRequested, this, &PageStack::eraseCases);
        connect(m_settings, &SettingsPage::helpRequested, this, to(PageId::Help));
        fillSettings();
    }
    return *m_settings;
}

void PageStack::eraseCases()
{
    if (m_guides != nullptr) {
        m_guides->letGoOfAll();
    }
    if (const Result<void, StoreError> erased = m_parts.cases.eraseAll(); !erased) {
        emit noticeRequested({[kind = erased.error().kind, folder = m_parts.cases.folder()] {
            return troubleText(kind, Wanted::Erase, folder);
        }});
        return;
    }
    emit noticeRequested({[] { return tr("All your cases are erased."); }, Notice::Kind::Done});
}

void PageStack::fillSettings()
{
    if (m_settings == nullptr) {
        return;
    }
    const Preferences &preferences = m_parts.preferences.preferences();
    const std::optional<Wallet> wallet = m_parts.directory.wallet(preferences.wallet);
    const QString language = m_parts.languages.language();
    m_settings->showPreferences(preferences, language, wallet ? wallet->name(language) : QString());
}

} // namespace WalletSupport
