// Writes cases into a folder until it is killed. What it has printed is safe: "case NUMBER REVISION".
#include "core/cases/store/sqlitestore.h"
#include "nokeychain.h"

#include <QCoreApplication>

#include <cstdio>

using namespace WalletSupport;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 3) {
        return 2;
    }
    const auto opened = openSqliteStore(QString::fromLocal8Bit(argv[1]), NoKeychain());
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().detail));
        return 1;
    }
    constexpr int Cases = 5;
    const QString run = QString::fromLocal8Bit(argv[2]);
    for (int turn = 0;; ++turn) {
        const int number = turn % Cases;
        const QString id = QStringLiteral("%1-%2").arg(run).arg(number);
        const qint64 revision = turn / Cases;
        const QByteArray body(1 + (turn * 7919) % 60'000, 'b');
        const auto written = opened->store->write({id, QByteArray::number(body.size()), body, revision});
        if (!written) {
            std::fprintf(stderr, "%s\n", qPrintable(written.error().detail));
            return 1;
        }
        std::printf("%s %lld\n", qPrintable(id), static_cast<long long>(*written));
        std::fflush(stdout);
    }
}
