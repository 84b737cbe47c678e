#include "ui/preferencesstore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace WalletSupport;

class TestPreferencesStore : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithDefaults();
    void keepsWhatWasChosen();
    void readsNoBadWallets();
    void replacesBadValues_data();
    void replacesBadValues();
    void refusesWhatIsNoSettingsFile_data();
    void refusesWhatIsNoSettingsFile();
    void keepsAnUnreadableFileAside();
    void replacesAnOlderFileAside();
    void clearsTheRest();
    void saysThatItCannotWrite();
    void tellsOfChangesOnly();
    void keepsTheGeometryApart();
    void letsNobodyElseRead();
    void keepsRecentSearches();
    void wipesRecentSearches_data();
    void wipesRecentSearches();
    void readsNoSecretsFromRecentSearches();
    void leavesAnUnreadableFileAloneWhenTheWindowCloses();

private:
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
};

void TestPreferencesStore::beginsWithDefaults()
{
    const QTemporaryDir folder;
    PreferencesStore store(folder.filePath(QStringLiteral("new/settings.ini")));
    QVERIFY(store.load());
    QCOMPARE(store.preferences(), Preferences());
    QCOMPARE(store.preferences().textPercent, 100);
    QCOMPARE(store.preferences().colours, ColourScheme::System);
    QVERIFY(store.windowGeometry().isEmpty());
    // Reading writes nothing.
    QVERIFY(!QFile::exists(store.file()));
}

void TestPreferencesStore::keepsWhatWasChosen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/settings.ini"));
    const Preferences chosen{QStringLiteral("zh_CN"),
                             QStringLiteral("alipay"),
                             175,
                             ColourScheme::Dark,
                             RecentSearches::None,
                             Reminders::ByNotification,
                             QStringLiteral("GB"),
                             {QStringLiteral("alipay"), QStringLiteral("wise")},
                             {QStringLiteral("wise")}};
    {
        PreferencesStore store(path);
        QVERIFY(store.load());
        QVERIFY(store.setPreferences(chosen));
        QCOMPARE(store.preferences(), chosen);
    }
    PreferencesStore again(path);
    QVERIFY(again.load());
    QCOMPARE(again.preferences(), chosen);
}

void TestPreferencesStore::readsNoBadWallets()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    const QByteArray huge(100, 'x');
    QVERIFY(write(path, "[preferences]\nfavouriteWallets=wise, " + huge +
                            ", wise, alipay\ncountry=GBR\n"
                            "[recent]\nwallets=a, b, c, d, e, f\n"));
    PreferencesStore store(path);
    QVERIFY(store.load());
    QCOMPARE(store.preferences().favouriteWallets, QStringList({QStringLiteral("wise"), QStringLiteral("alipay")}));
    QCOMPARE(store.preferences().recentWallets.size(), MostRecentWallets);
    QCOMPARE(store.preferences().country.size(), 2);
}

void TestPreferencesStore::replacesBadValues_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("percent");
    QTest::newRow("too small") << QByteArray("textPercent=75") << 100;
    QTest::newRow("too large") << QByteArray("textPercent=225") << 100;
    QTest::newRow("between two steps") << QByteArray("textPercent=130") << 100;
    QTest::newRow("negative") << QByteArray("textPercent=-125") << 100;
    QTest::newRow("more than a number holds") << QByteArray("textPercent=99999999999999") << 100;
    QTest::newRow("a word") << QByteArray("textPercent=large") << 100;
    QTest::newRow("a good one") << QByteArray("textPercent=125") << 125;
    QTest::newRow("the largest") << QByteArray("textPercent=200") << 200;
}

void TestPreferencesStore::replacesBadValues()
{
    QFETCH(QByteArray, line);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    QVERIFY(write(path, "[preferences]\nlanguage=zh_CN\ncolours=purple\n" + line + "\n"));
    PreferencesStore store(path);
    QVERIFY(store.load());
    QTEST(store.preferences().textPercent, "percent");
    QCOMPARE(store.preferences().colours, ColourScheme::System);
    // The rest still holds.
    QCOMPARE(store.preferences().language, QStringLiteral("zh_CN"));
}

void TestPreferencesStore::refusesWhatIsNoSettingsFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage") << QByteArray("\x7f\x45LF\x02\x01\xff\xfe nonsense\n");
    QTest::newRow("text") << QByteArray("Dear diary,\ntoday I lost my wallet.\n");
    QTest::newRow("zeros after a section") << QByteArray("[preferences]\nlanguage=en\n") + QByteArray(100, '\0');
    QTest::newRow("far too large") << "[preferences]\nlanguage=zh_CN\n" + QByteArray(200'000, '#');
}

