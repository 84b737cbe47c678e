#include "core/base/module.h"

#include <QtGlobal>

#include <dlfcn.h>

namespace WalletSupport {

void *moduleSymbol(const char *module, const char *symbol)
{
    // dlopen and not QLibrary: the run path that counts is that of the program which calls it.
    void *loaded = dlopen(module, RTLD_NOW | RTLD_LOCAL);
    void *found = loaded != nullptr ? dlsym(loaded, symbol) : nullptr;
    if (found == nullptr) {
        qWarning("The module %s cannot be used: %s", module, dlerror());
    }
    return found;
}

} // namespace WalletSupport
