#include "ui/languagecontroller.h"
#include "ui/noticebar.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace WalletSupport;

class TestLanguageController : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void switchesEverything();
    void switchesStockButtons();
    void reachesWidgetsByEvent();
    void keepsTheOldLanguageAfterAnError_data();
    void keepsTheOldLanguageAfterAnError();
    void tellsOfChangesOnly();
    void endsWithItsTranslations();
    void namesLanguagesInThemselves();
    void speaksTheSystemsLanguage();
};

void TestLanguageController::init()
{
    QLocale::setDefault(QLocale::c());
}

void TestLanguageController::switchesEverything()
{
    LanguageController languages;
    QVERIFY(languages.setLanguage(QStringLiteral("zh_CN")));
    QCOMPARE(languages.language(), QStringLiteral("zh_CN"));
    QCOMPARE(QLocale().language(), QLocale::Chinese);
    QCOMPARE(QCoreApplication::translate("WalletSupport::MainWindow", "Contacts"), QStringLiteral("联系方式"));
    QVERIFY(languages.setLanguage(QStringLiteral("en")));
    QCOMPARE(QLocale().language(), QLocale::English);
    QCOMPARE(QCoreApplication::translate("WalletSupport::MainWindow", "Contacts"), QStringLiteral("Contacts"));
}

void TestLanguageController::switchesStockButtons()
{
    LanguageController languages;
    QVERIFY(languages.setLanguage(QStringLiteral("zh_CN")));
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(QLatin1Char('&')).left(2), QStringLiteral("取消"));
    QVERIFY(languages.setLanguage(QStringLiteral("en")));
    const QDialogButtonBox english(QDialogButtonBox::Cancel);
    QCOMPARE(english.button(QDialogButtonBox::Cancel)->text().remove(QLatin1Char('&')), QStringLiteral("Cancel"));
}

void TestLanguageController::reachesWidgetsByEvent()
{
    LanguageController languages;
    QVERIFY(languages.setLanguage(QStringLiteral("en")));
    Theme theme;
    const NoticeBar bar(theme);
    const auto *close = bar.findChild<QAbstractButton *>(QStringLiteral("noticeClose"));
    const QString english = close->accessibleName();
    QVERIFY(!english.isEmpty());
    QVERIFY(languages.setLanguage(QStringLiteral("zh_CN")));
    QTRY_VERIFY(close->accessibleName() != english);
    QVERIFY(languages.setLanguage(QStringLiteral("en")));
    QTRY_COMPARE(close->accessibleName(), english);
}

void TestLanguageController::keepsTheOldLanguageAfterAnError_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("unknown") << QStringLiteral("tlh");
    QTest::newRow("empty") << QString();
    QTest::newRow("not quite ours") << QStringLiteral("zh_TW");
    QTest::newRow("a path") << QStringLiteral("../../etc/passwd");
    QTest::newRow("very long") << QString(10'000, QLatin1Char('e'));
}

void TestLanguageController::keepsTheOldLanguageAfterAnError()
{
    QFETCH(QString, language);
    LanguageController languages;
    QVERIFY(languages.setLanguage(QStringLiteral("zh_CN")));
    QSignalSpy changed(&languages, &LanguageController::languageChanged);
    const Result<void, LanguageError> chosen = languages.setLanguage(language);
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().kind, LanguageError::Kind::NotThere);
    QCOMPARE(chosen.error().language, language);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(languages.language(), QStringLiteral("zh_CN"));
    QCOMPARE(QLocale().language(), QLocale::Chinese);
    QCOMPARE(QCoreApplication::translate("WalletSupport::MainWindow", "Contacts"), QStringLiteral("联系方式"));
}

void TestLanguageController::tellsOfChangesOnly()
{
    LanguageController languages;
    QSignalSpy changed(&languages, &LanguageController::languageChanged);
    QVERIFY(languages.setLanguage(QStringLiteral("zh_CN")));
    QVERIFY(languages.setLanguage(QStringLiteral("zh_CN")));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), QStringLiteral("zh_CN"));
}

void TestLanguageController::endsWithItsTranslations()
{
    {
        LanguageController languages;
        QVERIFY(languages.setLanguage(QStringLiteral("zh_CN")));
    }
    QCOMPARE(QCoreApplication::translate("WalletSupport::MainWindow", "Contacts"), QStringLiteral("Contacts"));
}

void TestLanguageController::namesLanguagesInThemselves()
{
    QCOMPARE(LanguageController::nameOf(QStringLiteral("en")), QStringLiteral("English"));
    QCOMPARE(LanguageController::nameOf(QStringLiteral("zh_CN")), QStringLiteral("简体中文"));
    // A pack may have languages that the program does not speak.
    QCOMPARE(LanguageController::nameOf(QStringLiteral("de")), QStringLiteral("Deutsch"));
}

void TestLanguageController::speaksTheSystemsLanguage()
{
    // CTest runs us in the C locale, which Qt takes for English.
    QVERIFY(LanguageController::languages().contains(LanguageController::systemLanguage()));
    QCOMPARE(LanguageController::systemLanguage(), QStringLiteral("en"));
}

QTEST_MAIN(TestLanguageController)
#include "tst_languagecontroller.moc"
