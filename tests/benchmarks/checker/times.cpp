#include "benchmarks/checker/times.h"

#include "benchmarks/checker/table.h"
#include "core/checker/checker.h"

#include <QRegularExpression>

#include <algorithm>
#include <ctime>
#include <vector>

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

QString filled(const QString &piece, qsizetype size)
{
    return QString(piece).repeated(size / piece.size() + 1).left(size);
}

/// Pieces that are all different, so that nothing that was read before helps.
template <typename Piece>
QString made(const Piece &piece)
{
    QString text;
    for (int number = 0; text.size() < Checker::MostText; ++number) {
        text += piece(number);
    }
    return text.left(Checker::MostText);
}

QString message()
{
    return QStringLiteral(
        "【支付宝】尊敬的用户，您的账户存在异常登录，请立即登录 https://alipay-kefu.test/login?id=5 "
        "完成验证，或致电客服 95188。\n"
        "Dear customer, your PayPal account is locked. Go to https://www.paypa1.test/verify or "
        "https://bit.ly/abc, call +1 (888) 221-1162 and tell us the code; or write to paypal.support@gmail.com or "
        "@AskPayPa1.\n"
        "Order 20261122123456, amount $1,299.00, 2026-11-22 10:30, card 4111 1111 1111 1111.\n");
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
    const double first = cost(0, [&] { static_cast<void>(checker.check(message())); });
    table.add(QStringLiteral("CPU time"));
    table.add(QStringLiteral("  the first check, which reads the directory"),
              QStringLiteral("%1 ms").arg(first, 0, 'f', 2));
    addTime(table, checker, least, QStringLiteral("a message of 2,000 characters"), filled(message(), 2'000),
            MostOfMessage);

    struct Paste
    {
        const char *what;
        QString text;
    };
    const std::vector<Paste> pastes = {
        {"messages", filled(message(), Checker::MostText)},
        {"hosts", made([](int at) { return QStringLiteral("pay-%1-wallet.test ").arg(at); })},
        {"look-alike hosts", made([](int at) { return QStringLiteral("https://p\u0430ypal-%1.test/ ").arg(at); })},
        {"one host of dots", filled(QStringLiteral("a."), Checker::MostText)},
        {"dots alone", filled(QStringLiteral("."), Checker::MostText)},
        {"user names", filled(QStringLiteral("a@"), Checker::MostText)},
        {"addresses in addresses", filled(QStringLiteral("https://a.test/?u="), Checker::MostText)},
        {"numbers", made([](int at) { return QStringLiteral("+44 20 %1 ").arg(79'460'000 + at); })},
        {"short numbers", made([](int at) { return QStringLiteral("%1 ").arg(95'000 + at % 1'000); })},
        {"single digits", filled(QStringLiteral("1 "), Checker::MostText)},
        {"pairs of digits", made([](int at) { return QStringLiteral("%1 ").arg(10 + at * 37 % 90); })},
        {"numbers among words", made([](int at) { return QStringLiteral("call %1 or ").arg(at * 7'919 % 99'991); })},
        {"numbers beside a wallet's name",
         QStringLiteral("PayPal ") + made([](int at) { return QStringLiteral("0%1 ").arg(2'079'460'000 + at); })},
        {"digits alone", filled(QStringLiteral("1"), Checker::MostText)},
        {"digits with signs", filled(QStringLiteral("1-"), Checker::MostText)},
        {"numbers in letters", made([](int at) { return QStringLiteral("1-800-MY-%1 ").arg(at); })},
        {"accounts", made([](int at) { return QStringLiteral("Telegram @AskPayPa%1 ").arg(at); })},
        {"labels of accounts", filled(QStringLiteral("公众号："), Checker::MostText)},
        {"names of wallets", filled(QStringLiteral("PayPal 支付宝 "), Checker::MostText)},
        {"words of demands",
         filled(QStringLiteral("send us the code 验证码 transfer to a safe account 安全账户 "), Checker::MostText)},
        {"brackets", filled(QStringLiteral("("), Checker::MostText)},
        {"Chinese without a sign", filled(QStringLiteral("请"), Checker::MostText)},
        {"hidden characters", filled(QStringLiteral("1\u200b"), Checker::MostText)},
    };
    for (const Paste &paste : pastes) {
        addTime(table, checker, least, QStringLiteral("100,000 characters: ") + QString::fromLatin1(paste.what),
                paste.text, MostOfPaste);
    }
}

} // namespace WalletSupport
