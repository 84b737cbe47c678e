#include "ui/announcer.h"

#include <QAccessible>
#include <QTest>

using namespace WalletSupport;

/// What is said is what a screen reader finds under the notification; the end-to-end tests hear that it is said.
class TestAnnouncer : public QObject
{
    Q_OBJECT

private slots:
    void isANotification();
    void saysNothingAgain();
    void forgetsWhatWasSaidInAnotherLanguage();
};

void TestAnnouncer::isANotification()
{
    QWidget window;
    Announcer announcer(&window);
    window.show();
    announcer.say(QStringLiteral("3 results"));
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&announcer);
    QCOMPARE(heard->role(), QAccessible::Notification);
    QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("3 results"));
    QVERIFY(!heard->state().invisible);
}

void TestAnnouncer::saysNothingAgain()
{
    QWidget window;
    auto *page = new QWidget(&window);
    Announcer announcer(page);
    window.show();
    announcer.say(QStringLiteral("Copied."));
    // When the page comes back it is a notification that has just come up, as far as Qt knows.
    page->hide();
    page->show();
    QVERIFY(!announcer.isVisible());
    // Nor does a page say an empty one when it is first shown.
    Announcer other(page);
    QVERIFY(!other.isVisible());
}

void TestAnnouncer::forgetsWhatWasSaidInAnotherLanguage()
{
    QWidget window;
    Announcer announcer(&window);
    window.show();
    announcer.say(QStringLiteral("Copied."));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&announcer, &change);
    QVERIFY(announcer.accessibleName().isEmpty());
}

QTEST_MAIN(TestAnnouncer)
#include "tst_announcer.moc"
