// wsc_checkerrates [FOLDER] [--part tune|report|all] [--show KIND] [--standard FILE] [--smoke]: how often "Is it really
// them?" is right on real hosts and messages, which are no part of the project, and what it costs. checker.md beside
// this says what is what.

#include "benchmarks/checker/rates.h"
#include "benchmarks/checker/standard.h"
#include "benchmarks/checker/table.h"
#include "benchmarks/checker/times.h"
#include "core/checker/checker.h"
#include "core/checker/demands/demands.h"
#include "core/directory/directory.h"
#include "support/basepack.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

using namespace WalletSupport;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption part(QStringLiteral("part"), QStringLiteral("tune, report or all of the rows"),
                                  QStringLiteral("PART"), QStringLiteral("all"));
    const QCommandLineOption shown(QStringLiteral("show"),
                                   QStringLiteral("print what was missed of the rows to tune on: fake, honest, attacks "
                                                  "or a kind of message"),
                                   QStringLiteral("KIND"));
    const QCommandLineOption standard(QStringLiteral("standard"),
                                      QStringLiteral("the web platform's own tests of addresses, urltestdata.json"),
                                      QStringLiteral("FILE"));
    const QCommandLineOption smoke(QStringLiteral("smoke"), QStringLiteral("few repetitions, no judgement"));
    parser.addOptions({part, shown, standard, smoke});
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("where the sets are"));
    parser.process(application);
    const QString partName = parser.isSet(shown) ? QStringLiteral("tune") : parser.value(part);
    const QStringList parts{QStringLiteral("tune"), QStringLiteral("report"), QStringLiteral("all")};
    const QString folder = parser.positionalArguments().value(0);
    if (!parts.contains(partName) || (!folder.isEmpty() && !QFileInfo(folder).isDir())) {
        QTextStream(stderr) << parser.helpText();
        return 2;
    }

    const Pack pack = basePack();
    const Directory directory(pack);
    const DemandPatterns demands(pack);
    const Checker checker(directory, demands);
    const Samples samples(folder);
    const Rates rates(checker, samples, static_cast<Part>(parts.indexOf(partName)), parser.value(shown));
    Table table;
    rates.addHosts(table);
    rates.addAttacks(table);
    rates.addMessages(table);
    addStandard(table, checker, parser.value(standard));
    if (parser.isSet(shown)) {
        return 0;
    }
    // One that has read nothing yet.
    const Checker fresh(directory, demands);
    addTimes(table, fresh, parser.isSet(smoke) ? 0 : 200);
    table.show();
    QTextStream(stdout) << '\n' << table.missed() << " bounds missed, rows: " << partName << '\n';
    return table.missed() > 0 && !parser.isSet(smoke) ? 1 : 0;
}
