#include "ui/labels.h"
#include "ui/panels.h"
#include "ui/theme.h"

#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace WalletSupport;

/// A column stays where it is when the scroll bar comes and goes.
class TestColumnScrollArea final : public QObject
{
    Q_OBJECT

private slots:
    void staysInItsPlace();
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

QTEST_MAIN(TestColumnScrollArea)
#include "tst_columnscrollarea.moc"
