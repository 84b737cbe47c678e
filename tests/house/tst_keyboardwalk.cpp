#include "core/guides/guidereader.h"
#include "support/guidewalk.h"
#include "support/testwindow.h"

#include <QAccessible>
#include <QSet>

using namespace WalletSupport;

/// Walks each page with Tab and back with Shift+Tab.
class TestKeyboardWalk : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatTakesTheFocus_data();
    void namesWhatTakesTheFocus();
    void walksToEveryStep();
    void namesWhatTakesTheFocusInGuides_data();
    void namesWhatTakesTheFocusInGuides();

private:
    /// Goes round the page that is seen, there and back.
    static void goRound(TestWindow &test, const QString &page);
    static QString describe(const QWidget *widget)
    {
        return QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
    }
    /// What gets the focus one after the other, once around; a text with links keeps it for several presses.
    static QList<QWidget *> walk(TestWindow &test, QWidget *start, Qt::Key key)
    {
        constexpr int MostPresses = 400;
        QList<QWidget *> visited{start};
        start->setFocus(Qt::OtherFocusReason);
        for (int presses = 0; presses < MostPresses; ++presses) {
            test.press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            QWidget *focused = test.window.focusWidget();
            if (focused == start) {
                return visited;
            }
            if (focused != visited.last()) {
                visited.append(focused);
            }
        }
        return {};
    }
};

void TestKeyboardWalk::namesWhatTakesTheFocus_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QSize>("size");
    for (const char *wish : {"home", "faq", "faq/ARTICLE", "guides", "check", "stolen",
                             "wallet-support:check?text=95188%20https://alipay.com/", "settings", "help", "cases",
                             "cases/LIST", "cases/ONE", "cases/FORMS"}) {
        for (const QSize size : {QSize(1280, 800), QSize(900, 600)}) {
            QTest::addRow("%s at %d", wish, size.width()) << QString::fromLatin1(wish) << size;
        }
    }
}

void TestKeyboardWalk::namesWhatTakesTheFocus()
{
    QFETCH(QString, wish);
    QFETCH(QSize, size);
    TestWindow test(size);
    test.follow(wish.replace(QStringLiteral("ARTICLE"), test.pack.articles(QStringLiteral("en")).front().id));
    goRound(test, wish);
}

void TestKeyboardWalk::walksToEveryStep()
{
    QSet<QString> walked;
    for (const GuideWalk &walk : guideWalks()) {
        for (const GuideEntry &entry : walk.entries) {
            walked.insert(walk.guide + QLatin1Char('/') + entry.step);
        }
    }
    TestWindow test;
    const QStringList guides = test.pack.guides();
    for (const QString &id : guides) {
        const auto guide = readGuide(id, test.pack.guideFlow(id));
        QVERIFY(guide);
        for (const Step &step : guide->steps) {
            const QString name = id + QLatin1Char('/') + step.id;
            QVERIFY2(walked.contains(name), qPrintable(name));
        }
    }
}

void TestKeyboardWalk::namesWhatTakesTheFocusInGuides_data()
{
    QTest::addColumn<GuideWalk>("walk");
    QTest::addColumn<QSize>("size");
    for (const GuideWalk &walk : guideWalks()) {
        for (const QSize size : {QSize(1280, 800), QSize(900, 600)}) {
            QTest::addRow("%s to %s at %d", qPrintable(walk.guide), qPrintable(walk.entries.back().step), size.width())
                << walk << size;
        }
    }
}

void TestKeyboardWalk::namesWhatTakesTheFocusInGuides()
{
    QFETCH(GuideWalk, walk);
    QFETCH(QSize, size);
    TestWindow test(size, WholeWindow::examplePack());
    GuideWalker walker(test);
    walker.visit(walk, [&](const QString &step) {
        goRound(test, step);
        return !QTest::currentTestFailed();
    });
    QCOMPARE(walker.faults(), QStringList());
}

void TestKeyboardWalk::goRound(TestWindow &test, const QString &page)
{
    QWidget *start = test.find("railHome");
    const QList<QWidget *> there = walk(test, start, Qt::Key_Tab);
    QVERIFY2(there.size() > 4, qPrintable(page + QStringLiteral(": Tab does not go round")));
    QStringList unnamed;
    QStringList repeated;
    for (QWidget *widget : there) {
        QVERIFY2(widget->isVisible(), qPrintable(page + QStringLiteral(": ") + describe(widget)));
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        if (seen == nullptr || seen->text(QAccessible::Name).trimmed().isEmpty()) {
            unnamed.append(describe(widget));
        } else if (seen->text(QAccessible::Description) == seen->text(QAccessible::Name)) {
            repeated.append(describe(widget));
        }
    }
    QVERIFY2(unnamed.isEmpty(), qPrintable(page + QStringLiteral(": ") + unnamed.join(QStringLiteral(", "))));
    QVERIFY2(repeated.isEmpty(),
             qPrintable(page + QStringLiteral(": the name again: ") + repeated.join(QStringLiteral(", "))));

    QList<QWidget *> back = walk(test, start, Qt::Key_Backtab);
    QVERIFY2(!back.isEmpty(), qPrintable(page));
    std::reverse(back.begin() + 1, back.end());
    QStringList forth;
    QStringList again;
    for (const QWidget *widget : there) {
        forth.append(describe(widget));
    }
    for (const QWidget *widget : std::as_const(back)) {
        again.append(describe(widget));
    }
    QCOMPARE(again, forth);
}

QTEST_MAIN(TestKeyboardWalk)
#include "tst_keyboardwalk.moc"
