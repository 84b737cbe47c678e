#include "core/cases/memorykeeper.h"

namespace WalletSupport {

Result<void, KeepingError> MemoryKeeper::keep(const QByteArray &digest, const QByteArray &bytes)
{
    m_copies.insert(digest, bytes);
    return {};
}

Result<QByteArray, KeepingError> MemoryKeeper::read(const QByteArray &digest) const
{
    const auto copy = m_copies.find(digest);
    if (copy == m_copies.end()) {
        return fail(KeepingError{KeepingError::Kind::Missing, QString::fromLatin1(digest.toHex())});
    }
    return *copy;
}

void MemoryKeeper::drop(const QByteArray &digest)
{
    m_copies.remove(digest);
}

} // namespace WalletSupport
