#include "support/contrast.h"
#include "ui/theme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QTest>

using namespace WalletSupport;

/// WCAG 2.2, AA: text has a contrast of 4.5 to what is behind it; marks, rings and the edges of fields have 3.
class TestContrast final : public QObject
{
    Q_OBJECT

private slots:
    void isEnough_data();
    void isEnough();
};

void TestContrast::isEnough_data()
{
    struct Named
    {
        const char *name;
        QColor Colours::*colour;
    };
    const Named window{"window", &Colours::window};
    const Named surface{"surface", &Colours::surface};
    const Named accentSoft{"accentSoft", &Colours::accentSoft};
    const Named dangerSoft{"dangerSoft", &Colours::dangerSoft};
    const Named warningSoft{"warningSoft", &Colours::warningSoft};
    const Named successSoft{"successSoft", &Colours::successSoft};
    const Named mark{"mark", &Colours::mark};
    const Named text{"text", &Colours::text};
    const Named muted{"mutedText", &Colours::mutedText};
    const Named accent{"accent", &Colours::accent};
    const Named accentHover{"accentHover", &Colours::accentHover};
    const Named onAccent{"onAccent", &Colours::onAccent};
    const Named danger{"danger", &Colours::danger};
    const Named warning{"warning", &Colours::warning};
    const Named success{"success", &Colours::success};
    const Named edge{"edge", &Colours::edge};

    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("behind");
    QTest::addColumn<double>("least");
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        Theme theme;
        theme.apply(scheme, SmallestTextPercent);
        const bool isDark = scheme == ColourScheme::Dark;
        const auto add = [&](const Named &front, std::initializer_list<Named> grounds, double least) {
            for (const Named &ground : grounds) {
                QTest::addRow("%s on %s, %s", front.name, ground.name, isDark ? "dark" : "light")
                    << theme.colours().*front.colour << theme.colours().*ground.colour << least;
            }
        };
        constexpr double Text = 4.5;
        constexpr double Mark = 3;
        add(text, {window, surface, accentSoft, dangerSoft, warningSoft, successSoft, mark}, Text);
        add(muted, {window, surface, accentSoft, dangerSoft, warningSoft, successSoft, mark}, Text);
        add(accent, {window, surface, accentSoft, dangerSoft, warningSoft, successSoft}, Text);
        add(onAccent, {accent, accentHover}, Text);
        add(danger, {window, surface, dangerSoft}, Text);
        add(window, {danger}, Text); // the main button in a box for what has to be done at once
        add(warning, {window, surface, warningSoft}, Text);
        add(success, {window, surface, successSoft}, Text);
        add(edge, {window, surface}, Mark);
        QTest::addRow("words in an empty field, %s", isDark ? "dark" : "light")
            << QGuiApplication::palette().color(QPalette::PlaceholderText) << theme.colours().surface << Text;
    }
}

void TestContrast::isEnough()
{
    QFETCH(QColor, front);
    QFETCH(QColor, behind);
    QFETCH(double, least);
    const double measured = contrast(front, behind);
    QVERIFY2(measured >= least, qPrintable(QString::number(measured, 'f', 2)));
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
