#include "core/cases/store/sqlfaults.h"

#include <sqlite3.h>

namespace WalletSupport {

namespace {

int codeOf(const QSqlError &error)
{
    constexpr int PrimaryCode = 0xff; // the rest says more exactly where
    return error.nativeErrorCode().toInt() & PrimaryCode;
}

} // namespace

bool isDamage(const QSqlError &error)
{
    return codeOf(error) == SQLITE_NOTADB || codeOf(error) == SQLITE_CORRUPT;
}

StoreError storeErrorOf(const QSqlError &error)
{
    StoreError::Kind kind = StoreError::Kind::Unwritable;
    switch (codeOf(error)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        kind = StoreError::Kind::Busy;
        break;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        kind = StoreError::Kind::Damaged;
        break;
    default:
        break;
    }
    return {kind, error.text()};
}

} // namespace WalletSupport
