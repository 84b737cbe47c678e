#pragma once

#include "core/base/result.h"
#include "core/cases/store/keyring.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace WalletSupport {

/// Why cases could not be read or written. Nothing that was kept before is lost by any of them.
struct StoreError
{
    enum class Kind {
        Unwritable,    ///< the disk is full, or the folder may not be written to
        Damaged,       ///< this one case, or file, is not what was written
        KeyGone,       ///< what is kept cannot be opened: its key is nowhere
        KeychainShut,  ///< the keychain did not give out the key
        Newer,         ///< written by a newer version of the program
        Busy,          ///< another program holds the file
        ChangedInside, ///< another window has written this case since it was read
        NotThere,      ///< there is no such case
        Broken,        ///< a part of the program is missing
    };
    Kind kind = Kind::Unwritable;
    QString detail; ///< for the log; never what a case holds
};

/// A case as it is kept: two texts that are sealed each by itself, so that a list opens the heads alone.
struct StoredCase
{
    QString id;
    QByteArray head;
    QByteArray body;     ///< empty in a list
    qint64 revision = 0; ///< counts its writes; 0: not written yet
    bool operator==(const StoredCase &) const = default;
};

/// What a list of the cases holds: those that can be opened, last written first, and how many cannot.
struct StoredHeads
{
    std::vector<StoredCase> cases;
    int damaged = 0;
};

/// Keeps cases on disk, each write safe before it returns. Only random ids, sizes and an order are there to be seen.
class SealedStore
{
public:
    virtual ~SealedStore() = default;

    /// Whether its files, and that of the key, are still those that were opened: not removed, not others in their
    /// place.
    [[nodiscard]] virtual bool isInPlace() const = 0;
    [[nodiscard]] virtual Result<StoredHeads, StoreError> heads() = 0;
    [[nodiscard]] virtual Result<StoredCase, StoreError> read(const QString &id) = 0;
    /// Writes over `stored.revision`, and returns the new one.
    [[nodiscard]] virtual Result<qint64, StoreError> write(const StoredCase &stored) = 0;
    /// Erases a case and its files. There need be none.
    [[nodiscard]] virtual Result<void, StoreError> erase(const QString &id) = 0;

    /// Files of a case, each by the SHA-256 of its bytes.
    [[nodiscard]] virtual Result<void, StoreError> keepFile(const QString &id, const QByteArray &digest,
                                                            const QByteArray &bytes) = 0;
    [[nodiscard]] virtual Result<QByteArray, StoreError> readFile(const QString &id, const QByteArray &digest) = 0;
    virtual void dropFile(const QString &id, const QByteArray &digest) = 0;
};

/// A store that has been opened, and what there is to tell of it.
struct OpenedStore
{
    std::unique_ptr<SealedStore> store;
    KeyPlace keyPlace = KeyPlace::File;
    QString putAside; ///< a damaged file, which now lies under this path; mostly empty
};

/// What the module of the store gives: it stands apart, since what it links would cost every start something.
struct StoreModule
{
    /// Opens the cases in `folder`, which is made if it is not there.
    Result<OpenedStore, StoreError> (*open)(const QString &folder) = nullptr;
    /// Puts aside what lies in `folder` and cannot be opened, so that new cases can be begun. Nothing is removed.
    Result<void, StoreError> (*putAside)(const QString &folder) = nullptr;
    /// Takes the key of what lies in `folder` out of the keychain.
    void (*removeKey)(const QString &folder) = nullptr;
};
using GiveStoreModule = const StoreModule *();
inline constexpr const char *StoreModuleSymbol = "storeModule";

} // namespace WalletSupport
