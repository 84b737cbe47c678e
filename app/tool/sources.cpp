#include "tool/sources.h"

#include "tool/console.h"

#include <QFileInfo>
#include <QTextStream>

namespace WalletSupport {

std::optional<PackSource> readFaultlessSources(const QString &folder)
{
    if (!QFileInfo(folder).isDir()) {
        err() << shown(folder) << ": is not a folder\n";
        return std::nullopt;
    }
    CheckedPack checked = checkPack(folder);
    printFaults(checked.faults);
    return checked.isFaultless() ? std::optional(std::move(checked.source)) : std::nullopt;
}

} // namespace WalletSupport
