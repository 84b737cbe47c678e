#include "ui/preferencesstore.h"

#include "ui/recentsearches.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace WalletSupport {

namespace {

const QString LanguageKey = QStringLiteral("preferences/language");
const QString WalletKey = QStringLiteral("preferences/wallet");
const QString CountryKey = QStringLiteral("preferences/country");
const QString FavouritesKey = QStringLiteral("preferences/favouriteWallets");
const QString RecentWalletsKey = QStringLiteral("recent/wallets");
const QString TextPercentKey = QStringLiteral("preferences/textPercent");
const QString ColoursKey = QStringLiteral("preferences/colours");
const QString KeepSearchesKey = QStringLiteral("preferences/keepSearches");
const QString RemindersKey = QStringLiteral("preferences/reminders");
const QString SearchesKey = QStringLiteral("recent/searches");
const QString GeometryKey = QStringLiteral("state/windowGeometry");

/// A settings file of ours has a few hundred bytes. A larger one is not ours.
constexpr qint64 LargestSettingsFile = 64 * 1024;
constexpr qsizetype LongestId = 64;

QString nameOf(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::System:
        return QStringLiteral("system");
    case ColourScheme::Light:
        return QStringLiteral("light");
    case ColourScheme::Dark:
        return QStringLiteral("dark");
    }
    return {};
}

ColourScheme schemeOf(const QString &name)
{
    if (name == nameOf(ColourScheme::Light)) {
        return ColourScheme::Light;
    }
    return name == nameOf(ColourScheme::Dark) ? ColourScheme::Dark : ColourScheme::System;
}

/// Ids of wallets: short, without repetitions, no more than `most`.
QStringList walletIds(const QSettings &settings, const QString &key, int most)
{
    QStringList ids = settings.value(key).toStringList();
    ids.removeIf([](const QString &id) { return id.isEmpty() || id.size() > LongestId; });
    ids.removeDuplicates();
    return ids.mid(0, most);
}

bool isTextPercent(int percent)
{
    return percent >= SmallestTextPercent && percent <= LargestTextPercent && percent % TextPercentStep == 0;
}

/// What QSettings reads without complaint may still be no settings file: it takes lines of any text for keys.
bool isSettingsFile(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return true;
    }
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestSettingsFile) {
        return false;
    }
    const QByteArray bytes = file.readAll().trimmed();
    return bytes.isEmpty() || (bytes.startsWith('[') && !bytes.contains('\0'));
}

void keepList(QSettings &settings, const QString &key, const QStringList &list)
{
    if (list.isEmpty()) {
        settings.remove(key);
    } else {
        settings.setValue(key, list);
    }
}

/// A file that nobody else may read, before anything is written to it. Where that fails, writing will tell.
void makePrivate(const QString &path)
{
    constexpr QFile::Permissions Own = QFile::ReadOwner | QFile::WriteOwner;
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.exists()) {
        file.setPermissions(Own);
    } else {
        (void)file.open(QIODevice::NewOnly, Own);
    }
}

} // namespace

PreferencesStore::PreferencesStore(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
}

QString PreferencesStore::usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/wallet-support-centre/settings.ini");
}

Result<void, PreferencesError> PreferencesStore::load()
{
    m_preferences = {};
    m_isUnreadable = !isSettingsFile(m_file);
    if (!m_isUnreadable) {
        const QSettings settings(m_file, QSettings::IniFormat);
        m_isUnreadable = settings.status() != QSettings::NoError;
        if (!m_isUnreadable) {
            const int percent = settings.value(TextPercentKey, SmallestTextPercent).toInt();
            m_preferences.language = settings.value(LanguageKey).toString().left(16);
            m_preferences.wallet = settings.value(WalletKey).toString().left(LongestId);
            m_preferences.favouriteWallets = walletIds(settings, FavouritesKey, MostFavouriteWallets);
            m_preferences.recentWallets = walletIds(settings, RecentWalletsKey, MostRecentWallets);
            m_preferences.country = settings.value(CountryKey).toString().left(2);
            m_preferences.textPercent = isTextPercent(percent) ? percent : SmallestTextPercent;
            m_preferences.colours = schemeOf(settings.value(ColoursKey).toString());
            m_preferences.recentSearches =
                settings.value(KeepSearchesKey, true).toBool() ? RecentSearches::Keep : RecentSearches::None;
            m_preferences.reminders =
                settings.value(RemindersKey, false).toBool() ? Reminders::ByNotification : Reminders::None;
        }
    }
    if (m_isUnreadable) {
        return fail(PreferencesError{PreferencesError::Kind::Unreadable, m_file});
    }
    return {};
}

