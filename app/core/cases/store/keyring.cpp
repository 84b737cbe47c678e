#include "core/cases/store/keyring.h"

#include "core/cases/store/sealer.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUuid>

namespace WalletSupport {

namespace {

constexpr QFileDevice::Permissions OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString keyFile(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("key"));
}

/// Holds the name of the keychain's entry, and says by being there that the key is in the keychain.
QString entryFile(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("keychain-entry"));
}

QByteArray contentsOf(const QString &path)
{
    constexpr qint64 Longest = 200;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(Longest) : QByteArray();
}

bool writePrivately(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(OwnerOnly) && file.write(bytes) == bytes.size() &&
           file.commit();
}

Result<FoundKey, KeyError> keyInKeychain(const QString &entry, const Keychain &keychain)
{
    QByteArray text;
    switch (keychain.read(entry, text)) {
    case Keychain::Outcome::Done:
        break;
    case Keychain::Outcome::NotThere:
        return fail(KeyError{KeyError::Kind::Gone, QStringLiteral("the keychain has no such entry")});
    case Keychain::Outcome::Refused:
        return fail(KeyError{KeyError::Kind::Locked, QStringLiteral("the keychain did not answer or refused")});
    }
    const QByteArray key = QByteArray::fromBase64(text);
    if (key.size() != Sealer::KeySize) {
        return fail(KeyError{KeyError::Kind::Gone, QStringLiteral("the keychain's entry is no key")});
    }
    return FoundKey{key, KeyPlace::Keychain};
}

/// Whether the keychain has taken the key and gives it back.
bool isKept(const QString &entry, const QByteArray &key, const Keychain &keychain)
{
    QByteArray again;
    return keychain.write(entry, key.toBase64()) == Keychain::Outcome::Done &&
           keychain.read(entry, again) == Keychain::Outcome::Done && QByteArray::fromBase64(again) == key;
}

Result<FoundKey, KeyError> makeKey(const QString &folder, const Keychain &keychain)
{
    const QByteArray key = Sealer::makeKey();
    if (keychain.isOpen()) {
        const QString entry = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (isKept(entry, key, keychain) && writePrivately(entryFile(folder), entry.toUtf8())) {
            return FoundKey{key, KeyPlace::Keychain};
        }
    }
    if (!writePrivately(keyFile(folder), key)) {
        return fail(KeyError{KeyError::Kind::Unwritable, keyFile(folder)});
    }
    return FoundKey{key, KeyPlace::File};
}

} // namespace

Result<FoundKey, KeyError> findOrMakeKey(const QString &folder, bool hasCases, const Keychain &keychain)
{
    if (QFile::exists(keyFile(folder))) {
        const QByteArray key = contentsOf(keyFile(folder));
        if (key.size() != Sealer::KeySize) {
            return fail(KeyError{KeyError::Kind::Gone, QStringLiteral("the key file is no key")});
        }
        QFile::setPermissions(keyFile(folder), OwnerOnly);
        return FoundKey{key, KeyPlace::File};
    }
    if (const QByteArray entry = contentsOf(entryFile(folder)); !entry.isEmpty()) {
        return keyInKeychain(QString::fromUtf8(entry), keychain);
    }
    if (hasCases) {
        return fail(KeyError{KeyError::Kind::Gone, QStringLiteral("there is no key")});
    }
    return makeKey(folder, keychain);
}

QStringList keyFiles(const QString &folder)
{
    return {keyFile(folder), entryFile(folder)};
}

void removeKey(const QString &folder, const Keychain &keychain)
{
    if (const QByteArray entry = contentsOf(entryFile(folder)); !entry.isEmpty()) {
        (void)keychain.remove(QString::fromUtf8(entry));
    }
}

void putKeyAside(const QString &folder, const QString &suffix)
{
    for (const QString &path : keyFiles(folder)) {
        if (QFile::exists(path)) {
            QFile::rename(path, path + suffix);
        }
    }
}

} // namespace WalletSupport
