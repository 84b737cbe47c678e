#include "support/guidewalk.h"
#include "support/wholewindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace WalletSupport;

/// WCAG 2.2, AA, as the widgets are: whatever can be pressed, chosen or filled in is at least 24 pixels wide and high
/// (2.5.8), and the words that stand in an empty field have the colour that the theme's contrast was measured for.
class TestTargets final : public QObject
{
    Q_OBJECT

private slots:
    void areLargeEnough_data();
    void areLargeEnough();
    void areLargeEnoughInGuides_data();
    void areLargeEnoughInGuides();
    void areLargeEnoughWhereContactsUnfold();
    void haveWordsThatCanBeRead_data() { areLargeEnough_data(); }
    void haveWordsThatCanBeRead();

private:
    /// What is seen and smaller, each in words.
    [[nodiscard]] static QStringList smallOnes(const QWidget &window);
    [[nodiscard]] static std::unique_ptr<WholeWindow> shown(const QString &wish, ColourScheme colours);
};

std::unique_ptr<WholeWindow> TestTargets::shown(const QString &wish, ColourScheme colours)
{
    Preferences preferences;
    preferences.language = QStringLiteral("en");
    preferences.colours = colours;
    preferences.wallet = QStringLiteral("example-wallet");
    auto whole = std::make_unique<WholeWindow>(WholeWindow::examplePack(), preferences);
    if (!whole->show({1280, 800})) {
        return nullptr;
    }
    whole->follow(
        QString(wish).replace(QStringLiteral("ARTICLE"), whole->pack.articles(QStringLiteral("en")).front().id));
    whole->window.showNotice({[] { return QStringLiteral("Something happened."); }});
    QCoreApplication::sendPostedEvents();
    return whole;
}

void TestTargets::areLargeEnough_data()
{
    QTest::addColumn<QString>("wish");
    for (const char *wish : {"home", "faq", "faq/ARTICLE", "guides", "guides/refund", "guides/reset-password", "stolen",
                             "check", "wallet-support:check?text=95188%20https://alipay.com/", "settings", "help",
                             "cases", "cases/LIST", "cases/ONE", "cases/FORMS"}) {
        QTest::newRow(wish) << QString::fromLatin1(wish);
    }
}

void TestTargets::areLargeEnough()
{
    QFETCH(QString, wish);
    const std::unique_ptr<WholeWindow> whole = shown(wish, ColourScheme::Light);
    QVERIFY(whole != nullptr);
    QCOMPARE(smallOnes(whole->window).join(QStringLiteral(", ")), QString());
}

void TestTargets::areLargeEnoughInGuides_data()
{
    QTest::addColumn<GuideWalk>("walk");
    for (const GuideWalk &walk : guideWalks()) {
        QTest::addRow("%s to %s", qPrintable(walk.guide), qPrintable(walk.entries.back().step)) << walk;
    }
}

void TestTargets::areLargeEnoughInGuides()
{
    QFETCH(GuideWalk, walk);
    const std::unique_ptr<WholeWindow> whole = shown(QStringLiteral("guides"), ColourScheme::Light);
    QVERIFY(whole != nullptr);
    GuideWalker walker(*whole);
    walker.visit(walk, [&](const QString &step) {
        const QStringList small = smallOnes(whole->window);
        [&] {
            QVERIFY2(small.isEmpty(), qPrintable(step + QStringLiteral(": ") + small.join(QStringLiteral(", "))));
        }();
        return !QTest::currentTestFailed();
    });
    QCOMPARE(walker.faults(), QStringList());
}

void TestTargets::areLargeEnoughWhereContactsUnfold()
{
    const std::unique_ptr<WholeWindow> whole = shown(QStringLiteral("home"), ColourScheme::Light);
    QVERIFY(whole != nullptr);
    const auto folded =
        whole->find(QStringLiteral("contactPanel"))->findChildren<QAbstractButton *>(QStringLiteral("more"));
    QVERIFY(folded.size() > 10);
    for (QAbstractButton *more : folded) {
        more->click();
    }
    settle();
    QCOMPARE(smallOnes(whole->window).join(QStringLiteral(", ")), QString());
    whole->find<QAbstractButton>(QStringLiteral("walletField"))->click();
    settle();
    QCOMPARE(smallOnes(whole->window).join(QStringLiteral(", ")), QString());
}

QStringList TestTargets::smallOnes(const QWidget &window)
{
    constexpr int Least = 24;
    QStringList small;
    const auto measure = [&](const QWidget *widget, QSize size) {
        if (std::min(size.width(), size.height()) < Least) {
            small.append(QStringLiteral("%1 %2 %3x%4")
                             .arg(QLatin1String(widget->metaObject()->className()), widget->objectName())
                             .arg(size.width())
                             .arg(size.height()));
        }
    };
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible()) {
            continue;
        }
        // The frame around the search field takes the pointer for it, and so does that of a day.
        const bool isInField = widget->parentWidget()->inherits("WalletSupport::SearchBox") ||
                               qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) != nullptr;
        const bool isTarget = qobject_cast<const QAbstractButton *>(widget) ||
                              qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
                              qobject_cast<const QAbstractSpinBox *>(widget) ||
                              qobject_cast<const QPlainTextEdit *>(widget);
        if (isTarget && !isInField) {
            measure(widget, widget->size());
        }
        const auto *list = qobject_cast<const QAbstractItemView *>(widget);
        for (int row = 0; list != nullptr && list->model() != nullptr && row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.flags() & Qt::ItemIsSelectable) {
                measure(list, list->visualRect(index).size());
            }
        }
    }
    return small;
}

void TestTargets::haveWordsThatCanBeRead()
{
    QFETCH(QString, wish);
    for (const ColourScheme colours : {ColourScheme::Light, ColourScheme::Dark}) {
        const std::unique_ptr<WholeWindow> whole = shown(wish, colours);
        QVERIFY(whole != nullptr);
        const auto widgets = whole->window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool isField =
                qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
            if (isField && widget->isVisible()) {
                QCOMPARE(widget->palette().color(QPalette::PlaceholderText), whole->theme.colours().mutedText);
            }
        }
    }
}

QTEST_MAIN(TestTargets)
#include "tst_targets.moc"
