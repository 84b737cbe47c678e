#include "benchmarks/inputs.h"

#include <QStringList>

namespace WalletSupport {

namespace {

QStringList questionsIn(bool isChinese)
{
    if (isChinese) {
        return {QStringLiteral("充值失败了钱还扣了怎么办"), QStringLiteral("退款什么时候到账"),
                QStringLiteral("忘记支付密码收不到验证码"), QStringLiteral("账户被盗了有陌生交易"),
                QStringLiteral("怎么找人工客服电话"),       QStringLiteral("付错人了能不能要回来"),
                QStringLiteral("手机丢了钱包里的钱"),       QStringLiteral("商家不退款申诉要什么证据"),
                QStringLiteral("密码泄露要不要换"),         QStringLiteral("奶奶的自行车")};
    }
    return {QStringLiteral("my top up failed but the bank took the money"),
            QStringLiteral("refund still not here"),
            QStringLiteral("forgot password code never came"),
            QStringLiteral("somebody stole my account"),
            QStringLiteral("how do i talk to a real person"),
            QStringLiteral("sent money to the wrong person"),
            QStringLiteral("is this phone number really them"),
            QStringLiteral("grandmothers bicycle")};
}

/// Every so many characters two are taken back and typed again.
constexpr int MistakeEvery = 9;

void type(const QString &question, const QString &language, std::vector<Key> &keys)
{
    bool isFirst = true;
    int typed = 0;
    for (qsizetype at = 0; at < question.size(); ++at) {
        keys.push_back({question.mid(at, 1), language, isFirst});
        isFirst = false;
        ++typed;
        if (typed % MistakeEvery == 0) {
            keys.push_back({QString(), language, false});
            keys.push_back({QString(), language, false});
            at -= 2;
        }
    }
}

} // namespace

std::vector<Key> typedKeys(std::size_t count)
{
    std::vector<Key> keys;
    for (const bool isChinese : {false, true}) {
        const std::size_t wanted = isChinese ? count : count / 2;
        const QStringList questions = questionsIn(isChinese);
        for (qsizetype next = 0; keys.size() < wanted; ++next) {
            type(questions.at(next % questions.size()), isChinese ? QStringLiteral("zh_CN") : QStringLiteral("en"),
                 keys);
        }
        keys.resize(wanted);
    }
    return keys;
}

} // namespace WalletSupport
