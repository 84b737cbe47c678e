#pragma once

#include "ui/notice.h"

#include <QDate>
#include <QObject>
#include <QTimer>

class QDBusAbstractInterface;
class QDBusPendingCall;

namespace WalletSupport {

class CaseStore;
class Clock;
class PreferencesStore;
struct CaseHead;
struct Preferences;

/// Whether its day is near, or over for no longer than a person may still want to hear of it.
[[nodiscard]] bool needsReminder(const CaseHead &head, QDate today);

/// Says by a notification of the desktop that a day of some case is near, and nothing of what it is about. Once a day,
/// and only while the program runs.
class DeadlineReminder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeadlineReminder)

public:
    /// All outlive it. Where the person has switched it on, it looks two seconds later, and then every hour. Nothing
    /// is touched before.
    DeadlineReminder(CaseStore &cases, const Clock &clock, const PreferencesStore &preferences,
                     QObject *parent = nullptr);

signals:
    /// The person wants to see the cases.
    void openRequested();
    /// There is nobody who shows notifications. Told once.
    void noticeRequested(const WalletSupport::Notice &notice);

private:
    void follow(const Preferences &preferences);
    void look();
    void remind();
    /// The reply is awaited, and `done` called with what it holds, unless it is an error.
    void await(const QDBusPendingCall &call, void (DeadlineReminder::*done)(const QVariant &first));
    void takeServer(const QVariant &name);
    void takeShown(const QVariant &id);
    void takeAction(uint id, const QString &key);
    void tellUnavailable();

    CaseStore &m_cases;
    const Clock &m_clock;
    QDBusAbstractInterface *m_desktop = nullptr;
    QTimer m_timer;
    QDate m_reminded; ///< the day on which a reminder was shown last
    uint m_shown = 0; ///< the id of that notification
    bool m_isToldUnavailable = false;
};

} // namespace WalletSupport
