#include "tool/arguments.h"
#include "tool/commands.h"

#include <QCoreApplication>
#include <QTextStream>

namespace {

using namespace WalletSupport;

ExitCode run(const Arguments &arguments)
{
    switch (arguments.command) {
    case Arguments::Command::Check:
        return checkSources(arguments);
    case Arguments::Command::Build:
        return buildFromSources(arguments);
    case Arguments::Command::Info:
        return printInfo(arguments);
    case Arguments::Command::Search:
        return searchPack(arguments);
    case Arguments::Command::Evaluate:
        return evaluatePack(arguments);
    case Arguments::Command::Draw:
        return drawGuide(arguments);
    case Arguments::Command::Help:
        out() << usage();
        return ExitCode::Fine;
    case Arguments::Command::Version:
        out() << "wallet-support-pack " << WSC_VERSION << '\n';
        return ExitCode::Fine;
    }
    return ExitCode::WrongUse;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Result<Arguments, UsageError> arguments = readArguments(QCoreApplication::arguments());
    if (!arguments) {
        err() << "wallet-support-pack: " << shown(arguments.error().what) << '\n' << usage();
        return static_cast<int>(ExitCode::WrongUse);
    }
    return static_cast<int>(run(*arguments));
}
