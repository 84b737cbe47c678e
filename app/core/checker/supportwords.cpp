#include "core/checker/supportwords.h"

#include "core/checker/lookalikes.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

constexpr std::array Words = {
    u"support",  u"help",     u"helpdesk",   u"service",  u"services",     u"serv",         u"customer",
    u"care",     u"contact",  u"hotline",    u"center",   u"centre",       u"desk",         u"team",
    u"agent",    u"online",   u"chat",       u"official", u"pay",          u"payment",      u"payments",
    u"wallet",   u"account",  u"accounts",   u"acct",     u"bank",         u"card",         u"cash",
    u"money",    u"transfer", u"billing",    u"invoice",  u"login",        u"logon",        u"signin",
    u"signon",   u"sign",     u"log",        u"auth",     u"authenticate", u"access",       u"password",
    u"passwd",   u"reset",    u"code",       u"otp",      u"pin",          u"verify",       u"verification",
    u"verified", u"validate", u"validation", u"confirm",  u"confirmation", u"identity",     u"kyc",
    u"check",    u"secure",   u"security",   u"safe",     u"safety",       u"protect",      u"alert",
    u"warning",  u"notice",   u"update",     u"upgrade",  u"unlock",       u"unfreeze",     u"unblock",
    u"restore",  u"recover",  u"recovery",   u"appeal",   u"dispute",      u"case",         u"claim",
    u"claims",   u"refund",   u"refunds",    u"return",   u"rebate",       u"compensation", u"cashback",
    u"reward",   u"rewards",  u"bonus",      u"gift",     u"prize",        u"id",           u"in",
    u"kefu",     u"kehu",     u"fuwu",       u"zhongxin", u"rexian",       u"dianhua",      u"denglu",
    u"renzheng", u"yanzheng", u"anquan",     u"zhifu",    u"tuikuan",      u"tuihuan",      u"lipei",
    u"jiesuo",   u"jiedong",  u"shensu",     u"zhanghu",  u"qianbao",      u"guanfang",     u"guanwang",
    u"客服",     u"支付",     u"登录",       u"登陆",     u"验证",         u"认证",         u"退款",
    u"退费",     u"理赔",     u"安全",       u"解冻",     u"解封",         u"申诉",         u"账户",
    u"官方",     u"官网",     u"服务",       u"帮助",     u"中心",         u"热线",         u"客服中心",
};

/// Found by going through the words one letter away from the names in the directory.
constexpr std::array Ordinary = {
    u"amazing", u"amazons", u"belle",   u"zelda",  u"boast",     u"boats",    u"booster", u"boots",
    u"career",  u"careen",  u"careers", u"cash",   u"goggle",    u"googly",   u"hedger",  u"ledge",
    u"ledges",  u"ledgers", u"lodger",  u"octopi", u"octopuses", u"revolt",   u"revolts", u"roost",
    u"skill",   u"skills",  u"swiss",   u"wish",   u"twin",      u"twins",    u"twist",   u"taint",
    u"venom",   u"venue",   u"vips",    u"samson", u"apples",    u"apply",    u"ample",   u"maple",
    u"haven",   u"raven",   u"shopper", u"lidia",  u"libya",     u"treasure", u"tenpin",  u"payee",
};

/// Names that say nothing by themselves, even where they are long.
constexpr std::array Everyday = {
    u"wise", u"maya",   u"toss",    u"line",  u"boost",  u"grab",  u"dana",      u"momo",  u"swish",
    u"cash", u"ledger", u"octopus", u"apple", u"amazon", u"lydia", u"quickpass", u"token",
};

template <typename List>
QSet<QString> lookAlikeFormsOf(const List &words)
{
    QSet<QString> forms;
    for (const char16_t *word : words) {
        forms.insert(lookAlikeForm(QStringView(word)).text);
    }
    return forms;
}

const QSet<QString> &supportForms()
{
    static const QSet<QString> forms = lookAlikeFormsOf(Words);
    return forms;
}

/// Whether a part can be cut into support words, each of at least two letters.
bool isMadeOfWords(QStringView part)
{
    constexpr qsizetype LongestPart = 40;
    constexpr qsizetype LongestWord = 14;
    if (part.size() > LongestPart) {
        return false;
    }
    std::array<bool, LongestPart + 1> isReached{};
    isReached[0] = true;
    for (qsizetype end = 2; end <= part.size(); ++end) {
        for (qsizetype begin = std::max<qsizetype>(0, end - LongestWord); begin + 2 <= end && !isReached[end];
             ++begin) {
            isReached[end] = isReached[begin] && supportForms().contains(part.sliced(begin, end - begin).toString());
        }
    }
    return isReached[part.size()];
}

} // namespace

bool isSupportWord(QStringView part)
{
    return part.size() >= 2 && isMadeOfWords(part);
}

bool isOrdinaryWord(QStringView name)
{
    static const QSet<QString> forms = lookAlikeFormsOf(Ordinary);
    return forms.contains(name.toString());
}

bool isEverydayName(QStringView name)
{
    return std::ranges::any_of(Everyday, [&](const char16_t *word) { return name == QStringView(word); });
}

} // namespace WalletSupport
