#include "core/checker/applinks.h"

#include <algorithm>
#include <array>

namespace WalletSupport {

bool isAppScheme(QStringView scheme)
{
    static constexpr std::array Schemes = {
        u"wxp",      u"weixin",    u"wechat",
        u"alipay",   u"alipays",   u"alipayqr",
        u"alipayhk", u"upi",       u"tez",
        u"gpay",     u"paytm",     u"paytmmp",
        u"phonepe",  u"bhim",      u"paypal",
        u"venmo",    u"cashme",    u"cashapp",
        u"uppay",    u"bnc",       u"binance",
        u"okx",      u"metamask",  u"trust",
        u"wc",       u"bitcoin",   u"ethereum",
        u"litecoin", u"lightning", u"solana",
        u"tron",     u"ton",       u"swish",
        u"vipps",    u"mobilepay", u"kakaopay",
        u"paypay",   u"linepay",   u"openapp.jdmobile",
        u"jdpay",
    };
    return std::ranges::any_of(
        Schemes, [&](const char16_t *known) { return scheme.compare(QStringView(known), Qt::CaseInsensitive) == 0; });
}

} // namespace WalletSupport
