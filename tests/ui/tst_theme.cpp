#include "ui/labels.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace WalletSupport;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void givesItsColoursToTheApplication();
    void scalesLengthsAndText_data();
    void scalesLengthsAndText();
    void tellsOfChanges();
    void choosesTheFontByLanguage();
    void canBeRead_data();
    void canBeRead();

private:
    /// Relative luminance and contrast as WCAG 2 defines them.
    [[nodiscard]] static double luminance(const QColor &colour)
    {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    }
    [[nodiscard]] static double contrast(const QColor &one, const QColor &other)
    {
        const double lighter = std::max(luminance(one), luminance(other));
        const double darker = std::min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }
};

void TestTheme::givesItsColoursToTheApplication()
{
    Theme theme;
    theme.apply(ColourScheme::Dark, 100);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme.colours().window);
    QVERIFY(luminance(theme.colours().window) < luminance(theme.colours().text));
    QVERIFY(qApp->styleSheet().contains(theme.colours().accent.name()));
    const QColor dark = theme.colours().accent;

    theme.apply(ColourScheme::Light, 100);
    QVERIFY(!theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme.colours().window);
    QVERIFY(luminance(theme.colours().window) > luminance(theme.colours().text));
    QVERIFY(!qApp->styleSheet().contains(dark.name()));
    // Every name in the stylesheet has been replaced by a colour or a length.
    QVERIFY(!qApp->styleSheet().contains(QLatin1Char('@')));
    QVERIFY(!qApp->styleSheet().contains(QLatin1Char('~')));
}

void TestTheme::scalesLengthsAndText_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("text");
    QTest::newRow("usual") << 100 << 10 << 14;
    QTest::newRow("a quarter more, rounded") << 125 << 13 << 18;
    QTest::newRow("half as much again") << 150 << 15 << 21;
    QTest::newRow("double") << 200 << 20 << 28;
}

void TestTheme::scalesLengthsAndText()
{
    QFETCH(int, percent);
    Theme theme;
    theme.apply(ColourScheme::Light, percent);
    QCOMPARE(theme.textPercent(), percent);
    QTEST(theme.scaled(10), "length");
    QTEST(QApplication::font().pixelSize(), "text");
}

void TestTheme::tellsOfChanges()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    theme.apply(ColourScheme::Dark, 150);
    QCOMPARE(changed.size(), 1);
}

void TestTheme::choosesTheFontByLanguage()
{
    Theme theme;
    QLocale::setDefault(QLocale(QStringLiteral("en")));
    theme.apply(ColourScheme::Light, 100);
    const QStringList english = QApplication::font().families();
    QWidget page;
    const TextLabel plain(&page);
    const MutedLabel styled(&page);
    page.show();
    const int plainSize = plain.font().pixelSize();
    const int styledSize = styled.font().pixelSize();
    QVERIFY(styledSize < plainSize);
    QLocale::setDefault(QLocale(QStringLiteral("zh_CN")));
    theme.applyFont();
    QCOMPARE(plain.font().pixelSize(), plainSize);
    QCOMPARE(styled.font().pixelSize(), styledSize);
    for (const QWidget *shown : {static_cast<const QWidget *>(&plain), static_cast<const QWidget *>(&styled)}) {
        QCOMPARE(shown->font().families(), QApplication::font().families());
    }
    const QStringList chinese = QApplication::font().families();
    QVERIFY(chinese.first().contains(QStringLiteral("CJK")));
    theme.apply(ColourScheme::Light, 200);
    QCOMPARE(plain.font().pixelSize(), 2 * plainSize);
    QCOMPARE(styled.font().pixelSize(), 2 * styledSize);
    QCOMPARE(styled.font().families(), chinese);
    theme.apply(ColourScheme::Light, 100);
    QVERIFY(!english.first().contains(QStringLiteral("CJK")));
    // Both know both scripts.
    QVERIFY(english.contains(QApplication::font().families().first()));
}

void TestTheme::canBeRead_data()
{
    QTest::addColumn<ColourScheme>("scheme");
    QTest::addColumn<QColor Colours::*>("text");
    QTest::addColumn<QColor Colours::*>("ground");
    struct Pair
    {
        const char *name;
        QColor Colours::*text;
        QColor Colours::*ground;
    };
    const Pair pairs[] = {
        {"text on the window", &Colours::text, &Colours::window},
        {"text on a card", &Colours::text, &Colours::surface},
        {"text on a chosen thing", &Colours::text, &Colours::accentSoft},
        {"text on a warning", &Colours::text, &Colours::warningSoft},
        {"text on a danger", &Colours::text, &Colours::dangerSoft},
        {"text on a mark", &Colours::text, &Colours::mark},
        {"muted text on the window", &Colours::mutedText, &Colours::window},
        {"muted text on a card", &Colours::mutedText, &Colours::surface},
        {"muted text on a chosen thing", &Colours::mutedText, &Colours::accentSoft},
        {"link on the window", &Colours::accent, &Colours::window},
        {"link on a card", &Colours::accent, &Colours::surface},
        {"link on a chosen thing", &Colours::accent, &Colours::accentSoft},
        {"text of the main button", &Colours::onAccent, &Colours::accent},
        {"text of the main button under the pointer", &Colours::onAccent, &Colours::accentHover},
        {"danger on the window", &Colours::danger, &Colours::window},
        {"danger on a card", &Colours::danger, &Colours::surface},
        {"danger on its box", &Colours::danger, &Colours::dangerSoft},
        {"warning on a card", &Colours::warning, &Colours::surface},
        {"warning on its box", &Colours::warning, &Colours::warningSoft},
        {"success on the window", &Colours::success, &Colours::window},
        {"success on a card", &Colours::success, &Colours::surface},
        {"success on its box", &Colours::success, &Colours::successSoft},
    };
    for (const Pair &pair : pairs) {
        QTest::addRow("%s, light", pair.name) << ColourScheme::Light << pair.text << pair.ground;
        QTest::addRow("%s, dark", pair.name) << ColourScheme::Dark << pair.text << pair.ground;
    }
}

void TestTheme::canBeRead()
{
    QFETCH(ColourScheme, scheme);
    QFETCH(QColor Colours::*, text);
    QFETCH(QColor Colours::*, ground);
    Theme theme;
    theme.apply(scheme, 100);
    const double found = contrast(theme.colours().*text, theme.colours().*ground);
    QVERIFY2(found >= 4.5, qPrintable(QStringLiteral("contrast is %1").arg(found)));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
