// wsc_checktimes: prints what "Is it really them?" costs, in CPU time of this process: the first check, which reads the
// directory, then a message of 2,000 characters and a paste of 1,000,000, and texts made to be slow.

#include "core/checker/checker.h"
#include "core/checker/demands/demands.h"
#include "core/directory/directory.h"
#include "support/basepack.h"

#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace WalletSupport;

namespace {

double milliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double costOf(const Checker &checker, const QString &text)
{
    const double begin = milliseconds();
    const CheckReport report = checker.check(text);
    Q_UNUSED(report)
    return milliseconds() - begin;
}

QString filled(const QString &text, qsizetype size)
{
    return QString(text).repeated(size / text.size() + 1).left(size);
}

void print(const Checker &checker, const char *name, const QString &text)
{
    constexpr int Rounds = 20;
    std::vector<double> costs;
    for (int round = 0; round < Rounds; ++round) {
        costs.push_back(costOf(checker, text));
    }
    std::ranges::sort(costs);
    QTextStream(stdout) << QStringLiteral("%1 %2 ms, at most %3 ms\n")
                               .arg(QString::fromLatin1(name), -44)
                               .arg(costs[costs.size() / 2], 8, 'f', 2)
                               .arg(costs.back(), 8, 'f', 2);
}

} // namespace

int main()
{
    const Pack pack = basePack();
    const Directory directory(pack);
    const DemandPatterns demands(pack);
    const Checker checker(directory, demands);
    const QString message =
        QStringLiteral("【支付宝】尊敬的用户，您的账户存在异常登录，请立即登录 https://alipay-kefu.test/login?id=5 "
                       "完成验证，或致电客服 95188。\n"
                       "Dear customer, your PayPal account is locked. Go to https://www.paypa1.test/verify or "
                       "https://bit.ly/abc, call "
                       "+1 (888) 221-1162 and tell us the code; or write to paypal.support@gmail.com or @AskPayPa1.\n"
                       "Order 20261122123456, amount $1,299.00, 2026-11-22 10:30, card 4111 1111 1111 1111.\n");
    QTextStream(stdout) << QStringLiteral("%1 %2 ms\n")
                               .arg(QStringLiteral("the first check"), -44)
                               .arg(costOf(checker, message), 8, 'f', 2);
    print(checker, "a message of 2,000 characters", filled(message, 2'000));
    print(checker, "a paste of 1,000,000 characters", filled(message, 1'000'000));
    QString hosts;
    QString numbers;
    for (int number = 0; hosts.size() < Checker::MostText; ++number) {
        hosts += QStringLiteral("https://p\u0430ypal-%1.test/ ").arg(number);
        numbers += QStringLiteral("+44 20 %1 ").arg(79'460'000 + number);
    }
    print(checker, "100,000 characters of look-alike hosts", hosts);
    print(checker, "100,000 characters of telephone numbers", numbers);
    return 0;
}
