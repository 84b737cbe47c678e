#include "ui/columnscrollarea.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QPlainTextEdit>
#include <QPushButton>
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
    void followsTheLineThatIsTyped();
    void keepsTheFocusInSightUntilSomebodyScrolls();
    void beginsWithWhatStandsFirst();
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

void TestColumnScrollArea::followsTheLineThatIsTyped()
{
    Theme theme;
    theme.apply(ColourScheme::Light, SmallestTextPercent);
    ColumnScrollArea area(0, theme);
    auto *column = new QVBoxLayout(area.column());
    auto *text = new QPlainTextEdit;
    text->setFixedHeight(250);
    column->addSpacing(500);
    column->addWidget(text);
    column->addSpacing(500);
    column->addWidget(new TextLabel(area.column()));
    area.resize(400, 300);
    area.show();
    area.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    QTRY_VERIFY(area.verticalScrollBar()->maximum() > 0);
    text->setFocus();
    const auto seesCaret = [&] {
        const QRect caret = text->cursorRect().translated(text->viewport()->mapTo(area.viewport(), QPoint()));
        return area.viewport()->rect().contains(caret);
    };
    QVERIFY(seesCaret());
    for (int line = 0; line < 15; ++line) {
        area.verticalScrollBar()->setValue(line % 2 == 0 ? 0 : area.verticalScrollBar()->maximum());
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_VERIFY2(seesCaret(), qPrintable(QString::number(line)));
    }
}

void TestColumnScrollArea::beginsWithWhatStandsFirst()
{
    Theme theme;
    theme.apply(ColourScheme::Light, SmallestTextPercent);
    ColumnScrollArea area(0, theme);
    auto *column = new QVBoxLayout(area.column());
    auto *title = new TextLabel(area.column());
    title->setText(QStringLiteral("Read this first"));
    auto *button = new QPushButton(QStringLiteral("Then press"));
    column->addWidget(title);
    column->addSpacing(400);
    column->addWidget(button);
    column->addSpacing(900);
    area.resize(400, 600);
    area.show();
    area.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    area.verticalScrollBar()->setValue(300);
    area.begin(*button, title);
    QCOMPARE(area.verticalScrollBar()->value(), 0);
    QVERIFY(button->hasFocus());
    area.resize(400, 300);
    area.begin(*button, title);
    QCOMPARE(area.verticalScrollBar()->value(), 0);
    QVERIFY(title->hasFocus());
    area.begin(*button);
    QVERIFY(area.verticalScrollBar()->value() > 0);
    QVERIFY(button->hasFocus());
}

void TestColumnScrollArea::keepsTheFocusInSightUntilSomebodyScrolls()
{
    Theme theme;
    theme.apply(ColourScheme::Light, SmallestTextPercent);
    ColumnScrollArea area(0, theme);
    auto *column = new QVBoxLayout(area.column());
    auto *above = new QWidget;
    above->setFixedHeight(100);
    auto *button = new QPushButton(QStringLiteral("On"));
    column->addWidget(above);
    column->addWidget(button);
    column->addSpacing(500);
    column->addWidget(new TextLabel(area.column()));
    area.resize(400, 300);
    area.show();
    area.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    const auto seesButton = [&] {
        return area.viewport()->rect().contains(QRect(button->mapTo(area.viewport(), QPoint()), button->size()));
    };
    button->setFocus();
    above->setFixedHeight(400); // as texts grow, or come in another language
    QTRY_VERIFY(seesButton());
    area.resize(400, 120);
    QTRY_VERIFY(seesButton());
    area.verticalScrollBar()->setValue(0);
    above->setFixedHeight(450);
    QTRY_COMPARE(button->y() + button->height() > 450, true);
    QCOMPARE(area.verticalScrollBar()->value(), 0);
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(seesButton());
}

QTEST_MAIN(TestColumnScrollArea)
#include "tst_columnscrollarea.moc"