void TestPreferencesStore::refusesWhatIsNoSettingsFile()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    QVERIFY(write(path, bytes));
    PreferencesStore store(path);
    const Result<void, PreferencesError> loaded = store.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, PreferencesError::Kind::Unreadable);
    QCOMPARE(loaded.error().file, path);
    QCOMPARE(store.preferences(), Preferences());
    // Nothing was changed yet, so nothing is touched.
    QCOMPARE(read(path), bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("settings.ini")});
}

void TestPreferencesStore::keepsAnUnreadableFileAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    // A folder where the file should be cannot be read by anybody.
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("settings.ini")));
    PreferencesStore store(path);
    QVERIFY(!store.load());
    Preferences chosen;
    chosen.textPercent = 150;
    QVERIFY(store.setPreferences(chosen));
    QVERIFY(QFileInfo(path + QStringLiteral(".unreadable")).isDir());

    PreferencesStore again(path);
    QVERIFY(again.load());
    QCOMPARE(again.preferences(), chosen);
}

void TestPreferencesStore::replacesAnOlderFileAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    const QString aside = path + QStringLiteral(".unreadable");
    QVERIFY(write(path, "newer garbage"));
    constexpr QFile::Permissions OpenToAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(path, OpenToAll));
    QVERIFY(write(aside, "older garbage"));
    PreferencesStore store(path);
    QVERIFY(!store.load());
    Preferences chosen;
    chosen.language = QStringLiteral("zh_CN");
    QVERIFY(store.setPreferences(chosen));
    QCOMPARE(read(aside), QByteArray("newer garbage"));
    QVERIFY(!(QFile::permissions(aside) & (QFile::ReadGroup | QFile::ReadOther)));
    // A second change leaves it there.
    chosen.language = QStringLiteral("en");
    QVERIFY(store.setPreferences(chosen));
    QCOMPARE(read(aside), QByteArray("newer garbage"));
    QVERIFY(read(path).contains("language=en"));
}

void TestPreferencesStore::clearsTheRest()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    QVERIFY(write(path, "[general]\nlanguage=en\n"));
    QVERIFY(write(path + QStringLiteral(".unreadable"), "garbage"));
    PreferencesStore store(path);
    QVERIFY(store.load());
    store.setWindowGeometry("somewhere");
    store.clearRest();
    QVERIFY(store.windowGeometry().isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("settings.ini")));
}

void TestPreferencesStore::saysThatItCannotWrite()
{
    const QTemporaryDir folder;
    // Below a file there can be no folder, whoever runs the test.
    QVERIFY(write(folder.filePath(QStringLiteral("file")), "x"));
    PreferencesStore store(folder.filePath(QStringLiteral("file/settings.ini")));
    QVERIFY(store.load());
    QSignalSpy changed(&store, &PreferencesStore::changed);
    Preferences chosen;
    chosen.colours = ColourScheme::Dark;
    const Result<void, PreferencesError> written = store.setPreferences(chosen);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, PreferencesError::Kind::NotWritable);
    QCOMPARE(written.error().file, store.file());
    // They hold until the program ends.
    QCOMPARE(store.preferences(), chosen);
    const Result<void, PreferencesError> kept = store.setRecentSearches({QStringLiteral("refund")});
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, PreferencesError::Kind::NotWritable);
    QCOMPARE(changed.size(), 1);
}

void TestPreferencesStore::tellsOfChangesOnly()
{
    const QTemporaryDir folder;
    PreferencesStore store(folder.filePath(QStringLiteral("settings.ini")));
    QVERIFY(store.load());
    QSignalSpy changed(&store, &PreferencesStore::changed);
    QVERIFY(store.setPreferences(store.preferences()));
    QCOMPARE(changed.size(), 0);
    Preferences chosen;
    chosen.wallet = QStringLiteral("example");
    QVERIFY(store.setPreferences(chosen));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<Preferences>(), chosen);
}

void TestPreferencesStore::keepsTheGeometryApart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/settings.ini"));
    const QByteArray geometry("\x01\xd9\xd0\xcb\x00\xff", 6);
    PreferencesStore store(path);
    QVERIFY(store.load());
    QSignalSpy changed(&store, &PreferencesStore::changed);
    store.setWindowGeometry(geometry);
    QCOMPARE(changed.size(), 0);
    PreferencesStore again(path);
    QVERIFY(again.load());
    QCOMPARE(again.windowGeometry(), geometry);
    QCOMPARE(again.preferences(), Preferences());
}

