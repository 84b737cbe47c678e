#include "core/cases/store/keyring.h"
#include "core/cases/store/sealer.h"
#include "nokeychain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace WalletSupport;

namespace {

/// A keychain in memory, which can be locked and emptied.
class MemoryKeychain final : public Keychain
{
public:
    [[nodiscard]] bool isOpen() const override { return !isLocked; }
    [[nodiscard]] Outcome read(const QString &entry, QByteArray &secret) const override
    {
        if (isLocked) {
            return Outcome::Refused;
        }
        const auto found = entries.find(entry);
        secret = found == entries.end() ? QByteArray() : found->second;
        return found == entries.end() ? Outcome::NotThere : Outcome::Done;
    }
    [[nodiscard]] Outcome write(const QString &entry, const QByteArray &secret) const override
    {
        entries[entry] = secret;
        return Outcome::Done;
    }

    [[nodiscard]] Outcome remove(const QString &entry) const override
    {
        if (isLocked) {
            return Outcome::Refused;
        }
        return entries.erase(entry) > 0 ? Outcome::Done : Outcome::NotThere;
    }

    bool isLocked = false;
    mutable std::map<QString, QByteArray> entries;
};

} // namespace

class TestKeyring : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheKeyInTheKeychain();
    void keepsAFileWithoutAKeychain();
    void stayWithTheFileOnceBegun();
    void makesNoNewKeyForOldCases();
    void saysThatTheKeychainIsShut();
    void cannotKeepAKey();
    void removesTheKey();
};

void TestKeyring::keepsTheKeyInTheKeychain()
{
    const QTemporaryDir folder;
    const MemoryKeychain keychain;
    const auto made = findOrMakeKey(folder.path(), false, keychain);
    QVERIFY(made);
    QCOMPARE(made->place, KeyPlace::Keychain);
    QCOMPARE(made->key.size(), Sealer::KeySize);
    QCOMPARE(findOrMakeKey(folder.path(), true, keychain)->key, made->key);
    // Nothing on disk is the key.
    const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        QFile read(file.filePath());
        QVERIFY(read.open(QIODevice::ReadOnly));
        const QByteArray bytes = read.readAll();
        QVERIFY(!bytes.contains(made->key) && !bytes.contains(made->key.toBase64()));
    }
}

void TestKeyring::keepsAFileWithoutAKeychain()
{
    const QTemporaryDir folder;
    const auto made = findOrMakeKey(folder.path(), false, NoKeychain());
    QVERIFY(made);
    QCOMPARE(made->place, KeyPlace::File);
    QCOMPARE(findOrMakeKey(folder.path(), true, NoKeychain())->key, made->key);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(!(files.front().permissions() & others));
}

void TestKeyring::stayWithTheFileOnceBegun()
{
    const QTemporaryDir folder;
    const auto made = findOrMakeKey(folder.path(), false, NoKeychain());
    const MemoryKeychain keychain; // the next day there is one
    const auto again = findOrMakeKey(folder.path(), true, keychain);
    QVERIFY(made && again);
    QCOMPARE(again->key, made->key);
    QCOMPARE(again->place, KeyPlace::File);
}

void TestKeyring::makesNoNewKeyForOldCases()
{
    const QTemporaryDir folder;
    MemoryKeychain keychain;
    QVERIFY(findOrMakeKey(folder.path(), false, keychain));
    keychain.entries.clear();
    const auto gone = findOrMakeKey(folder.path(), true, keychain);
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, KeyError::Kind::Gone);

    const QTemporaryDir other;
    QCOMPARE(findOrMakeKey(other.path(), true, keychain).error().kind, KeyError::Kind::Gone);
    putKeyAside(folder.path(), QStringLiteral(".old"));
    QVERIFY(findOrMakeKey(folder.path(), false, keychain));
}

void TestKeyring::saysThatTheKeychainIsShut()
{
    const QTemporaryDir folder;
    MemoryKeychain keychain;
    const auto made = findOrMakeKey(folder.path(), false, keychain);
    keychain.isLocked = true;
    QCOMPARE(findOrMakeKey(folder.path(), true, keychain).error().kind, KeyError::Kind::Locked);
    keychain.isLocked = false;
    QCOMPARE(findOrMakeKey(folder.path(), true, keychain)->key, made->key);
}

void TestKeyring::cannotKeepAKey()
{
    const QTemporaryDir folder;
    const auto made = findOrMakeKey(folder.filePath(QStringLiteral("not/there")), false, NoKeychain());
    QVERIFY(!made);
    QCOMPARE(made.error().kind, KeyError::Kind::Unwritable);
}

void TestKeyring::removesTheKey()
{
    const QTemporaryDir folder;
    MemoryKeychain keychain;
    keychain.entries[QStringLiteral("another program")] = "secret";
    QVERIFY(findOrMakeKey(folder.path(), false, keychain));
    QCOMPARE(keychain.entries.size(), 2U);
    keychain.isLocked = true;
    removeKey(folder.path(), keychain); // it is not waited for
    QCOMPARE(keychain.entries.size(), 2U);
    keychain.isLocked = false;
    removeKey(folder.path(), keychain);
    QCOMPARE(keychain.entries.size(), 1U);
    QVERIFY(keychain.entries.contains(QStringLiteral("another program")));
    const QTemporaryDir another;
    removeKey(another.path(), keychain); // nothing is kept there
    QCOMPARE(keychain.entries.size(), 1U);
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
