#include "core/redaction/clauses.h"
#include "core/redaction/toldsecrets.h"

namespace WalletSupport {

namespace {

constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption;

/// How far from its label a number is still what the label says, in UTF-16 units.
constexpr qsizetype PinReach = 40;
constexpr qsizetype CodeReach = 60;
constexpr qsizetype SpokenReach = 90;

QString pinLabel()
{
    return QStringLiteral("(?:") +
           latin(QStringLiteral("secret number|pins?(?: ?codes?| numbers?| no\\.?)?|cvv2?|cvc2?|cvn2?|csc|cid|security "
                                "(?:code|number)|passcode|card verification "
                                "(?:code|value|number)|(?:three|3)[- ]?(?:digit )?(?:code|number)s?(?: behind| on the "
                                "back of| at the back "
                                "of)?(?: the| my)?(?: card)?|(?:code|number|digits) on the back")) +
           QStringLiteral("|PIN[码碼]|安全码|安全碼|密码|密碼|"
                          "(?:后|後|末|背)(?:面)?(?:的|那|末)?(?:三|3)?(?:個|个)?(?:位数?|位數|碼|码|数字|數字))");
}

QString codeLabel()
{
    return QStringLiteral("(?:") +
           latin(QStringLiteral("otps?|2fa|tan|(?:six|6)[- ]?(?:digits?|numbers|figures)|one[- ]time "
                                "pass(?:word|code)s?|authenticator")) +
           // Codes of other things.
           QStringLiteral(
               "|(?<!error |zip |postal |post |area |country |sort |promo |promotion |discount |voucher |bonus |reward "
               "|swift |bic |qr "
               "|dress |status |source |reference |tracking |coupon |invite |invitation |referral |branch "
               "|bank |booking "
               "|response |refund |gift |colour |color |failed with )") +
           latin(QStringLiteral("codes?|kodes?|verification (?:message|text|sms)")) +
           QStringLiteral("|[验驗][证證正]的?(?:那个)?[码碼吗马]|校验码|校驗碼|动态码|動態碼|动态密码|動態密碼|"
                          "动态口令|确认码|確認碼|短信码|取款码|取款碼|[六6]个数字|六個數字|短信[里上]的?数字|"
                          "短信密码|一次性密码|认证码|認證碼|激活码|登录码|登入碼|令牌|验证器|驗證器|[两二双]步验证|"
                          "两步驗證|双重验证)");
}

/// Codes on paper for the day when the telephone is lost.
QString spareLabel()
{
    return latin(QStringLiteral("(?:back-?up|recovery|emergency|rescue|spare) (?:codes?|keys?)")) +
           QStringLiteral("|(?:备用|備用|备份|備份|恢复|恢復|应急|救援)(?:验证|驗證|代)?[码碼]");
}

} // namespace

std::vector<Secret> findPins(const QString &even)
{
    static const QRegularExpression item(number(3, 8), AnyCase);
    static const QRegularExpression label(pinLabel(), AnyCase);
    return findNear(even, SecretKind::Pin, item, label, PinReach);
}

std::vector<Secret> findCodes(const QString &even)
{
    static const QRegularExpression item(number(4, 8), AnyCase);
    // Letters and digits mixed, and what one company writes before its codes.
    static const QRegularExpression mixed(QStringLiteral("(?<![A-Za-z0-9-])(?=[A-Z0-9-]*[0-9])(?=[A-Z0-9-]*[A-Z])"
                                                         "[A-Z0-9-]{6,9}(?![A-Za-z0-9-])"));
    static const QRegularExpression google(QStringLiteral("(?<![A-Za-z0-9])(G-[0-9]{6})(?![0-9])"));
    // "Enter 913355 to confirm": it has no other name.
    static const QRegularExpression used(
        latin(QStringLiteral("enter|use|type|reply(?: with)?|text")) + QStringLiteral(" ([0-9]{4,8}) to ") +
            latin(QStringLiteral("confirm|verify|approve|authori[sz]e|complete|sign|log|continue|finish|activate")) +
            QStringLiteral("|(?:输入|輸入|回复|回覆|填写)([0-9]{4,8})(?:来|以|即可|就能|就可以)?"
                           "(?:确认|確認|验证|驗證|登录|登入|完成)"),
        AnyCase);
    static const QRegularExpression label(codeLabel(), AnyCase);
    static const QRegularExpression spoken(spokenNumber(4, 8), AnyCase);
    static const QRegularExpression spare(
        QStringLiteral("(?<![A-Za-z0-9-])(?=[A-Za-z-]*[0-9])(?=[0-9-]*[A-Za-z])[A-Za-z0-9]{4,12}"
                       "(?:-[A-Za-z0-9]{3,8}){0,7}(?![A-Za-z0-9-])"));
    static const QRegularExpression spareNear(spareLabel(), AnyCase);
    std::vector<Secret> found = findNear(even, SecretKind::Code, item, label, CodeReach);
    for (const std::vector<Secret> &more : {findNear(even, SecretKind::Code, mixed, label, CodeReach),
                                            findNear(even, SecretKind::Code, spoken, label, SpokenReach),
                                            findNear(even, SecretKind::Code, spare, spareNear, CodeReach),
                                            findGroups(even, SecretKind::Code, {&google, &used})}) {
        found.insert(found.end(), more.begin(), more.end());
    }
    return found;
}

} // namespace WalletSupport
