#include "core/redaction/clauses.h"
#include "core/redaction/nobodysown.h"
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
           chosenWord() +
           QStringLiteral(")|(?<![!-~])[A-Za-z0-9._+-]{1,40}@[A-Za-z0-9.-]{3,40}[,/;、| ]{1,3}(?:and |then |和|加|)(") +
           chosenWord() + QStringLiteral(")");
}

/// A word and a number in one, by itself: Summer1997, xiaoli0815.
QString wordWithNumber()
{
    return QStringLiteral(
        "(?:(?<![!-~])|(?<=[\"(]))(?!Version|Xiaomi|Android|Windows|Iphone|Chrome|Firefox|Galaxy|Samsung|Huawei|Redmi|"
        "Safari|Office|Opera|Brave)(?:[A-Z][a-z]{4,23}|[a-z]{5,24})(?<!version|xiaomi|android|windows|"
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

} // namespace

std::vector<Secret> findLogins(const QString &even)
{
    static const QRegularExpression item(
        // Names of things: TRC-20, 0x….
        QStringLiteral("(?<![!-~])(?![A-Z]{1,6}-?[0-9]{1,4}(?![!-~])|0x|[A-Za-z0-9]{26,}(?![!-~])|[0-9]{1,2}[:.][0-9]{"
                       "2}|[A-Z]+[/+][A-Z]+)") +
        strangeWord());
    static const QRegularExpression near(wayIn(), AnyCase);
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
    std::erase_if(found, [&even](const Secret &secret) { return isSomethingsName(even, secret); });
    return found;
}

} // namespace WalletSupport
