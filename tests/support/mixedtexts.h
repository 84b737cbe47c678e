#pragma once

#include "support/indexedcorpus.h"

namespace WalletSupport {

/// A few articles in English and Chinese, as a pack has them.
inline std::vector<IndexedText> mixedTexts()
{
    const auto article = [](const char16_t *english, const char16_t *chinese, const QStringList &phrasings,
                            const char16_t *body) {
        return IndexedText{
            {QString::fromUtf16(english), QString::fromUtf16(chinese)}, phrasings, {QString::fromUtf16(body)}};
    };
    return {
        article(u"How do I add money?", u"怎么充值？",
                {QStringLiteral("top up from a bank"), QStringLiteral("充值失败怎么办"), QStringLiteral("给钱包充值")},
                u"Open the wallet and choose an amount."),
        article(u"How do I get a refund?", u"怎么申请退款？",
                {QStringLiteral("I want my money back from the shop"), QStringLiteral("退款多久到账")},
                u"The shop sends it back within days."),
        article(u"How do I reset my password?", u"怎么重置登录密码？",
                {QStringLiteral("forgot my password"), QStringLiteral("忘记密码了")},
                u"A code comes by text message. 先收验证码。"),
        article(u"Why was my card declined at the bank?", u"银行卡为什么被拒绝？",
                {QStringLiteral("card payment failed"), QStringLiteral("银行卡付款失败")},
                u"Ask the bank that gave you the card."),
        article(u"Is there a fee?", u"要手续费吗？",
                {QStringLiteral("how long does a transfer take"), QStringLiteral("转账要多久")},
                u"Transfers are free."),
    };
}

} // namespace WalletSupport
