#include "benchmarks/pagetimes.h"
#include "benchmarks/painttimes.h"
#include "support/wholewindow.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace WalletSupport;

namespace {

QJsonArray toJson(const std::vector<PaintTime> &times)
{
    QJsonArray array;
    for (const PaintTime &time : times) {
        array.append(QJsonArray{time.wall, time.cpu});
    }
    return array;
}

void tell(const QJsonObject &all)
{
    QTextStream(stdout) << QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)) << '\n';
}

int tellPages(PaintClock &clock, std::size_t mostWalks)
{
    const std::vector<PaintTime> kept = timeGuidePages(clock, Keeping::Kept, mostWalks);
    const std::vector<PaintTime> nowhere = timeGuidePages(clock, Keeping::Nowhere, mostWalks);
    tell({{QStringLiteral("kept"), toJson(kept)}, {QStringLiteral("nowhere"), toJson(nowhere)}});
    return kept.empty() || nowhere.empty() ? 1 : 0;
}

} // namespace

/// wsc_painttimes KEYS SWITCHES [PACK]: {"keys": [[wall ms, CPU ms], ...], "switches": {page: [the same]}}
/// wsc_painttimes --pages WALKS: {"kept": [the same], "nowhere": [the same]}, of the pages of guides; 0 for all
/// PACK is a file to type in instead of the base pack.
int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("wallet-support-centre"));
    PaintClock clock(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.value(1) == QLatin1String("--pages") && words.size() == 3) {
        return tellPages(clock, words.at(2).toUInt());
    }
    if (words.size() != 3 && words.size() != 4) {
        QTextStream(stderr) << "usage: wsc_painttimes KEYS SWITCHES [PACK]\n       wsc_painttimes --pages WALKS\n";
        return 2;
    }
    QFile file(words.value(3));
    if (words.size() == 4 && !file.open(QIODevice::ReadOnly)) {
        QTextStream(stderr) << words.at(3) << ": " << file.errorString() << '\n';
        return 2;
    }
    const QByteArray pack = file.isOpen() ? file.readAll() : WholeWindow::basePack();
    const std::vector<PaintTime> keys = timeKeys(clock, pack, words.at(1).toUInt());
    const int switchCount = words.at(2).toInt();
    QJsonObject switches;
    if (switchCount > 0) {
        for (const SwitchTimes &times : timeLanguageSwitches(clock, switchCount)) {
            switches.insert(times.page, toJson(times.times));
        }
    }
    tell({{QStringLiteral("keys"), toJson(keys)}, {QStringLiteral("switches"), switches}});
    return keys.empty() || (switchCount > 0 && switches.isEmpty()) ? 1 : 0;
}
