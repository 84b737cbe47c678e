#include "contact/qrcode.h"
#include "contact/qrdialog.h"
#include "ui/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace WalletSupport;

class TestQrDialog : public QObject
{
    Q_OBJECT

private slots:
    void makesCodes_data();
    void makesCodes();
    void refusesWhatFitsNoCode();
    void staysBlackOnWhite_data();
    void staysBlackOnWhite();
    void closesByKeyboard_data();
    void closesByKeyboard();
    void fitsLongAddresses();
    void fitsItsWindow();
};

void TestQrDialog::makesCodes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("modules");
    // By ISO/IEC 18004, table 7: version 1 holds 14 bytes at level M, version 2 26, version 3 42.
    QTest::newRow("number") << QByteArray("tel:95188") << 21;
    QTest::newRow("14 bytes") << QByteArray(14, 'a') << 21;
    QTest::newRow("15 bytes") << QByteArray(15, 'a') << 25;
    QTest::newRow("27 bytes") << QByteArray(27, 'a') << 29;
}

void TestQrDialog::makesCodes()
{
    QFETCH(QByteArray, text);
    QFETCH(int, modules);
    const QImage code = qrCode(text);
    QCOMPARE(code.size(), QSize(modules + 8, modules + 8));
    const auto isDark = [&](int x, int y) { return qGray(code.pixel(x, y)) < 128; };
    // The quiet zone, and the corners of the three finder patterns; there is none in the fourth corner.
    for (int at = 0; at < code.width(); ++at) {
        for (int depth = 0; depth < 4; ++depth) {
            QVERIFY(!isDark(at, depth));
            QVERIFY(!isDark(depth, at));
            QVERIFY(!isDark(at, code.height() - 1 - depth));
        }
    }
    const int last = code.width() - 5;
    for (int at = 0; at < 7; ++at) {
        QVERIFY(isDark(4 + at, 4));
        QVERIFY(isDark(last - at, 4));
        QVERIFY(isDark(4, last - at));
    }
    QVERIFY(!isDark(5, 5));
    QVERIFY(isDark(7, 7));
}

void TestQrDialog::refusesWhatFitsNoCode()
{
    QVERIFY(qrCode({}).isNull());
    QVERIFY(!qrCode(QByteArray(2331, 'a')).isNull());
    QVERIFY(qrCode(QByteArray(2332, 'a')).isNull());
}

void TestQrDialog::staysBlackOnWhite_data()
{
    QTest::addColumn<ColourScheme>("colours");
    QTest::addColumn<int>("percent");
    QTest::newRow("light") << ColourScheme::Light << 100;
    QTest::newRow("dark") << ColourScheme::Dark << 100;
    QTest::newRow("dark, large text") << ColourScheme::Dark << 200;
}

void TestQrDialog::staysBlackOnWhite()
{
    QFETCH(ColourScheme, colours);
    QFETCH(int, percent);
    Theme theme;
    theme.apply(colours, percent);
    QDialog *dialog = new QrDialog(QStringLiteral("tel:95188"), QStringLiteral("95188"), theme);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    const auto *picture = dialog->findChild<QWidget *>(QStringLiteral("qrPicture"));
    const QImage code = qrCode("tel:95188");
    const QImage seen = dialog->findChild<QWidget *>(QStringLiteral("qrPicture"))->grab().toImage();
    QVERIFY(!picture->accessibleName().isEmpty());
    // Each module is seen as it is, whatever the theme.
    const int module = std::min(seen.width(), seen.height()) / code.width();
    QVERIFY(module >= 2);
    const QPoint corner((seen.width() - module * code.width()) / 2, (seen.height() - module * code.height()) / 2);
    for (int y = 0; y < code.height(); ++y) {
        for (int x = 0; x < code.width(); ++x) {
            const QRgb pixel = seen.pixel(corner + QPoint(x * module + module / 2, y * module + module / 2));
            QCOMPARE(qGray(pixel), qGray(code.pixel(x, y)));
        }
    }
    dialog->close();
}

void TestQrDialog::closesByKeyboard_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Escape") << Qt::Key_Escape;
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Space") << Qt::Key_Space;
}

void TestQrDialog::closesByKeyboard()
{
    QFETCH(Qt::Key, key);
    Theme theme;
    theme.apply(ColourScheme::Light, 100);
    const QPointer<QDialog> dialog = new QrDialog(QStringLiteral("tel:95188"), QStringLiteral("95188"), theme);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("qrClose"))->hasFocus());
    QTest::keyClick(dialog->focusWidget(), key);
    QTRY_VERIFY(dialog.isNull());
}

void TestQrDialog::fitsLongAddresses()
{
    Theme theme;
    theme.apply(ColourScheme::Light, 200);
    const QString address = QStringLiteral("https://wallet.example/") + QString(300, u'x');
    QDialog *dialog = new QrDialog(address, address, theme);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    const auto *text = dialog->findChild<QLabel *>(QStringLiteral("qrText"));
    QCOMPARE(text->text(), address);
    QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
    QVERIFY(text->width() <= dialog->width());
    dialog->close();
}

void TestQrDialog::fitsItsWindow()
{
    Theme theme;
    theme.apply(ColourScheme::Light, 200);
    QWidget window;
    window.resize(700, 500);
    auto *dialog = new QrDialog(QStringLiteral("tel:95188"), QStringLiteral("95188"), theme, &window);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QVERIFY2(dialog->width() <= 700 && dialog->height() <= 500, qPrintable(QString::number(dialog->height())));
    const QRect close = dialog->findChild<QPushButton *>(QStringLiteral("qrClose"))->geometry();
    QVERIFY(dialog->rect().contains(close));
    // All of it is there to scroll to, and is said when it opens.
    const auto *note = dialog->findChild<QLabel *>(QStringLiteral("qrNote"));
    QTRY_VERIFY(note->height() >= note->heightForWidth(note->width()));
    QVERIFY(dialog->accessibleDescription().contains(note->text()));
}

QTEST_MAIN(TestQrDialog)
#include "tst_qrdialog.moc"
