#include "core/redaction/clauses.h"
#include "core/redaction/passwordwords.h"
#include "core/redaction/toldsecrets.h"

namespace WalletSupport {

namespace {

constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption;

/// How far from the words a strange one is still what opens the account, in UTF-16 units.
constexpr qsizetype Reach = 40;

/// "Log in", "got into my account", "opens with", 登进去.
QString wayIn()
{
    return latin(QStringLiteral(
               "(?:log|sign|get)(?:s|ged|ned|ging|ning|ed|ing|ting)?[ -]?(?:in|on)(?:to)?|got (?:in|on)(?:to)?|lets? "
               "me "
               "in|"
               "(?:open|unlock)(?:s|ed|ing)?(?: (?:it|(?:the|my|her|his) [a-z]+))? (?:with|to|using|by)|access(?: "
               "to)?(?: [a-z]+){1,4} (?:with|using)|(?:en|de)crypt(?:s|ed|ing)?|typ(?:e|ed|ing)(?: in)?|unlock "
               "(?:phrase|word)|"
               "(?:first|second|last|password|lower|bottom) (?:box|field)|credentials|(?:put|set)(?: it)? "
               "(?:in|to)|(?:in|under) (?:the|my) (?:box|e-?mail)|(?:my )?e-?mail and(?: my)?|what (?:did|do) "
               "(?:you|u) "
               "(?:enter|type|put|use)")) +
           QStringLiteral("|登[录錄陆陸入进進]|[登进進]得?[进進]?去|入[去到]|[进進入](?:app|钱包|錢包|账号|帳號|賬號)|["
                          "加解]密|打开钱包|打開錢包|解[锁鎖]");
}

/// What stands before a word that is a name, a number or a kind of thing.
QString nameBefore()
{
    return QStringLiteral(
        "(?:(?<![A-Za-z])(?:user ?-?name|user|nick(?:name)?|handle|account|id|ticket|case|ref(?:erence)?|order|number|"
        "no|version|build|model|network|router|wi-?fi|device|error|code|called|tx|hash|address|wallet)"
        "(?: is| was)?|(?:in|on) "
        "as|用户名?|用戶名?|账号|帐号|帳號|賬號|昵称|暱稱|名叫|型号|版本|邮箱是|单号|工单|訂單|订单|编号|"
        "機型|机型|地址|[设設][备備]是|手[机機]是)[ :.#]{0,2}\\z");
}

} // namespace

std::vector<Secret> findLogins(const QString &even)
{
    static const QRegularExpression item(
        // Names of things: TRC-20, 0x….
        QStringLiteral("(?<![!-~])(?![A-Z]{1,6}-?[0-9]{1,4}(?![!-~])|0x|[A-Za-z0-9]{26,}(?![!-~])|[0-9]{1,2}[:.][0-9]{"
                       "2}|[A-Z]+[/+][A-Z]+)") +
        strangeWord());
    static const QRegularExpression near(wayIn(), AnyCase);
    static const QRegularExpression before(nameBefore(), AnyCase);
    constexpr qsizetype Before = 20;
    // Sign and digit within a word of small and capital letters: nothing else is written so.
    static const QRegularExpression byItself(QStringLiteral(
        "(?<![!-~])(?![!-~]{0,40}(?:[/=?<>(){}|\\\\]|@[!-~]{1,40}\\.))(?=[!-~]{0,32}[0-9])(?=[!-~]{0,32}[a-z])"
        "(?=[!-~]{0,32}[A-Z])([A-Za-z0-9][!-~]{1,31}?[#!$^*&@+][!-~]{1,31})(?<![.,;:?\"'!)])"));
    std::vector<Secret> found = findNear(even, SecretKind::Password, item, placesOf(even, near), Reach);
    const std::vector<Secret> strange = findGroups(even, SecretKind::Password, {&byItself});
    found.insert(found.end(), strange.begin(), strange.end());
    std::erase_if(found, [&even](const Secret &secret) {
        const qsizetype from = std::max<qsizetype>(0, secret.begin - Before);
        return before.match(even.sliced(from, secret.begin - from)).hasMatch();
    });
    return found;
}

} // namespace WalletSupport
