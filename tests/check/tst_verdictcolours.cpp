#include "check/findingcard.h"
#include "check/messagepanel.h"
#include "texts/checktexts.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QImage>
#include <QTest>

using namespace WalletSupport;

/// Heading, icon and border are painted in the colour of the verdict, whatever was shown before.
class TestVerdictColours final : public QObject
{
    Q_OBJECT

private:
    /// Which of the three colours of verdicts are painted on a widget, by name.
    QString coloursOn(QWidget *widget) const
    {
        const QImage picture = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const Colours &colours = m_theme.colours();
        const std::pair<const char *, QColor> all[] = {
            {"red", colours.danger}, {"amber", colours.warning}, {"green", colours.success}};
        QStringList found;
        for (const auto &[name, colour] : all) {
            for (int pixel = 0; pixel < picture.width() * picture.height(); ++pixel) {
                if (picture.pixel(pixel % picture.width(), pixel / picture.width()) == colour.rgb()) {
                    found.append(QString::fromLatin1(name));
                    break;
                }
            }
        }
        return found.join(QLatin1Char(' '));
    }
    /// A strip of the widget along its left edge, where there is nothing but the border.
    QString coloursOfEdge(QWidget *widget) const
    {
        QWidget strip;
        const QPixmap whole = widget->grab(QRect(0, 20, 3, widget->height() - 40));
        QLabel label;
        label.setPixmap(whole);
        label.resize(whole.size());
        label.setStyleSheet(QStringLiteral("border: none; padding: 0"));
        return coloursOn(&label);
    }
    static QString colourOf(Verdict verdict)
    {
        return verdict == Verdict::Official      ? QStringLiteral("green")
               : verdict == Verdict::NotOfficial ? QStringLiteral("red")
                                                 : QStringLiteral("amber");
    }
    static FindingGroup group(Verdict verdict)
    {
        FindingGroup group;
        group.finding.text = QStringLiteral("pay.example.test");
        group.finding.verdict = verdict;
        group.finding.reason.kind = verdict == Verdict::Official ? ReasonKind::Listed : ReasonKind::NotKnown;
        return group;
    }
    void expectColour(QWidget *parent, const char *heading, const QString &colour)
    {
        QCOMPARE(coloursOn(parent->findChild<HeadingLabel *>(QLatin1String(heading))), colour);
        QCOMPARE(coloursOn(parent->findChild<IconLabel *>()), colour);
        QCOMPARE(coloursOfEdge(parent), colour);
    }

    Theme m_theme;
    CheckNames m_names{[](const QString &) { return QString(); }, [](const QString &) { return QString(); }};

private slots:
    void colourACard_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<Verdict>("before");
        QTest::addColumn<Verdict>("after");
        const std::initializer_list<Verdict> all{Verdict::Official, Verdict::NotOfficial, Verdict::Unknown};
        for (const bool isDark : {false, true}) {
            for (const Verdict before : all) {
                for (const Verdict after : all) {
                    QTest::addRow("%s: %s, then %s", isDark ? "dark" : "light", qPrintable(textOf(before)),
                                  qPrintable(textOf(after)))
                        << isDark << before << after;
                }
            }
        }
    }

    void colourACard()
    {
        QFETCH(bool, isDark);
        QFETCH(Verdict, before);
        QFETCH(Verdict, after);
        m_theme.apply(isDark ? ColourScheme::Dark : ColourScheme::Light, 100);
        FindingCard card(m_theme);
        card.resize(500, 240);
        card.show();
        for (const Verdict verdict : {before, after}) {
            card.showGroup(group(verdict), m_names, {});
            expectColour(&card, "verdict", colourOf(verdict));
            QCOMPARE(card.accessibleName(), verdictText(group(verdict).finding));
        }
    }

    void colourThePanel_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        for (const bool isDark : {false, true}) {
            for (int before = 0; before < 6; ++before) {
                for (int after = 0; after < 6; ++after) {
                    QTest::addRow("%s: %d, then %d", isDark ? "dark" : "light", before, after)
                        << isDark << before << after;
                }
            }
        }
    }

    void colourThePanel()
    {
        QFETCH(bool, isDark);
        QFETCH(int, before);
        QFETCH(int, after);
        // From good to bad, as `Worst` has them.
        static const struct
        {
            Verdict verdict;
            MessageLevel level;
            const char *colour;
            const char *icon;
            bool isProse = false;
        } reports[] = {{Verdict::Official, MessageLevel::None, "green", "official"},
                       {Verdict::Official, MessageLevel::None, "amber", "genuine", true},
                       {Verdict::Unknown, MessageLevel::None, "amber", "unknown"},
                       {Verdict::Official, MessageLevel::Caution, "amber", "caution"},
                       {Verdict::NotOfficial, MessageLevel::Caution, "red", "not-official"},
                       {Verdict::NotOfficial, MessageLevel::Danger, "red", "danger"}};
        m_theme.apply(isDark ? ColourScheme::Dark : ColourScheme::Light, 100);
        MessagePanel panel(m_theme);
        panel.resize(500, 200);
        panel.show();
        for (const int number : {before, after}) {
            CheckReport report;
            report.level = reports[number].level;
            report.isProse = reports[number].isProse;
            report.findings = {group(reports[number].verdict).finding, group(Verdict::Official).finding};
            panel.showReport(report, {[](const QString &id) { return id; }, [](const QString &code) { return code; }});
            QCOMPARE(panel.worst(), QLatin1String(reports[number].icon));
            expectColour(&panel, "messageLevel", QLatin1String(reports[number].colour));
        }
    }
};

QTEST_MAIN(TestVerdictColours)
#include "tst_verdictcolours.moc"
