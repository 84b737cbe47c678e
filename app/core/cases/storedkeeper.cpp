#include "core/cases/storedkeeper.h"

#include "core/cases/casestore.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace WalletSupport {

StoredKeeper::StoredKeeper(CaseStore &store, QString id)
    : m_store(store)
    , m_id(std::move(id))
{
}

bool StoredKeeper::write(const QByteArray &digest, const QByteArray &bytes)
{
    const Result<SealedStore *, StoreError> store = m_store.sealed();
    return store && (*store)->keepFile(m_id, digest, bytes);
}

Result<void, KeepingError> StoredKeeper::keep(const QByteArray &digest, const QByteArray &bytes)
{
    m_known.insert(digest);
    return write(digest, bytes) ? Result<void, KeepingError>() : m_unwritten.keep(digest, bytes);
}

Result<QByteArray, KeepingError> StoredKeeper::read(const QByteArray &digest) const
{
    if (Result<QByteArray, KeepingError> unwritten = m_unwritten.read(digest)) {
        return unwritten;
    }
    const Result<SealedStore *, StoreError> store = m_store.sealed();
    if (!store) {
        return fail(KeepingError{KeepingError::Kind::Missing, store.error().detail});
    }
    const Result<QByteArray, StoreError> bytes = (*store)->readFile(m_id, digest);
    if (!bytes) {
        using Kind = KeepingError::Kind;
        const bool isDamaged = bytes.error().kind == StoreError::Kind::Damaged;
        return fail(KeepingError{isDamaged ? Kind::Damaged : Kind::Missing, bytes.error().detail});
    }
    return *bytes;
}

std::vector<QByteArray> StoredKeeper::unneeded(const std::vector<QByteArray> &needed) const
{
    std::vector<QByteArray> unneeded;
    std::ranges::copy_if(m_known, std::back_inserter(unneeded),
                         [&](const QByteArray &digest) { return std::ranges::find(needed, digest) == needed.end(); });
    return unneeded;
}

void StoredKeeper::know(const std::vector<QByteArray> &digests)
{
    m_known.insert(digests.begin(), digests.end());
}

void StoredKeeper::drop(const std::vector<QByteArray> &digests)
{
    const Result<SealedStore *, StoreError> store = m_store.sealed();
    for (const QByteArray &digest : digests) {
        m_unwritten.drop(digest);
        m_known.erase(digest);
        if (store) {
            (*store)->dropFile(m_id, digest);
        }
    }
}

bool StoredKeeper::follow(const QString &id, const std::vector<QByteArray> &digests)
{
    const bool isMoved = id != m_id;
    std::set<QByteArray> all = m_known; // those that were removed go along: undo may bring them back
    all.insert(digests.begin(), digests.end());
    for (const QByteArray &digest : all) {
        const Result<QByteArray, KeepingError> unwritten = m_unwritten.read(digest);
        if (!isMoved && !unwritten) {
            continue;
        }
        const Result<QByteArray, KeepingError> bytes = isMoved ? read(digest) : unwritten;
        const QString former = std::exchange(m_id, id);
        if (bytes && write(digest, *bytes)) {
            m_unwritten.drop(digest);
        } else if (bytes) {
            (void)m_unwritten.keep(digest, *bytes);
        }
        m_id = former;
    }
    m_id = id;
    return std::ranges::none_of(digests,
                                [&](const QByteArray &digest) { return m_unwritten.read(digest).has_value(); });
}

} // namespace WalletSupport
