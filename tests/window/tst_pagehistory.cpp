#include "window/pagehistory.h"

#include <QTest>

using namespace WalletSupport;

class TestPageHistory : public QObject
{
    Q_OBJECT

private slots:
    void beginsAtHome();
    void goesBackAndForward();
    void forgetsWhatWasAhead();
    void takesTheSamePlaceOnce();
    void returnsToWhatWasOpenThere();
    void staysBounded();
};

void TestPageHistory::beginsAtHome()
{
    PageHistory history;
    QVERIFY(history.present() == Place());
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
    QVERIFY(!history.back());
    QVERIFY(!history.forward());
    QVERIFY(history.present() == Place());
}

void TestPageHistory::goesBackAndForward()
{
    const Place list{PageId::Answers, {}};
    const Place article{PageId::Answers, QStringLiteral("refund")};
    PageHistory history;
    history.visit(list);
    history.visit(article);
    QVERIFY(history.back() == list);
    QVERIFY(history.back() == Place());
    QVERIFY(!history.back());
    QVERIFY(history.forward() == list);
    QVERIFY(history.forward() == article);
    QVERIFY(!history.forward());
}

void TestPageHistory::forgetsWhatWasAhead()
{
    const Place settings{PageId::Settings, {}};
    PageHistory history;
    history.visit({PageId::Answers, {}});
    history.visit({PageId::Guides, {}});
    QVERIFY(history.back());
    history.visit(settings);
    QVERIFY(!history.canGoForward());
    QVERIFY(history.back() == (Place{PageId::Answers, {}}));
    QVERIFY(history.forward() == settings);
}

void TestPageHistory::returnsToWhatWasOpenThere()
{
    const Place opened{PageId::Guides, QStringLiteral("refund"), QStringLiteral("one")};
    PageHistory history;
    history.visit({PageId::Guides, QStringLiteral("refund")});
    history.settle(opened);
    history.visit({PageId::Help, {}});
    QVERIFY(history.back() == opened);
    QVERIFY(history.back() == Place());
}

void TestPageHistory::takesTheSamePlaceOnce()
{
    PageHistory history;
    history.visit({});
    QVERIFY(!history.canGoBack());
    history.visit({PageId::Guides, QStringLiteral("refund")});
    history.visit({PageId::Guides, {}});
    QVERIFY(history.back());
    // Visiting the present place keeps what is ahead.
    history.visit({PageId::Guides, QStringLiteral("refund")});
    QVERIFY(history.canGoForward());
}

void TestPageHistory::staysBounded()
{
    PageHistory history;
    for (int number = 0; number < 1'000; ++number) {
        history.visit({PageId::Answers, QString::number(number)});
    }
    QVERIFY(history.present() == (Place{PageId::Answers, QStringLiteral("999")}));
    int steps = 0;
    while (history.back()) {
        ++steps;
    }
    QVERIFY(steps >= 100);
    QVERIFY(steps < 1'000);
}

QTEST_GUILESS_MAIN(TestPageHistory)
#include "tst_pagehistory.moc"
