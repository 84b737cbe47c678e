#include "ui/theme.h"
#include "wallets/walletfield.h"

#include <QTest>

using namespace WalletSupport;

/// The field is measured once for a width, and anew when what it shows changes.
class TestWalletField final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_theme.apply(ColourScheme::Light, SmallestTextPercent); }
    void measuresAnotherNameAnew();
    void measuresALargerTextAnew();

private:
    Theme m_theme;
};

void TestWalletField::measuresAnotherNameAnew()
{
    constexpr int Width = 256;
    WalletField field(m_theme);
    field.setWalletName(QStringLiteral("Alipay"));
    const int oneLine = field.heightForWidth(Width);
    field.setWalletName(QStringLiteral("A wallet with a name of more words than one line has room for"));
    const int twoLines = field.heightForWidth(Width);
    QVERIFY(twoLines > oneLine);
    QCOMPARE(field.heightForWidth(10 * Width), oneLine);
    QCOMPARE(field.heightForWidth(Width), twoLines);
    field.setWalletName(QStringLiteral("Alipay"));
    QCOMPARE(field.heightForWidth(Width), oneLine);
}

void TestWalletField::measuresALargerTextAnew()
{
    constexpr int Width = 256;
    WalletField field(m_theme);
    field.setWalletName(QStringLiteral("WeChat Pay and friends"));
    const int height = field.heightForWidth(Width);
    m_theme.apply(ColourScheme::Light, LargestTextPercent);
    QVERIFY(field.heightForWidth(Width) > 2 * height); // each line is twice as high, and there are two of them now
}

QTEST_MAIN(TestWalletField)
#include "tst_walletfield.moc"