Result<void, PreferencesError> PreferencesStore::setPreferences(const Preferences &preferences)
{
    if (preferences == m_preferences) {
        return {};
    }
    m_preferences = preferences;
    const bool isWritten = write(preferences);
    emit changed(m_preferences);
    if (!isWritten) {
        return fail(PreferencesError{PreferencesError::Kind::NotWritable, m_file});
    }
    return {};
}

bool PreferencesStore::write(const Preferences &preferences)
{
    if (m_isUnreadable) {
        QFile::remove(asideFile());
        if (QFileInfo(m_file).isFile()) {
            makePrivate(m_file); // there may be searches in it
        }
        if (!QFile::rename(m_file, asideFile())) {
            return false;
        }
        m_isUnreadable = false;
    }
    makePrivate(m_file);
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(LanguageKey, preferences.language);
    settings.setValue(WalletKey, preferences.wallet);
    keepList(settings, FavouritesKey, preferences.favouriteWallets);
    keepList(settings, RecentWalletsKey, preferences.recentWallets);
    settings.setValue(CountryKey, preferences.country);
    settings.setValue(TextPercentKey, preferences.textPercent);
    settings.setValue(ColoursKey, nameOf(preferences.colours));
    settings.setValue(KeepSearchesKey, preferences.recentSearches == RecentSearches::Keep);
    settings.setValue(RemindersKey, preferences.reminders == Reminders::ByNotification);
    if (preferences.recentSearches == RecentSearches::None) {
        settings.remove(SearchesKey);
    }
    settings.sync();
    return settings.status() == QSettings::NoError;
}

QStringList PreferencesStore::recentSearches() const
{
    if (m_isUnreadable || m_preferences.recentSearches == RecentSearches::None) {
        return {};
    }
    return asKept(QSettings(m_file, QSettings::IniFormat).value(SearchesKey).toStringList());
}

Result<void, PreferencesError> PreferencesStore::setRecentSearches(const QStringList &searches)
{
    if (m_isUnreadable) {
        return {};
    }
    makePrivate(m_file);
    QSettings settings(m_file, QSettings::IniFormat);
    if (searches.isEmpty() || m_preferences.recentSearches == RecentSearches::None) {
        settings.remove(SearchesKey);
    } else {
        settings.setValue(SearchesKey, asKept(searches));
    }
    settings.sync();
    if (settings.status() != QSettings::NoError) {
        return fail(PreferencesError{PreferencesError::Kind::NotWritable, m_file});
    }
    return {};
}

QByteArray PreferencesStore::windowGeometry() const
{
    return m_isUnreadable ? QByteArray() : QSettings(m_file, QSettings::IniFormat).value(GeometryKey).toByteArray();
}

QString PreferencesStore::asideFile() const
{
    return m_file + QStringLiteral(".unreadable");
}

void PreferencesStore::clearRest()
{
    QFile::remove(asideFile());
    if (!m_isUnreadable) {
        QSettings(m_file, QSettings::IniFormat).remove(GeometryKey);
    }
}

void PreferencesStore::setWindowGeometry(const QByteArray &geometry)
{
    if (!m_isUnreadable) {
        makePrivate(m_file);
        QSettings(m_file, QSettings::IniFormat).setValue(GeometryKey, geometry);
    }
}

} // namespace WalletSupport
