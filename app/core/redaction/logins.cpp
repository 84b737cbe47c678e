#include "core/redaction/clauses.h"
#include "core/redaction/passwordwords.h"
#include "core/redaction/toldsecrets.h"

namespace WalletSupport {

namespace {

constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption;

/// How far from the words a strange one is still what opens the account, in UTF-16 units.
constexpr qsizetype Reach = 40;
/// As above, where it is only said to be used, tried or told.
constexpr qsizetype UseReach = 24;

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

/// "I tried", "it won't take", "the old one was", "so I said", 我输了, 打给他了: said of much else than passwords.
QString useOfIt()
{
    return latin(QStringLiteral(
               "(?:i|i've|ive|we|she|he|her|him|always|still|just|also|and|even) (?:tri(?:ed|es)|try|used?|uses|typed?|"
               "entered|enter|put|chose|have been using|remember(?:ed)?)|(?:been|keep|kept) (?:trying|using|typing)|"
               "(?:won'?t|doesn'?t|didn'?t|can'?t|not|refuse[sd]? to|stopped) (?:take|taking|accept(?:ing)?|like|"
               "recogni[sz]e)|(?:old|new|first|second|other|previous|last|current|original|usual|same) one|"
               "(?:so|then|and) i (?:said|typed|wrote|sent|told (?:him|her|them)|gave (?:him|her|them)|put)|"
               "(?:read|shout|spell|spelt|spelled|say)(?: it| them)? out|(?:chang|switch|updat)(?:ed?|ing) (?:it |that "
               ")?(?:from|to)|(?:might|could|should|must|may) (?:be|have been)|think it(?:'?s| was| is)|"
               "(?:wrote|written|noted)(?: it)? down(?: as)?|everywhere|everything|"
               "became|(?:ours|his|hers|mine) (?:is|was)|used to be|(?:while|am|was|keep) (?:i was "
               ")?(?:entering|typing)|locked out "
               "with|gave (?:him|her|them)")) +
           QStringLiteral(
               "|[试試][过過了]|[输輸](?:[入了过過错錯成]|的是)?|(?:都|一直|在|我|她|他|还|還|也)用|用的(?:是|都是)?|"
               "[改换換][成为為]|[记記]得(?:好像)?是|[应應][该該]是|可能是|好像是|或者是|[给給]了[他她]|(?:以前|原["
               "来來]|[说說]|一直)是|在打|"
               "[打念唸报報发發说說][给給俾]|告[诉訴]|[写寫]的是|[填报報念][了的]|[设設][了成]");
}

/// "Account nadia, …", 用户名 sunli，…: what stands beside the name one logs in with.
QString besideName()
{
    return QStringLiteral("(?:") + latin(QStringLiteral("user ?(?:name|id)?|log-?in|account|e-?mail")) +
           QStringLiteral("|用[户戶]名?|[账賬帐帳][号號户戶]|登[录錄陆入]名|[邮郵]箱)[ :是]{0,2}(?:is )?[!-+.-~-]{2,40}"
                          "[,/;、 ]{1,3}(") +
           chosenWord() + QStringLiteral(")");
}

/// A word and a number in one, by itself: Summer1997, xiaoli0815.
QString wordWithNumber()
{
    return QStringLiteral("(?:(?<![!-~])|(?<=[\"(]))(?:[A-Z][a-z]{4,23}|[a-z]{5,24})(?<!version|xiaomi|android|windows|"
                          "iphone|chrome|firefox|galaxy|samsung|huawei|redmi|safari|office)[0-9]{"
                          "2,8}[!#$*.]?(?=[,.;:!?)\"]?(?:[^!-~]|$))");
}

/// Words joined by full stops and signs, where one of two is spoken of or one is in doubt.
QString joinedWords()
{
    const QString words = QStringLiteral(
        "[\"'“]?((?!www\\.|[!-~]*[/@]|[!-~]*\\.(?:com|org|net|app|dat|txt|docx?|cn|io|hk|uk|de)(?![A-Za-z]))"
        "[A-Za-z]{2,}(?:(?:\\.{1,3}|_)[A-Za-z0-9]{2,}|-[A-Za-z0-9]{2,}-[A-Za-z0-9]{2,}){1,6})");
    return latin(QStringLiteral("(?:old|new|first|second|other|previous|last|current|original|usual) one|think it")) +
           QStringLiteral("(?:'?s| is| was) ") + words + QStringLiteral("(?:\"? or (?:it was )?") + words +
           QStringLiteral(")?");
}

/// What stands before a word that is a name, a number or a kind of thing.
QString nameBefore()
{
    return QStringLiteral(
        "(?:(?<![A-Za-z])(?:user ?-?name|user|nick(?:name)?|handle|account|id|ticket|case|ref(?:erence)?|order|number|"
        "no|version|build|model|network|telegram|whatsapp|instagram|facebook|discord|skype|seller|shop|channel|group|"
        "name|bot|router|wi-?fi|device|error|code|called|tx|hash|address|wallet)"
        "(?: is| was)?|(?:in|on) "
        "as|用户名?|用戶名?|账号|帐号|帳號|賬號|昵称|暱稱|名叫|型号|版本|邮箱是|单号|工单|訂單|订单|编号|"
        "機型|机型|地址|(?:[昵暱][称稱]|[网網]名)[^,.。]{0,18}|微信|群|[给給]|[设設][备備]是|手[机機]是)[ "
        ":.#]{0,2}\\z");
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
    static const QRegularExpression behind(
        QStringLiteral(
            "\\A (?:on|at|from|in) (?:telegram|whats ?app|wechat|instagram|facebook|discord|skype|signal|line|my "
            "contacts)|\\A ?(?:[这這]个|[这這]個)(?:人|客服|[账賬帐帳][号號户戶]|微信|群|[号號])|"
            "\\A (?:is|was) (?:my|his|her|the) (?:user ?name|nick(?:name)?|handle|login name|account name)"),
        AnyCase);
    constexpr qsizetype Before = 20;
    // Sign and digit within a word of small and capital letters: nothing else is written so.
    static const QRegularExpression byItself(QStringLiteral(
        "(?<![!-~])(?![!-~]{0,40}(?:[/=?<>(){}|\\\\]|@[!-~]{1,40}\\.))(?=[!-~]{0,32}[0-9])(?=[!-~]{0,32}[a-z])"
        "(?=[!-~]{0,32}[A-Z])([A-Za-z0-9][!-~]{1,31}?[#!$^*&@+][!-~]{1,31})(?<![.,;:?\"'!)])"));
    static const QRegularExpression chosen(chosenWord());
    static const QRegularExpression use(useOfIt(), AnyCase);
    static const QRegularExpression beside(besideName(), AnyCase);
    static const QRegularExpression joined(joinedWords(), AnyCase);
    static const QRegularExpression alone(QStringLiteral("(") + wordWithNumber() + QStringLiteral(")"));
    std::vector<Secret> found = findNear(even, SecretKind::Password, item, placesOf(even, near), Reach);
    for (const std::vector<Secret> &more :
         {findNear(even, SecretKind::Password, chosen, placesOf(even, use), UseReach),
          findGroups(even, SecretKind::Password, {&byItself, &beside, &joined, &alone})}) {
        found.insert(found.end(), more.begin(), more.end());
    }
    std::erase_if(found, [&even](const Secret &secret) {
        const qsizetype from = std::max<qsizetype>(0, secret.begin - Before);
        return before.match(even.sliced(from, secret.begin - from)).hasMatch() ||
               behind.match(even.mid(secret.end, Before)).hasMatch();
    });
    return found;
}

} // namespace WalletSupport
