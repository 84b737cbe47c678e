#include "window/preferenceskeeper.h"

#include "ui/languagecontroller.h"
#include "ui/preferencesstore.h"
#include "ui/recentsearches.h"
#include "ui/theme.h"

#include <QLocale>

#include <algorithm>

namespace WalletSupport {

PreferencesKeeper::PreferencesKeeper(PreferencesStore &store, LanguageController &languages, Theme &theme,
                                     QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_languages(languages)
    , m_theme(theme)
{
}

const Preferences &PreferencesKeeper::preferences() const
{
    return m_store.preferences();
}

void PreferencesKeeper::setLanguage(const QString &language)
{
    if (!m_languages.setLanguage(language)) {
        emit noticeRequested({[] { return tr("This language cannot be loaded. The language is unchanged."); }});
        return;
    }
    Preferences preferences = m_store.preferences();
    preferences.language = language;
    keep(preferences);
}

void PreferencesKeeper::setWallet(const QString &id)
{
    Preferences preferences = m_store.preferences();
    preferences.wallet = id;
    if (!id.isEmpty()) {
        preferences.recentWallets.removeAll(id);
        preferences.recentWallets.prepend(id);
        preferences.recentWallets = preferences.recentWallets.mid(0, MostRecentWallets);
    }
    keep(preferences);
}

void PreferencesKeeper::toggleFavourite(const QString &wallet)
{
    Preferences preferences = m_store.preferences();
    if (preferences.favouriteWallets.removeAll(wallet) == 0) {
        preferences.favouriteWallets.append(wallet);
        // The oldest give way.
        const qsizetype count = preferences.favouriteWallets.size();
        preferences.favouriteWallets =
            preferences.favouriteWallets.mid(std::max<qsizetype>(0, count - MostFavouriteWallets));
    }
    keep(preferences);
}

void PreferencesKeeper::forgetWallets()
{
    Preferences preferences = m_store.preferences();
    preferences.wallet.clear();
    preferences.favouriteWallets.clear();
    preferences.recentWallets.clear();
    keep(preferences);
}

QString PreferencesKeeper::country(const WalletDetails &wallet) const
{
    const QString &chosen = m_store.preferences().country;
    if (!chosen.isEmpty()) {
        return chosen;
    }
    const bool hasOne = wallet.countries.size() == 1 && !wallet.isWorldwide;
    return hasOne ? wallet.countries.constFirst() : QLocale::territoryToCode(QLocale::system().territory());
}

void PreferencesKeeper::setCountry(const QString &country)
{
    Preferences preferences = m_store.preferences();
    preferences.country = country;
    keep(preferences);
}

void PreferencesKeeper::setTextPercent(int percent)
{
    Preferences preferences = m_store.preferences();
    preferences.textPercent = std::clamp(percent, SmallestTextPercent, LargestTextPercent);
    keep(preferences);
}

void PreferencesKeeper::stepTextSize(int step)
{
    setTextPercent(m_store.preferences().textPercent + step * TextPercentStep);
}

void PreferencesKeeper::setColours(ColourScheme colours)
{
    Preferences preferences = m_store.preferences();
    preferences.colours = colours;
    keep(preferences);
}

void PreferencesKeeper::forgetAll()
{
    setLanguage(LanguageController::systemLanguage());
    keep({});
    clearSearches();
    m_store.clearRest();
    emit noticeRequested(
        {[] { return tr("Settings, wallets and recent searches are forgotten."); }, Notice::Kind::Done});
}

void PreferencesKeeper::setRecentSearches(RecentSearches wanted)
{
    Preferences preferences = m_store.preferences();
    preferences.recentSearches = wanted;
    keep(preferences);
    emit searchesChanged();
}

void PreferencesKeeper::setReminders(Reminders wanted)
{
    Preferences preferences = m_store.preferences();
    preferences.reminders = wanted;
    keep(preferences);
}

QStringList PreferencesKeeper::recentSearches() const
{
    return m_store.recentSearches();
}

void PreferencesKeeper::keepSearch(const QString &typed)
{
    const QStringList before = m_store.recentSearches();
    const QStringList after = withSearch(before, typed);
    if (m_store.preferences().recentSearches == RecentSearches::None || after == before) {
        return;
    }
    // A search that cannot be written is missed by nobody enough to be told in the middle of it.
    if (m_store.setRecentSearches(after)) {
        emit searchesChanged();
    }
}

void PreferencesKeeper::clearSearches()
{
    if (const Result<void, PreferencesError> written = m_store.setRecentSearches({}); !written) {
        emit noticeRequested({[file = written.error().file] {
            //: %1 is the path of a file
            return tr("The recent searches could not be removed from %1. Is the disk full?").arg(file);
        }});
    }
    emit searchesChanged();
}

void PreferencesKeeper::bringBackSearches(const QStringList &searches)
{
    if (m_store.setRecentSearches(searches)) {
        emit searchesChanged();
    }
}

void PreferencesKeeper::keep(const Preferences &preferences)
{
    const Preferences before = m_store.preferences();
    if (const Result<void, PreferencesError> written = m_store.setPreferences(preferences); !written) {
        emit noticeRequested({[file = written.error().file] {
            //: %1 is the path of a file
            return tr("The settings could not be written to %1. They stay in effect until you quit. Is the disk full?")
                .arg(file);
        }});
    }
    if (before.textPercent != preferences.textPercent || before.colours != preferences.colours) {
        m_theme.apply(preferences.colours, preferences.textPercent);
    }
    emit changed();
}

} // namespace WalletSupport
