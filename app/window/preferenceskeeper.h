#pragma once

#include "core/directory/wallet.h"
#include "ui/notice.h"
#include "ui/preferences.h"

#include <QObject>

namespace WalletSupport {

class LanguageController;
class PreferencesStore;
class Theme;

/// Does what follows when the person changes a preference: writes it, and lets language or theme follow.
class PreferencesKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesKeeper)

public:
    /// All outlive it.
    PreferencesKeeper(PreferencesStore &store, LanguageController &languages, Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] const Preferences &preferences() const;
    void setLanguage(const QString &language);
    void setWallet(const QString &id);
    void toggleFavourite(const QString &wallet);
    /// The chosen wallet, the favourites and those chosen lately.
    void forgetWallets();
    /// The person's country, an ISO 3166 code: what was chosen, or else the wallet's, if there is a wallet that is used
    /// in just one, or else the system's; empty if it names none.
    [[nodiscard]] QString country(const WalletDetails &wallet = {}) const;
    void setCountry(const QString &country);
    void setTextPercent(int percent);
    /// +1 larger, -1 smaller, up to the ends of the range.
    void stepTextSize(int step);
    void setColours(ColourScheme colours);
    /// To keep none wipes those that are kept.
    void setRecentSearches(RecentSearches wanted);
    void setReminders(Reminders wanted);

    [[nodiscard]] QStringList recentSearches() const;
    /// Keeps a search, unless the person wants none kept or it may hold a secret.
    void keepSearch(const QString &typed);
    void clearSearches();
    /// What was cleared just now.
    void bringBackSearches(const QStringList &searches);
    /// As at the first start.
    void forgetAll();

signals:
    void changed();
    void searchesChanged();
    /// Something did not work; a sentence for the person.
    void noticeRequested(const WalletSupport::Notice &notice);

private:
    void keep(const Preferences &preferences);

    PreferencesStore &m_store;
    LanguageController &m_languages;
    Theme &m_theme;
};

} // namespace WalletSupport
