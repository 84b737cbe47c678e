#include "benchmarks/painttimes.h"

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

} // namespace

/// wsc_painttimes KEYS SWITCHES: {"keys": [[wall ms, CPU ms], ...], "switches": {page: [the same]}}
int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("wallet-support-centre"));
    PaintClock clock(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() != 3) {
        QTextStream(stderr) << "usage: wsc_painttimes KEYS SWITCHES\n";
        return 2;
    }
    const std::vector<PaintTime> keys = timeKeys(clock, words.at(1).toUInt());
    QJsonObject switches;
    for (const SwitchTimes &times : timeLanguageSwitches(clock, words.at(2).toInt())) {
        switches.insert(times.page, toJson(times.times));
    }
    QTextStream(stdout) << QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("keys"), toJson(keys)},
                                                                       {QStringLiteral("switches"), switches}})
                                                 .toJson(QJsonDocument::Compact))
                        << '\n';
    return keys.empty() || switches.isEmpty() ? 1 : 0;
}
