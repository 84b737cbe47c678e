#include "core/content/locales.h"

#include <QTest>

using namespace WalletSupport;

class TestLocales final : public QObject
{
    Q_OBJECT

private slots:
    void findsTheBest_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("available");
        QTest::addColumn<QString>("best");
        QTest::newRow("itself") << QStringLiteral("zh_CN") << QStringList{QStringLiteral("en"), QStringLiteral("zh_CN")}
                                << QStringLiteral("zh_CN");
        QTest::newRow("same language elsewhere")
            << QStringLiteral("zh_TW") << QStringList{QStringLiteral("en"), QStringLiteral("zh_CN")}
            << QStringLiteral("zh_CN");
        QTest::newRow("English for an unknown language")
            << QStringLiteral("ar") << QStringList{QStringLiteral("zh_CN"), QStringLiteral("en")}
            << QStringLiteral("en");
        QTest::newRow("whatever there is")
            << QStringLiteral("en") << QStringList{QStringLiteral("zh_CN")} << QStringLiteral("zh_CN");
        QTest::newRow("nothing") << QStringLiteral("en") << QStringList{} << QString();
    }

    void findsTheBest()
    {
        QFETCH(QString, wanted);
        QFETCH(QStringList, available);
        QTEST(bestLocale(wanted, available), "best");
    }

    void ordersTheRest()
    {
        const QStringList available = {QStringLiteral("fr"), QStringLiteral("en"), QStringLiteral("zh_CN"),
                                       QStringLiteral("zh_TW")};
        const QStringList expected = {QStringLiteral("zh_TW"), QStringLiteral("zh_CN"), QStringLiteral("en"),
                                      QStringLiteral("fr")};
        QCOMPARE(fallbackOrder(QStringLiteral("zh_TW"), available), expected);
    }

    void knowsLocalesByName()
    {
        for (const QString &name : {QStringLiteral("en"), QStringLiteral("zh_CN"), QStringLiteral("ar")}) {
            QVERIFY2(isLocaleName(name), qPrintable(name));
        }
        for (const QString &name : {QString(), QStringLiteral("C"), QStringLiteral("tlh"), QStringLiteral("zh-CN"),
                                    QStringLiteral("xx_YY"), QStringLiteral("z")}) {
            QVERIFY2(!isLocaleName(name), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestLocales)
#include "tst_locales.moc"
