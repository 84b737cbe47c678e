#include "check/markedtext.h"
#include "ui/theme.h"

#include <QTest>

using namespace WalletSupport;

class TestMarkedText final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme.apply(ColourScheme::Light, 100); }

    void showsWhatCannotBeSeen()
    {
        MarkedText label(m_theme);
        label.setMarked(QStringLiteral("a\u202eb\u200bc"), {1, 3}, QStringLiteral("spoken"));
        QCOMPARE(label.text(), QStringLiteral("a[U+202E]b[U+200B]c"));
        QCOMPARE(label.accessibleName(), QStringLiteral("a[U+202E]b[U+200B]c\nspoken"));
    }

    void paintsTheMark()
    {
        MarkedText label(m_theme);
        label.resize(400, 40);
        label.setMarked(QStringLiteral("examp1e"), {}, {});
        const auto reds = [&label, this] {
            const QImage picture = label.grab().toImage().convertToFormat(QImage::Format_RGB32);
            int count = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    count += picture.pixel(x, y) == m_theme.colours().danger.rgb() ? 1 : 0;
                }
            }
            return count;
        };
        QCOMPARE(reds(), 0);
        label.setMarked(QStringLiteral("examp1e"), {5}, {});
        const int one = reds();
        QVERIFY(one > 20);
        label.setMarked(QStringLiteral("examp1e"), {4, 5}, {});
        QVERIFY(reds() > one);
    }

    void breaksAnywhere()
    {
        MarkedText label(m_theme);
        label.setMarked(QString(400, u'x'), {}, {});
        QVERIFY(label.heightForWidth(200) > 5 * label.heightForWidth(10'000));
        QCOMPARE(label.minimumSizeHint().width(), 1);
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TestMarkedText)
#include "tst_markedtext.moc"
