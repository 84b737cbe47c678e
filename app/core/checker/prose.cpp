#include "core/checker/prose.h"

#include "core/checker/checkreport.h"
#include "core/checker/nearwords.h"
#include "core/checker/networknames.h"

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

/// What says which number or address it is, and nothing else. A word that tells to do something is none of these.
constexpr std::array Labels = {
    u"hotline",
    u"helpline",
    u"customer service",
    u"customer care",
    u"customer support",
    u"support",
    u"help",
    u"official",
    u"phone",
    u"telephone",
    u"tel",
    u"mobile",
    u"fax",
    u"number",
    u"website",
    u"web site",
    u"site",
    u"web",
    u"homepage",
    u"link",
    u"url",
    u"address",
    u"email",
    u"e-mail",
    u"mail",
    u"mailto",
    u"account",
    u"handle",
    u"wallet",
    u"app",
    u"客服",
    u"客户",
    u"客戶",
    u"服务",
    u"服務",
    u"中心",
    u"热线",
    u"熱線",
    u"电话",
    u"電話",
    u"号码",
    u"號碼",
    u"官方",
    u"官网",
    u"官網",
    u"网站",
    u"網站",
    u"网址",
    u"網址",
    u"网页",
    u"主页",
    u"链接",
    u"連結",
    u"地址",
    u"邮箱",
    u"郵箱",
    u"邮件",
    u"郵件",
    u"电子",
    u"電子",
    u"公众号",
    u"公眾號",
    u"服务号",
    u"服務號",
    u"账号",
    u"帳號",
    u"微信号",
    u"钱包",
    u"錢包",
};

const NearWords &labels()
{
    static const NearWords words = [] {
        NearWords made;
        for (const char16_t *label : Labels) {
            made.add(QString::fromUtf16(label), 0);
        }
        return made;
    }();
    return words;
}

} // namespace

bool isProse(QStringView even, const std::vector<Finding> &findings, const std::vector<WalletNames::Place> &names,
             const NetworkNames &networks)
{
    QString rest = even.toString();
    const auto blank = [&rest](qsizetype begin, qsizetype end) {
        std::fill(rest.begin() + begin, rest.begin() + end, u' ');
    };
    for (const Finding &finding : findings) {
        blank(finding.position, finding.position + finding.length);
    }
    for (const WalletNames::Place &name : names) {
        blank(name.begin, name.end);
    }
    for (const NetworkNames::Spot &spot : networks.find(rest)) {
        blank(spot.begin, spot.end);
    }
    for (const NearWords::Spot &spot : labels().find(rest)) {
        blank(spot.begin, spot.end);
    }
    const auto letters = rest.toUcs4();
    return std::ranges::any_of(letters, [](char32_t letter) { return QChar::isLetter(letter); });
}

} // namespace WalletSupport
