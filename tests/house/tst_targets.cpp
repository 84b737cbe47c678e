#include "support/wholewindow.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace WalletSupport;

/// WCAG 2.2, AA, as the widgets are: every button is at least 24 pixels wide and high (2.5.8), and the words that stand
/// in an empty field have the colour that the theme's contrast was measured for.
class TestTargets final : public QObject
{
    Q_OBJECT

private slots:
    void areLargeEnough_data();
    void areLargeEnough();
    void haveWordsThatCanBeRead_data() { areLargeEnough_data(); }
    void haveWordsThatCanBeRead();

private:
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
    whole->window.follow(
        QString(wish).replace(QStringLiteral("ARTICLE"), whole->pack.articles(QStringLiteral("en")).front().id));
    whole->window.showNotice({[] { return QStringLiteral("Something happened."); }});
    QCoreApplication::sendPostedEvents();
    return whole;
}

void TestTargets::areLargeEnough_data()
{
    QTest::addColumn<QString>("wish");
    for (const char *wish : {"home", "faq", "faq/ARTICLE", "guides", "guides/refund", "guides/reset-password", "stolen",
                             "check", "wallet-support:check?text=95188%20https://alipay.com/", "settings", "help"}) {
        QTest::newRow(wish) << QString::fromLatin1(wish);
    }
}

void TestTargets::areLargeEnough()
{
    QFETCH(QString, wish);
    const std::unique_ptr<WholeWindow> whole = shown(wish, ColourScheme::Light);
    QVERIFY(whole != nullptr);
    constexpr int Least = 24;
    QStringList small;
    const auto buttons = whole->window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && std::min(button->width(), button->height()) < Least) {
            small.append(
                QStringLiteral("%1 %2x%3").arg(button->objectName()).arg(button->width()).arg(button->height()));
        }
    }
    QVERIFY2(small.isEmpty(), qPrintable(small.join(QStringLiteral(", "))));
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
