#include "ui/labels.h"
#include "ui/panels.h"
#include "ui/theme.h"

#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace WalletSupport;

/// A column stays where it is when the scroll bar comes and goes, and follows the keyboard.
class TestColumnScrollArea final : public QObject
{
    Q_OBJECT

private slots:
    void staysInItsPlace();
    void showsTheBeginningOfWhatIsTooTall();
};

void TestColumnScrollArea::staysInItsPlace()
{
    Theme theme;
    theme.apply(ColourScheme::Light, SmallestTextPercent);
    ColumnScrollArea area(200, theme);
    auto *column = new QVBoxLayout(area.column());
    auto *tall = new QWidget(area.column());
    tall->setFixedHeight(100);
    column->addWidget(tall);
    column->addWidget(new TextLabel(area.column())); // as on every page: the height follows from the width
    area.resize(400, 300);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    const auto place = [&area] {
        return QRect(area.column()->mapTo(&area, QPoint()).x(), 0, area.column()->width(), 1);
    };
    const QRect before = place();
    QVERIFY(!area.verticalScrollBar()->isVisible());
    tall->setFixedHeight(1000);
    QTRY_VERIFY(area.verticalScrollBar()->isVisible());
    QCOMPARE(place(), before);
    tall->setFixedHeight(100);
    QTRY_VERIFY(!area.verticalScrollBar()->isVisible());
    QCOMPARE(place(), before);
}

void TestColumnScrollArea::showsTheBeginningOfWhatIsTooTall()
{
    Theme theme;
    theme.apply(ColourScheme::Light, SmallestTextPercent);
    ColumnScrollArea area(200, theme);
    auto *column = new QVBoxLayout(area.column());
    for (const int height : {50, 1000, 50}) {
        auto *part = new QWidget(area.column());
        part->setFixedHeight(height);
        part->setFocusPolicy(Qt::TabFocus);
        column->addWidget(part);
    }
    column->addWidget(new TextLabel(area.column()));
    area.resize(400, 300);
    area.show();
    area.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    QTRY_VERIFY(area.verticalScrollBar()->maximum() > 0);
    const auto part = [&](int number) { return column->itemAt(number)->widget(); };
    for (const int from : {0, 2}) {
        part(from)->setFocus();
        part(1)->setFocus();
        QCOMPARE(part(1)->mapTo(area.viewport(), QPoint()).y(), 0);
    }
    part(2)->setFocus();
    QVERIFY(area.viewport()->rect().contains(QRect(part(2)->mapTo(area.viewport(), QPoint()), part(2)->size())));
}

QTEST_MAIN(TestColumnScrollArea)
#include "tst_columnscrollarea.moc"
