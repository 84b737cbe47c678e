#include "benchmarks/checker/pastes.h"

#include "core/checker/checker.h"

namespace WalletSupport {

namespace {

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

/// Some 600 units.
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

} // namespace

QString ordinaryMessage(qsizetype size)
{
    return filled(message(), size);
}

std::vector<Paste> worstPastes()
{
    return {
        {"messages", ordinaryMessage(Checker::MostText)},
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
}

} // namespace WalletSupport
