#include "cases/deadlinereminder.h"

#include "cases/desktopnotifications.h"
#include "core/base/sessionbus.h"
#include "core/cases/casestore.h"
#include "ui/preferencesstore.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>
#include <chrono>

namespace WalletSupport {

namespace {

constexpr std::chrono::seconds Soon(2);
constexpr std::chrono::hours Often(1);

constexpr int DaysBefore = 3;
constexpr int DaysAfter = 14;

const QString OpenKey = QStringLiteral("default");

} // namespace

bool needsReminder(const CaseHead &head, QDate today)
{
    const QDate day = head.nextDeadline(today).day;
    if (head.state == CaseState::Closed || !day.isValid()) {
        return false;
    }
    const qint64 left = today.daysTo(day);
    return left <= DaysBefore && left >= -DaysAfter;
}

DeadlineReminder::DeadlineReminder(CaseStore &cases, const Clock &clock, const PreferencesStore &preferences,
                                   QObject *parent)
    : QObject(parent)
    , m_cases(cases)
    , m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.start(Often);
        look();
    });
    connect(&preferences, &PreferencesStore::changed, this, &DeadlineReminder::follow);
    follow(preferences.preferences());
}

void DeadlineReminder::follow(const Preferences &preferences)
{
    if (preferences.reminders == Reminders::None) {
        m_timer.stop();
        m_isToldUnavailable = false;
    } else if (!m_timer.isActive()) {
        m_timer.start(Soon);
    }
}

void DeadlineReminder::look()
{
    if (!hasSessionBus()) {
        tellUnavailable();
        return;
    }
    if (m_desktop == nullptr) {
        m_desktop = new DesktopNotifications(this);
        connect(m_desktop, &DesktopNotifications::ActionInvoked, this, &DeadlineReminder::takeAction);
    }
    // Asked although there may be nothing to say: who relies on a reminder wants to know that none can come.
    await(m_desktop->asyncCall(QStringLiteral("GetServerInformation")), &DeadlineReminder::takeServer);
}

void DeadlineReminder::takeServer(const QVariant &)
{
    const QDate today = m_clock.now().toLocalTime().date();
    if (m_reminded == today || !m_timer.isActive()) {
        return;
    }
    const Result<CaseList, StoreError> list = m_cases.list();
    if (list && std::ranges::any_of(list->cases, [&](const CaseHead &head) { return needsReminder(head, today); })) {
        m_reminded = today;
        remind();
    }
}

void DeadlineReminder::remind()
{
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral(WSC_APP_ID)}};
    constexpr int UntilPutAway = 0;
    QVariantList notification;
    //: A notification of the desktop: whoever sees the screen reads it, so it says nothing of what it is about
    notification << tr("Wallet Support Centre") << m_shown << QStringLiteral(WSC_APP_ID) << tr("A day of yours is near")
                 << tr("Look under “My cases”.") << QStringList{OpenKey, tr("Open")} << hints << UntilPutAway;
    await(m_desktop->asyncCallWithArgumentList(QStringLiteral("Notify"), notification), &DeadlineReminder::takeShown);
}

void DeadlineReminder::takeShown(const QVariant &id)
{
    m_shown = id.toUInt();
}

void DeadlineReminder::takeAction(uint id, const QString &key)
{
    if (id == m_shown && key == OpenKey) {
        emit openRequested();
    }
}

void DeadlineReminder::await(const QDBusPendingCall &call, void (DeadlineReminder::*done)(const QVariant &first))
{
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, done] {
        watcher->deleteLater();
        if (watcher->isError()) {
            tellUnavailable();
        } else {
            (this->*done)(watcher->reply().arguments().value(0));
        }
    });
}

void DeadlineReminder::tellUnavailable()
{
    if (!m_isToldUnavailable) {
        m_isToldUnavailable = true;
        emit noticeRequested({[] {
            return tr(
                "This desktop shows no notifications, so no reminder can come. The days are listed under “My cases”.");
        }});
    }
}

} // namespace WalletSupport
