#pragma once

#include "core/base/clock.h"
#include "core/cases/caserecord.h"
#include "core/cases/store/sealedstore.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace WalletSupport {

/// What a list of cases holds, last written first.
struct CaseList
{
    std::vector<CaseHead> cases;
    int damaged = 0; ///< cases that cannot be opened; they stay where they are
};

/// What a case has become by being kept.
enum class SavedAs {
    Itself,
    BesideAnother, ///< another window has changed it meanwhile: one of its own, under another id
    Anew,          ///< it was not there any more, erased or taken away: another one, under another id
};

/// A person's cases, sealed on disk. Nothing of it is touched before it is first asked for.
class CaseStore final
{
    Q_DISABLE_COPY_MOVE(CaseStore)

public:
    /// `clock` must outlive it. `folder`: where the cases lie; the usual one is usualFolder().
    CaseStore(QString folder, const Clock &clock);
    ~CaseStore();

    [[nodiscard]] static QString usualFolder();
    [[nodiscard]] QString folder() const { return m_folder; }

    /// Whether it has been asked for a case, so that asking again brings no question of the keychain's.
    [[nodiscard]] bool isOpen() const { return m_store != nullptr; }
    /// Whether something was kept there, as far as can be seen without opening it.
    [[nodiscard]] bool isKept() const;

    [[nodiscard]] Result<CaseList, StoreError> list();
    [[nodiscard]] Result<CaseRecord, StoreError> read(const QString &id);
    /// Writes the record, without what is never kept, and gives it its time and revision. A case that another window
    /// has written meanwhile becomes one of its own, under another id: neither is lost.
    [[nodiscard]] Result<SavedAs, StoreError> save(CaseRecord &record);
    /// Whether a case that was kept still is. Nothing is made by asking.
    [[nodiscard]] Result<void, StoreError> find(const QString &id);
    [[nodiscard]] Result<void, StoreError> erase(const QString &id);
    /// Erases every case that can be opened or not, and the key.
    [[nodiscard]] Result<void, StoreError> eraseAll();
    /// After KeyGone: puts aside what cannot be opened, so that new cases can be begun.
    [[nodiscard]] Result<void, StoreError> beginAnew();

    /// The opened store, for the files of evidence. Good for one use: where its files were removed or replaced
    /// meanwhile, it is opened anew.
    [[nodiscard]] Result<SealedStore *, StoreError> sealed();
    /// Where the key lies; nothing while no case was asked for.
    [[nodiscard]] std::optional<KeyPlace> keyPlace() const;
    /// Where a file that was damaged lies now; empty if there was none.
    [[nodiscard]] const QString &putAside() const { return m_putAside; }
    /// The same for whoever tells it first: empty from then on.
    [[nodiscard]] QString takePutAside();

private:
    [[nodiscard]] Result<StoredCase, StoreError> stored(const QString &id);

    QString m_folder;
    const Clock &m_clock;
    std::unique_ptr<SealedStore> m_store;
    KeyPlace m_keyPlace = KeyPlace::File;
    QString m_putAside;
    bool m_isPutAsideTold = false;
};

/// A random id, 32 hexadecimal digits.
[[nodiscard]] QString newCaseId();

} // namespace WalletSupport
