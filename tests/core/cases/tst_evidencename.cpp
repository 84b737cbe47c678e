#include "core/cases/evidencename.h"

#include <QTest>

using namespace WalletSupport;

class TestEvidenceName final : public QObject
{
    Q_OBJECT

private slots:
    void isSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << "bill.png"
                               << "bill.png";
        QTest::newRow("capitals") << "IMG_1.PNG"
                                  << "IMG_1.PNG";
        QTest::newRow("Chinese") << "聊天记录.png"
                                 << "聊天记录.png";
        QTest::newRow("direction turned") << u"bill\u202egnp.exe.png"_qs << "billgnp.exe.png";
        QTest::newRow("line end") << "a\nb.png"
                                  << "a b.png";
        QTest::newRow("paragraph end") << u"a\u2029b.png"_qs << "a b.png";
        QTest::newRow("nothing seen") << u"\u200b\u2066.png"_qs << "file.png";
        QTest::newRow("HTML") << "<img src=x>.png"
                              << "_img src=x_.png";
        QTest::newRow("folders") << "/home/lee/bill.png"
                                 << "bill.png";
        QTest::newRow("folders elsewhere") << "C:\\lee\\bill.png"
                                           << "bill.png";
        QTest::newRow("folder above") << "../../bill.png"
                                      << "bill.png";
        QTest::newRow("hidden") << "...bill.png"
                                << "bill.png";
        QTest::newRow("another ending") << "bill.jpg"
                                        << "bill.png";
        QTest::newRow("no ending") << "bill"
                                   << "bill.png";
        QTest::newRow("ending alone") << ".png"
                                      << "file.png";
        QTest::newRow("empty") << ""
                               << "file.png";
        QTest::newRow("half a character") << QString(u"a"_qs + QChar(0xd83d) + u".png"_qs) << "a.png";
    }

    void isSafe()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(safeEvidenceName(name, FileType::Png), safe);
    }

    void isShort_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::newRow("Latin") << "a";
        QTest::newRow("Chinese") << "字";
        QTest::newRow("of two halves") << "😀";
    }

    void isShort()
    {
        QFETCH(QString, letter);
        const QString safe = safeEvidenceName(letter.repeated(5000) + QStringLiteral(".webp"), FileType::WebP);
        QVERIFY(safe.toUtf8().size() <= 180);
        QVERIFY(safe.toUtf8().size() > 160);
        QVERIFY(safe.isValidUtf16());
        QVERIFY(safe.endsWith(QStringLiteral(".webp")));
    }

    void isDistinct()
    {
        const QStringList present{QStringLiteral("a.png"), QStringLiteral("b (2).png"), QStringLiteral("b.png")};
        QCOMPARE(distinctName(QStringLiteral("c.png"), present), QStringLiteral("c.png"));
        QCOMPARE(distinctName(QStringLiteral("A.png"), present), QStringLiteral("A (2).png"));
        QCOMPARE(distinctName(QStringLiteral("b.png"), present), QStringLiteral("b (3).png"));
    }
};

QTEST_GUILESS_MAIN(TestEvidenceName)
#include "tst_evidencename.moc"
