#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace WalletSupport {

/// Where the key lies that the cases are sealed with.
enum class KeyPlace {
    Keychain, ///< of the system
    File,     ///< beside the cases, for the user's eyes only
};

struct KeyError
{
    enum class Kind {
        Gone,       ///< there are cases, and the key to them is nowhere
        Locked,     ///< the keychain did not give it out
        Unwritable, ///< a new one could not be kept
    };
    Kind kind = Kind::Gone;
    QString detail; ///< for the log
};

struct FoundKey
{
    QByteArray key;
    KeyPlace place = KeyPlace::File;
};

/// A store of the system's keychain, or a stand-in for it where there is none.
class Keychain
{
public:
    enum class Outcome { Done, NotThere, Refused };

    virtual ~Keychain() = default;
    /// Whether something can be put there without asking the person for a password.
    [[nodiscard]] virtual bool isOpen() const = 0;
    [[nodiscard]] virtual Outcome read(const QString &entry, QByteArray &secret) const = 0;
    [[nodiscard]] virtual Outcome write(const QString &entry, const QByteArray &secret) const = 0;
    [[nodiscard]] virtual Outcome remove(const QString &entry) const = 0;
};

/// The key of the cases in `folder`, which is there. Where there are none yet it is made: in the keychain if that is
/// open, else as a file.
[[nodiscard]] Result<FoundKey, KeyError> findOrMakeKey(const QString &folder, bool hasCases, const Keychain &keychain);

/// Where in `folder` the key lies, or what leads to it; one of these files is there.
[[nodiscard]] QStringList keyFiles(const QString &folder);

/// Takes the key of the cases in `folder` out of the keychain, if it lies there. A keychain that refuses is not waited
/// for: without the cases its key opens nothing.
void removeKey(const QString &folder, const Keychain &keychain);

/// Forgets which key it was, for cases that begin anew. A key file is put aside with them, never removed.
void putKeyAside(const QString &folder, const QString &suffix);

} // namespace WalletSupport
