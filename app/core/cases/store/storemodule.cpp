#include "core/cases/store/sqlitestore.h"
#include "core/cases/store/systemkeychain.h"

namespace WalletSupport {

namespace {

Result<OpenedStore, StoreError> open(const QString &folder)
{
    return openSqliteStore(folder, SystemKeychain());
}

void removeKeyOf(const QString &folder)
{
    removeKey(folder, SystemKeychain());
}

constexpr StoreModule Module{open, putSqliteStoreAside, removeKeyOf};

} // namespace

// What the module gives out; the rest of it is hidden.
extern "C" Q_DECL_EXPORT const StoreModule *storeModule();

const StoreModule *storeModule()
{
    return &Module;
}

} // namespace WalletSupport
