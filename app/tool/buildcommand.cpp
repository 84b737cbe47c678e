#include "authoring/packbuilder.h"
#include "tool/arguments.h"
#include "tool/commands.h"
#include "tool/sources.h"

#include <QSaveFile>
#include <QTextStream>

namespace WalletSupport {

namespace {

/// Says how far it is, if there are so many articles that building takes a while.
void showProgress(qsizetype indexed, qsizetype all)
{
    constexpr qsizetype Step = 1000;
    if (all < Step || (indexed % Step != 0 && indexed != all)) {
        return;
    }
    err() << indexed << " of " << all << " articles are in the index\n";
    if (indexed == all) {
        err() << "Learning from their questions\n";
    }
    err().flush();
}

} // namespace

ExitCode buildFromSources(const Arguments &arguments)
{
    const QString folder = arguments.words.first();
    const std::optional<PackSource> source = readFaultlessSources(folder);
    if (!source) {
        return ExitCode::InputAtFault;
    }
    const Result<QByteArray, BuildError> pack = buildPack(*source, showProgress);
    if (!pack) {
        err() << shown(folder) << ": cannot be built: " << shown(pack.error().detail) << '\n';
        return ExitCode::InputAtFault;
    }
    QSaveFile target(arguments.output);
    if (!target.open(QIODevice::WriteOnly) || target.write(*pack) != pack->size() || !target.commit()) {
        err() << shown(arguments.output) << ": cannot be written: " << target.errorString() << '\n';
        return ExitCode::InputAtFault;
    }
    return ExitCode::Fine;
}

} // namespace WalletSupport
