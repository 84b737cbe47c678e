#include "benchmarks/checker/times.h"

#include "benchmarks/checker/pastes.h"
#include "benchmarks/checker/table.h"
#include "core/checker/checker.h"

#include <QRegularExpression>

#include <algorithm>
#include <ctime>

namespace WalletSupport {

namespace {

constexpr double MostOfMessage = 5; // milliseconds
constexpr double MostOfPaste = 200;

double milliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// The mean of as many rounds as the clock, which may count in steps of milliseconds, needs to tell.
template <typename Work>
double cost(double least, const Work &work)
{
    const double begin = milliseconds();
    int rounds = 0;
    double passed = 0;
    do {
        work();
        ++rounds;
        passed = milliseconds() - begin;
    } while (passed < least);
    return passed / rounds;
}

/// What anybody would write first: whatever looks like an address or a number.
int plainScan(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?<![\\w-])(?:https?://|www\\.)?[\\w-]+(?:[.@][\\w-]+)+|@\\w+|(?<![0-9])\\+?[0-9](?:[0-9 .()-]*[0-9])?"),
        QRegularExpression::UseUnicodePropertiesOption);
    int count = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext(); matches.next()) {
        ++count;
    }
    return count;
}

void addTime(Table &table, const Checker &checker, double least, const QString &what, const QString &text, double most)
{
    const double ours = cost(least, [&] { static_cast<void>(checker.check(text)); });
    const double plain = std::max(cost(least, [&] { plainScan(text); }), 1e-3);
    table.add(QStringLiteral("  ") + what,
              QStringLiteral("%1 ms, %2 x a plain scan").arg(ours, 0, 'f', 2).arg(ours / plain, 0, 'f', 1),
              QStringLiteral("at most %1 ms").arg(most), ours <= most);
}

} // namespace

void addTimes(Table &table, const Checker &checker, double least)
{
    const double first = cost(0, [&] { static_cast<void>(checker.check(ordinaryMessage(600))); });
    table.add(QStringLiteral("CPU time"));
    table.add(QStringLiteral("  the first check, which reads the directory"),
              QStringLiteral("%1 ms").arg(first, 0, 'f', 2));
    addTime(table, checker, least, QStringLiteral("a message of 2,000 characters"), ordinaryMessage(2'000),
            MostOfMessage);

    for (const Paste &paste : worstPastes()) {
        addTime(table, checker, least, QStringLiteral("100,000 characters: ") + QString::fromLatin1(paste.what),
                paste.text, MostOfPaste);
    }
}

} // namespace WalletSupport
