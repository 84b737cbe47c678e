#include "core/authoring/packbuilder.h"
#include "core/authoring/packsource.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QTextStream>

namespace {

using namespace WalletSupport;

/// What every command ends with; authors' scripts rely on them.
enum ExitCode { Fine = 0, InputAtFault = 1, WrongUse = 2 };

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QTextStream &err()
{
    static QTextStream stream(stderr);
    return stream;
}

const QString Usage = QStringLiteral("usage: wallet-support-pack check DIR\n"
                                     "       wallet-support-pack build DIR -o FILE\n"
                                     "       wallet-support-pack --help | --version\n");

ExitCode refuseUse(const QString &why)
{
    err() << "wallet-support-pack: " << why << '\n' << Usage;
    return WrongUse;
}

void printFaults(const Faults &faults)
{
    for (const Fault &fault : faults) {
        const QString mark = fault.severity == Fault::Severity::Warning ? QStringLiteral("warning: ") : QString();
        err() << fault.file << ':' << fault.line << ": " << mark << fault.what << '\n';
    }
}

ExitCode check(const QString &folder)
{
    const CheckedPack checked = checkPack(folder);
    printFaults(checked.faults);
    if (!checked.isFaultless()) {
        return InputAtFault;
    }
    out() << folder << ": " << checked.source.articles.size() << " articles in " << checked.source.locales.size()
          << " languages, " << checked.source.guides.size() << " guides, no fault\n";
    return Fine;
}

ExitCode build(const QString &folder, const QString &file)
{
    const CheckedPack checked = checkPack(folder);
    printFaults(checked.faults);
    if (!checked.isFaultless()) {
        return InputAtFault;
    }
    const Result<QByteArray, BuildError> pack = buildPack(checked.source);
    if (!pack) {
        err() << folder << ": cannot be built: " << pack.error().detail << '\n';
        return InputAtFault;
    }
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(*pack) != pack->size() || !target.commit()) {
        err() << file << ": cannot be written: " << target.errorString() << '\n';
        return InputAtFault;
    }
    return Fine;
}

ExitCode run(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption output(QStringLiteral("o"), QString(), QStringLiteral("FILE"));
    const QCommandLineOption help(QStringLiteral("help"));
    const QCommandLineOption version(QStringLiteral("version"));
    parser.addOptions({output, help, version});
    if (!parser.parse(arguments)) {
        return refuseUse(parser.errorText());
    }
    if (parser.isSet(help)) {
        out() << Usage;
        return Fine;
    }
    if (parser.isSet(version)) {
        out() << "wallet-support-pack " << QCoreApplication::applicationVersion() << '\n';
        return Fine;
    }
    const QStringList words = parser.positionalArguments();
    const QString command = words.value(0);
    if (words.size() != 2 || (command != QLatin1String("check") && command != QLatin1String("build"))) {
        return refuseUse(QStringLiteral("say a command and a folder"));
    }
    if (parser.isSet(output) != (command == QLatin1String("build"))) {
        return refuseUse(QStringLiteral("\"build\", and only it, takes -o FILE"));
    }
    const QString folder = words.at(1);
    if (!QFileInfo(folder).isDir()) {
        err() << folder << ": is not a folder\n";
        return InputAtFault;
    }
    return parser.isSet(output) ? build(folder, parser.value(output)) : check(folder);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(WSC_VERSION));
    return run(QCoreApplication::arguments());
}
