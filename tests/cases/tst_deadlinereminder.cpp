#include "cases/deadlinereminder.h"
#include "core/cases/casestore.h"
#include "support/settableclock.h"
#include "ui/preferencesstore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace WalletSupport;

/// What a desktop has, as its specification says.
class NotificationServer final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    int asked = 0;
    QStringList shown;
    QStringList actions;

public slots:
    QString GetServerInformation(QString &vendor, QString &version, QString &specification)
    {
        ++asked;
        vendor = version = QStringLiteral("1");
        specification = QStringLiteral("1.2");
        return QStringLiteral("test");
    }
    uint Notify(const QString &program, uint, const QString &icon, const QString &title, const QString &text,
                const QStringList &offered, const QVariantMap &, int)
    {
        shown.append(QStringList{program, icon, title, text}.join(u'\n'));
        actions = offered;
        return 7;
    }

signals:
    void ActionInvoked(uint id, const QString &key);
};

class TestDeadlineReminder final : public QObject
{
    Q_OBJECT

private:
    const QDate Today{2026, 11, 22};

    CaseRecord keepCase(int daysLeft, CaseState state = CaseState::Sent)
    {
        CaseRecord record;
        record.head.id = newCaseId();
        record.head.guide = QStringLiteral("refund");
        record.head.titles[QStringLiteral("en")] = QStringLiteral("Ask for a refund");
        record.head.walletName = QStringLiteral("Example Wallet");
        record.head.reference = QStringLiteral("7K3M-9XQ2-HT4P");
        record.head.state = state;
        record.head.deadline = {Today.addDays(daysLeft), QStringLiteral("their answer")};
        return m_cases->save(record) ? record : CaseRecord();
    }
    void switchOn(bool isOn)
    {
        Preferences preferences = m_preferences->preferences();
        preferences.reminders = isOn ? Reminders::ByNotification : Reminders::None;
        QVERIFY(m_preferences->setPreferences(preferences));
    }
    void serve()
    {
        m_server = std::make_unique<NotificationServer>();
        QDBusConnection bus = QDBusConnection::connectToBus(m_address, QStringLiteral("server"));
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), m_server.get(),
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    }

    /// All that was sent to the server before has come there, and what follows from the answers, too.
    void settle()
    {
        for (int times = 0; times < 2; ++times) {
            QDBusMessage ping = QDBusMessage::createMethodCall(
                QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
                QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping"));
            QCOMPARE(QDBusConnection::sessionBus().call(ping, QDBus::BlockWithGui).type(), QDBusMessage::ReplyMessage);
        }
    }

    QProcess m_bus;
    QString m_address;
    SettableClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseStore> m_cases;
    std::unique_ptr<PreferencesStore> m_preferences;
    std::unique_ptr<NotificationServer> m_server;

private slots:
    void initTestCase()
    {
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        QVERIFY(QTest::qWaitFor([this] { return m_bus.canReadLine(); }));
        m_address = QString::fromLatin1(m_bus.readLine().trimmed());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
    }
    void init()
    {
        m_clock.moment = QDateTime(Today, QTime(12, 0));
        m_folder = std::make_unique<QTemporaryDir>();
        m_preferences = std::make_unique<PreferencesStore>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_cases = std::make_unique<CaseStore>(m_folder->filePath(QStringLiteral("cases")), m_clock);
    }
    void cleanup()
    {
        m_server.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("server"));
    }
    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void knowsWhatIsNear_data()
    {
        QTest::addColumn<int>("daysLeft");
        QTest::addColumn<bool>("isClosed");
        QTest::addColumn<bool>("isNear");
        QTest::newRow("today") << 0 << false << true;
        QTest::newRow("in three days") << 3 << false << true;
        QTest::newRow("in four days") << 4 << false << false;
        QTest::newRow("two weeks late") << -14 << false << true;
        QTest::newRow("long over") << -15 << false << false;
        QTest::newRow("closed") << 0 << true << false;
    }
    void knowsWhatIsNear()
    {
        QFETCH(int, daysLeft);
        QFETCH(bool, isClosed);
        QFETCH(bool, isNear);
        CaseHead head;
        QVERIFY(!needsReminder(head, Today));
        head.state = isClosed ? CaseState::Closed : CaseState::Answered;
        head.deadline.day = Today.addDays(daysLeft);
        QCOMPARE(needsReminder(head, Today), isNear);
    }

    void remindsAndSaysNothingOfTheCase()
    {
        serve();
        const CaseRecord record = keepCase(2);
        DeadlineReminder reminder(*m_cases, m_clock, *m_preferences);
        QSignalSpy opened(&reminder, &DeadlineReminder::openRequested);
        switchOn(true);
        QTRY_COMPARE(m_server->shown.size(), 1);
        const QString shown = m_server->shown.constFirst();
        for (const QString &content : {record.head.walletName, record.head.titles.value(QStringLiteral("en")),
                                       record.head.reference, record.head.deadline.about, QStringLiteral("refund")}) {
            QVERIFY2(!shown.contains(content, Qt::CaseInsensitive), qPrintable(shown));
        }
        QCOMPARE(m_server->actions.value(0), QStringLiteral("default"));
        emit m_server->ActionInvoked(8, QStringLiteral("default")); // another program's
        emit m_server->ActionInvoked(7, QStringLiteral("default"));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(m_server->shown.size(), 1);
    }

    void isSilentWhereNoDayIsNear()
    {
        serve();
        keepCase(20);
        DeadlineReminder reminder(*m_cases, m_clock, *m_preferences);
        QSignalSpy unavailable(&reminder, &DeadlineReminder::noticeRequested);
        switchOn(true);
        QTRY_COMPARE(m_server->asked, 1);
        settle();
        QVERIFY(unavailable.isEmpty());
        QVERIFY(m_server->shown.isEmpty());
    }

    void saysWhereNobodyShowsThem()
    {
        keepCase(2);
        DeadlineReminder reminder(*m_cases, m_clock, *m_preferences);
        QSignalSpy unavailable(&reminder, &DeadlineReminder::noticeRequested);
        switchOn(true);
        QTRY_COMPARE(unavailable.size(), 1);
    }

    void touchesNothingUntilItIsSwitchedOn()
    {
        serve();
        DeadlineReminder reminder(*m_cases, m_clock, *m_preferences);
        switchOn(true);
        switchOn(false);
        PreferencesStore on(m_folder->filePath(QStringLiteral("other.ini")));
        Preferences preferences;
        preferences.reminders = Reminders::ByNotification;
        QVERIFY(on.setPreferences(preferences));
        DeadlineReminder other(*m_cases, m_clock, on);
        QTRY_VERIFY(m_server->asked > 0);
        settle();
        QCOMPARE(m_server->asked, 1); // the other's, which was switched on later
        QVERIFY(!QDir(m_cases->folder()).exists());
    }
};

QTEST_GUILESS_MAIN(TestDeadlineReminder)
#include "tst_deadlinereminder.moc"
