#include "support/wholewindow.h"

#include <QAbstractScrollArea>
#include <QTest>

using namespace WalletSupport;

/// Whoever walks a narrow window with Tab sees what has the keyboard: the button of the contacts covers nothing.
class TestFocusInSight final : public QObject
{
    Q_OBJECT

private slots:
    void isNeverCovered_data();
    void isNeverCovered();

private:
    [[nodiscard]] static QRect inWindow(const QWidget *widget, const QRect &part)
    {
        return {widget->mapTo(widget->window(), part.topLeft()), part.size()};
    }
};

void TestFocusInSight::isNeverCovered_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const char *wish : {"home", "faq", "faq/ARTICLE", "guides", "guides/refund", "stolen", "check",
                             "wallet-support:check?text=95188%20https://alipay.com/%20http://paypa1.com/login",
                             "settings", "help", "cases", "cases/LIST", "cases/ONE", "cases/FORMS"}) {
        for (const char *language : {"en", "zh_CN"}) {
            for (const int percent : {SmallestTextPercent, LargestTextPercent}) {
                QTest::addRow("%s, %s, %d %%", wish, language, percent)
                    << QString::fromLatin1(wish) << QString::fromLatin1(language) << percent;
            }
        }
    }
}

void TestFocusInSight::isNeverCovered()
{
    QFETCH(QString, wish);
    QFETCH(QString, language);
    QFETCH(int, percent);
    Preferences preferences;
    preferences.language = language;
    preferences.textPercent = percent;
    WholeWindow whole(WholeWindow::basePack(), preferences);
    QVERIFY(whole.show({900, 600}));
    whole.follow(wish.replace(QStringLiteral("ARTICLE"), whole.pack.articles(language).front().id));

    QCoreApplication::sendPostedEvents(); // the new page is laid out
    const auto *button = whole.find(QStringLiteral("contactsButton"));
    QVERIFY(button != nullptr);
    QWidget *start = whole.find(QStringLiteral("railHome"));
    start->setFocus(Qt::OtherFocusReason);
    constexpr int MostPresses = 400;
    int presses = 0;
    do {
        QTest::keyClick(whole.window.focusWidget(), Qt::Key_Tab);
        QWidget *focused = whole.window.focusWidget();
        if (focused == button) {
            continue;
        }
        const QRect covered = inWindow(button, button->rect());
        const QRegion seen = focused->visibleRegion();
        QVERIFY2(!seen.isEmpty(), qPrintable(focused->objectName()));
        for (const QRect &part : seen) {
            QVERIFY2(!inWindow(focused, part).intersects(covered), qPrintable(focused->objectName()));
        }
    } while (whole.window.focusWidget() != start && ++presses < MostPresses);
    QVERIFY(presses < MostPresses);

    // And what one reads, wherever the page is scrolled to.
    const auto areas = whole.window.findChildren<QAbstractScrollArea *>();
    for (const QAbstractScrollArea *area : areas) {
        if (area->isVisible()) {
            const QRect seen = inWindow(area->viewport(), area->viewport()->visibleRegion().boundingRect());
            QVERIFY2(!seen.intersects(inWindow(button, button->rect())), qPrintable(area->objectName()));
        }
    }
}

QTEST_MAIN(TestFocusInSight)
#include "tst_focusinsight.moc"
