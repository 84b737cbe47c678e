#include "core/base/module.h"

#include <QFile>
#include <QFileInfo>

#include <dlfcn.h>
#include <link.h>

#include <bit>
#include <cstddef>
#include <optional>

namespace WalletSupport {

namespace {

/// The folders of this program's run path, as it was built. What the environment adds for libraries is not among them.
QStringList runPath()
{
    link_map *self = nullptr;
    if (dlinfo(dlopen(nullptr, RTLD_LAZY), RTLD_DI_LINKMAP, &self) != 0) {
        return {};
    }
    const char *strings = nullptr;
    std::optional<std::size_t> offset;
    for (const ElfW(Dyn) *entry = self->l_ld; entry->d_tag != DT_NULL; ++entry) {
        if (entry->d_tag == DT_STRTAB) {
            strings = std::bit_cast<const char *>(entry->d_un.d_ptr);
        } else if (entry->d_tag == DT_RPATH || entry->d_tag == DT_RUNPATH) {
            offset = entry->d_un.d_val;
        }
    }
    if (strings == nullptr || !offset) {
        return {};
    }
    const QString own = QFileInfo(QFileInfo(QStringLiteral("/proc/self/exe")).canonicalFilePath()).path();
    return QFile::decodeName(strings + *offset).replace(QLatin1String("$ORIGIN"), own).split(QLatin1Char(':'));
}

} // namespace

QString moduleFile(const char *name)
{
    static const QStringList folders = runPath();
    for (const QString &folder : folders) {
        QString path = folder + QLatin1Char('/') + QLatin1String(name);
        if (QFileInfo(path).isFile()) {
            return path;
        }
    }
    return {};
}

void *moduleSymbol(const char *module, const char *symbol)
{
    const QByteArray file = QFile::encodeName(moduleFile(module));
    void *loaded = file.isEmpty() ? nullptr : dlopen(file.constData(), RTLD_NOW | RTLD_LOCAL);
    void *found = loaded != nullptr ? dlsym(loaded, symbol) : nullptr;
    if (found == nullptr) {
        qWarning("The module %s cannot be used: %s", module, file.isEmpty() ? "it is not there" : dlerror());
    }
    return found;
}

} // namespace WalletSupport
