#pragma once

#include "core/base/result.h"
#include "ui/preferences.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

namespace WalletSupport {

/// What was wrong with the settings file, or why it could not be written.
struct PreferencesError
{
    enum class Kind { Unreadable, NotWritable };
    Kind kind = Kind::Unreadable;
    QString file;
};

/// Reads and writes the preferences, and apart from them the recent searches and the window's geometry. A value out of
/// range is replaced by its default. A file that cannot be read is left as it is until something is changed, and is
/// then kept beside the new one as `settings.ini.unreadable`.
class PreferencesStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesStore)

public:
    /// `file`: the settings file; the usual one is `PreferencesStore::usualFile()`.
    explicit PreferencesStore(QString file, QObject *parent = nullptr);

    [[nodiscard]] static QString usualFile();

    /// Reads the file. After an error the defaults hold.
    [[nodiscard]] Result<void, PreferencesError> load();
    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    /// Keeps and writes the preferences. After an error they hold until the program ends.
    [[nodiscard]] Result<void, PreferencesError> setPreferences(const Preferences &preferences);

    /// What was searched for, most recent first; nothing where the person wants none kept.
    [[nodiscard]] QStringList recentSearches() const;
    /// Keeps these and no others. The preference to keep none wipes them as well.
    [[nodiscard]] Result<void, PreferencesError> setRecentSearches(const QStringList &searches);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// Forgets the window's geometry, and removes a file that could not be read and was put aside.
    void clearRest();

    [[nodiscard]] QString file() const { return m_file; }

signals:
    void changed(const WalletSupport::Preferences &preferences);

private:
    [[nodiscard]] QString asideFile() const;
    [[nodiscard]] bool write(const Preferences &preferences);

    QString m_file;
    Preferences m_preferences;
    bool m_isUnreadable = false;
};

} // namespace WalletSupport