void TestPreferencesStore::letsNobodyElseRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/settings.ini"));
    const auto others = [&] {
        return QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
    };
    PreferencesStore store(path);
    QVERIFY(store.load());
    QVERIFY(store.setRecentSearches({QStringLiteral("refund")}));
    QCOMPARE(others(), QFile::Permissions());
    // A file of an earlier version was open to all.
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    store.setWindowGeometry("somewhere");
    QCOMPARE(others(), QFile::Permissions());
    Preferences german;
    german.language = QStringLiteral("de");
    QVERIFY(store.setPreferences(german));
    QCOMPARE(others(), QFile::Permissions());
}

void TestPreferencesStore::keepsRecentSearches()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/settings.ini"));
    PreferencesStore store(path);
    QVERIFY(store.load());
    QVERIFY(store.recentSearches().isEmpty());
    const QStringList one{QStringLiteral("a, \"b\"; [c] = ByteArray(x) %1")};
    QVERIFY(store.setRecentSearches(one));
    QCOMPARE(store.recentSearches(), one);
    const QStringList two{QStringLiteral("充值失败"), QStringLiteral("refund")};
    QVERIFY(store.setRecentSearches(two));
    PreferencesStore again(path);
    QVERIFY(again.load());
    QCOMPARE(again.recentSearches(), two);
    QCOMPARE(again.preferences(), Preferences());
    // A change of the settings leaves them.
    Preferences chosen;
    chosen.textPercent = 150;
    QVERIFY(again.setPreferences(chosen));
    QCOMPARE(again.recentSearches(), two);
}

void TestPreferencesStore::wipesRecentSearches_data()
{
    QTest::addColumn<bool>("isSwitch");
    QTest::newRow("by clearing them") << false;
    QTest::newRow("by keeping none") << true;
}

void TestPreferencesStore::wipesRecentSearches()
{
    QFETCH(bool, isSwitch);
    const QTemporaryDir folder;
    PreferencesStore store(folder.filePath(QStringLiteral("settings.ini")));
    QVERIFY(store.load());
    QVERIFY(store.setRecentSearches({QStringLiteral("private words")}));
    QVERIFY(read(store.file()).contains("private"));
    if (isSwitch) {
        Preferences chosen;
        chosen.recentSearches = RecentSearches::None;
        QVERIFY(store.setPreferences(chosen));
        QVERIFY(!read(store.file()).contains("private"));
        // None are kept from here on either.
        QVERIFY(store.setRecentSearches({QStringLiteral("more private words")}));
    } else {
        QVERIFY(store.setRecentSearches({}));
    }
    QVERIFY(store.recentSearches().isEmpty());
    QVERIFY(!read(store.file()).contains("private"));
    PreferencesStore again(store.file());
    QVERIFY(again.load());
    QCOMPARE(again.preferences().recentSearches, isSwitch ? RecentSearches::None : RecentSearches::Keep);
    QVERIFY(again.recentSearches().isEmpty());
}

void TestPreferencesStore::readsNoSecretsFromRecentSearches()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    QVERIFY(write(path, "[recent]\nsearches=refund, 4111111111111111, refund, top up\n"));
    PreferencesStore store(path);
    QVERIFY(store.load());
    QCOMPARE(store.recentSearches(), QStringList({QStringLiteral("refund"), QStringLiteral("top up")}));
    // Nor are any written.
    QVERIFY(store.setRecentSearches({QStringLiteral("code 482913"), QStringLiteral("refund")}));
    QVERIFY(!read(path).contains("482913"));
    QVERIFY(read(path).contains("refund"));
    // Where none are wanted none are read, whoever wrote them.
    QVERIFY(write(path, "[preferences]\nkeepSearches=false\n[recent]\nsearches=refund, top up\n"));
    QVERIFY(store.load());
    QVERIFY(store.recentSearches().isEmpty());
    // A file that is none is not written to.
    QVERIFY(write(path, "garbage"));
    QVERIFY(!store.load());
    QVERIFY(store.setRecentSearches({QStringLiteral("refund")}));
    QVERIFY(store.recentSearches().isEmpty());
    QCOMPARE(read(path), QByteArray("garbage"));
}

void TestPreferencesStore::leavesAnUnreadableFileAloneWhenTheWindowCloses()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    QVERIFY(write(path, "garbage"));
    PreferencesStore store(path);
    QVERIFY(!store.load());
    store.setWindowGeometry("geometry");
    QCOMPARE(read(path), QByteArray("garbage"));
    QVERIFY(store.windowGeometry().isEmpty());
}

QTEST_GUILESS_MAIN(TestPreferencesStore)
#include "tst_preferencesstore.moc"
