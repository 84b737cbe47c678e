#include "core/redaction/clauses.h"
#include "core/redaction/toldsecrets.h"

namespace WalletSupport {

namespace {

constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption;

/// How far from its label a number is still what the label says, in UTF-16 units.
constexpr qsizetype CodeReach = 60;
constexpr qsizetype MessageReach = 40;
constexpr qsizetype SpokenReach = 90;

QString codeLabel()
{
    return QStringLiteral("(?:") +
           latin(QStringLiteral(
               "otps?|2fa|(?:dx)?yzm|dtm|(?:2|two)[- ]?(?:step|factor)(?: (?:number|digits))?|tan|(?:six|6)[- "
               "]?(?:digits?|numbers|figures)|one[- ]time "
               "pass(?:word|code)s?|authenticator")) +
           // Codes of other things.
           QStringLiteral(
               "|(?<!error |zip |postal |post |area |country |sort |promo |promotion |discount |voucher |bonus |reward "
               "|swift |bic |qr |pin "
               "|short |dress |status |source |reference |tracking |coupon |invite |invitation |referral |branch "
               "|bank |booking "
               "|response |refund |gift |colour |color |failed with )") +
           latin(QStringLiteral("codes?|kodes?|verification (?:message|text|sms)")) + QStringLiteral("|") +
           latin(QStringLiteral("(?:verfication|verificaton|confirmation) (?:codes?|numbers?)")) +
           QStringLiteral("|[验驗][证證正]的?(?:[那嗰][个個]?)?(?:[码碼吗马嗎馬]|[数數]字|[六6][个個](?:字|[数數]字?))|"
                          "安全[码碼]|校[验驗](?:[码碼]|[数數]字)|"
                          "[动動][态態](?:[码碼]|密[码碼]|口令|[数數]字)|[确確][认認](?:[码碼]|[数數]字)|"
                          "[短简簡][信讯訊]的?(?:[码碼]|[里裡上]?的?[数數]字|密[码碼])|取款[码碼]|[六6][个個][数數]字|"
                          "一次性(?:[码碼]|密[码碼])|[認认][证證][码碼]|激活[码碼]|登[录錄入陆][码碼]|(?:SMS|OTP|谷歌|"
                          "google)[码碼]|"
                          "(?<!\\p{Han})[码碼](?=[是:])|[填输輸收等][码碼]|[验驗][证證]代[码碼]|[收嗰呢][到嘅个個]{1,2}"
                          "[码碼]|[那这這][个個][码碼]|把[码碼]|令牌|[验驗][证證]器|[两二双雙兩]["
                          "步维重維][验驗][证證]|"
                          "bestätigungscode|código|kod pengesahan)");
}

/// Codes on paper for the day when the telephone is lost.
QString spareLabel()
{
    return latin(QStringLiteral("(?:back-?up|recovery|emergency|rescue|spare) (?:codes?|keys?)")) +
           QStringLiteral("|(?:备用|備用|备份|備份|恢复|恢復|应急|救援)(?:验证|驗證|代)?[码碼]");
}

/// What speaks of a message, or of numbers read out: only six digits are a code by that.
QString messageLabel()
{
    return latin(QStringLiteral(
               "sms|text(?:s|ed|ing)?|(?:text )?messages?|msg|(?:read|tell|told|gave|give|send|sent|sa(?:y|id)|"
               "ask(?:ed|ing)?|want(?:s|ed)?|type|dictat(?:e|ed))(?: out)?(?: (?:it|to|for|him|her|them|me|back))* "
               "(?:the|those|these|my|his|her) (?:six )?(?:numbers?|digits|figures)|"
               "what (?:did|do|have) (?:you|u) (?:just )?(?:receive|get|got|see)d?|(?:digit|number|one) by "
               "(?:digit|number|one)|(?:numbers?|digits|figures) (?:that )?(?:he|she|they|the "
               "[a-z]+) "
               "(?:want|ask|need|demand)(?:s|ed)?(?: for)?|(?:phone|mobile) (?:buzzed|pinged|beeped|lit up)(?: with)?|"
               "(?:fob|token|authenticator|display) (?:show|sa(?:y|id))(?:s|ed|ing)?|"
               "(?:told|gave|read|dictated|repeated)(?: out| it)?(?: to)? (?:him|her|them|the "
               "(?:man|caller|lady|woman|girl|agent|guy|fella|bloke|lad))|"
               "to (?:the "
               "(?:man|caller|lady|woman|girl|agent|guy|fella|bloke)|him|her)|(?:they|you|system|bank|app|site|bot) "
               "(?:just )?sent(?: me)?|"
               "(?:came|comes|landed|arrived|popped up|appeared|got|received|turned up)(?: up)?(?: [a-z]+)? "
               "(?:on|by|to|in|through|via) (?:my |the )?(?:phone|mobile|screen|cell|tablet|watch)")) +
           QStringLiteral("|[短简簡][信讯訊]|信息|SMS|手[机機]上?(?:收到|来了|来個|跳出|弹出|彈出|显示|顯示)|[讓让叫]["
                          "我俺].{0,2}[念读讀報报]|"
                          "[念唸读讀报報](?:给|給|俾|了|咗)|[一逐][个個位][一逐][个個位]|[他她方]要的?[数數]字|手[机機]"
                          "震|收到(?:了|的是)?什[么麼]");
}

/// "Finally got 740 386", 等了十分钟才来一个740386.
QString cameAtLast()
{
    const QString digits = QStringLiteral(
        "((?![0-9]*00(?![0-9]))(?:[0-9]{6}|[0-9]{3}[ -][0-9]{3}))(?![0-9A-Za-z%]|[ .,:/-][0-9]| ?[元块塊])");
    return latin(
               QStringLiteral("(?:finally|eventually|only now|at last) (?:got|came|arrived|received)(?: in)?(?: a)?")) +
           QStringLiteral(" ") + digits +
           QStringLiteral("|(?:才|[刚剛]|[终終]于|[终終]於)[^0-9,，。\\n]{0,4}[来來到收][了到]?[一]?[个個条條]? ?") +
           digits;
}

/// "Entered 7391 from the text", 刚收到5082，输进去…: a number that came, and that is typed.
QString gotAndEntered()
{
    const QString digits =
        QStringLiteral("((?![0-9]*00(?![0-9]))(?:[0-9]{2}[ -][0-9]{2}[ -]?[0-9]{2}|[0-9]{3}[ -]?[0-9]{1,3}"
                       "(?:[ -]?[0-9]{2})?))(?![0-9A-Za-z]|[.,:][0-9])");
    const QString typed = QStringLiteral("(?:enter|typ|put|key|punch|tapp?|tri|try|submit|past|us)(?:ed|ing|e|t)?");
    return latin(typed + QStringLiteral("(?: in)?")) + QStringLiteral(" ") + digits + QStringLiteral(" ") +
           latin(QStringLiteral("from|off|out of")) + QStringLiteral(" (?:the|that|your|my|their|an?) ") +
           latin(QStringLiteral("te?xt(?: mess?age)?|sms|mess?age|e-?mail|mail|app|authenticator|letter|call")) +
           QStringLiteral("|(?<![0-9A-Za-z#$€£¥+.,:/-]|[0-9] )") + digits +
           QStringLiteral(" (?:from|in) (?:the|that|your|my|this) (?:te?xt(?: mess?age)?|sms|mess?age)(?![A-Za-z])|"
                          "[短簡简][信讯訊](?:[里裡上中]面?)?(?:[写寫]|[显顯]示)?的(?:是|[数數]字是?)?") +
           digits + QStringLiteral("|") +
           latin(QStringLiteral("got|received|recieved|sent me|(?:in|here) comes|came")) + QStringLiteral(" ") +
           digits + QStringLiteral(",? (?:and |then |i |so |but ){0,3}") + latin(typed) +
           QStringLiteral("|(?:[收接]到|[发發][来來過过]|[来來])(?:了|的是|的|[个個])?") + digits +
           QStringLiteral("[^0-9。！？\\n元块塊]{0,8}(?:[输輸填][进進入了完上]|[验驗][证證]|[试試][了過过]|[点點]了?["
                          "确確][认認定])");
}

} // namespace

std::vector<Secret> findCodes(const QString &even)
{
    static const QRegularExpression item(number(4, 8), AnyCase);
    // Letters and digits mixed, and what one company writes before its codes.
    static const QRegularExpression mixed(QStringLiteral("(?<![A-Za-z0-9-])(?=[A-Z0-9-]*[0-9])(?=[A-Z0-9-]*[A-Z])"
                                                         "[A-Z0-9-]{6,9}(?![A-Za-z0-9-])|"
                                                         "(?<![A-Za-z0-9.@/-])(?=[a-z0-9]{5,8}(?![A-Za-z0-9@.-]))"
                                                         "(?:[a-z]+[0-9]+[a-z]|[0-9]+[a-z]+[0-9])[a-z0-9]*"));
    static const QRegularExpression google(QStringLiteral("(?<![A-Za-z0-9])(G-[0-9]{6})(?![0-9])"));
    // "Enter 913355 to confirm": it has no other name.
    static const QRegularExpression used(
        latin(QStringLiteral("enter|use|type|reply(?: with)?|text")) + QStringLiteral(" ([0-9]{4,8}) to ") +
            latin(QStringLiteral("confirm|verify|approve|authori[sz]e|complete|sign|log|continue|finish|activate")) +
            QStringLiteral("|(?:输入|輸入|回复|回覆|填写)([0-9]{4,8})(?:来|以|即可|就能|就可以)?"
                           "(?:确认|確認|验证|驗證|登录|登入|完成)"),
        AnyCase);
    // An amount ends in zeros.
    static const QRegularExpression six(
        QStringLiteral(
            "(?<![0-9A-Za-z#$€£¥+.,/-]|[0-9]:|[0-9] )(?![0-9]+000)(?:[0-9]{6}|[0-9]{3}[ -][0-9]{3}|[0-9]{2}[ -]"
            "[0-9]{2}[ -][0-9]{2}|(?:[0-9][ -]){5}[0-9])(?![0-9A-Za-z%]|[ .,:/-][0-9]| "
            "?(?:元|块|塊|蚊|万|usd|eur|gbp|yuan|dollars|pounds))"),
        AnyCase);
    static const QRegularExpression message(messageLabel(), AnyCase);
    static const QRegularExpression label(codeLabel(), AnyCase);
    static const QRegularExpression spoken(spokenNumber(4, 8), AnyCase);
    static const QRegularExpression spokenSix(spokenNumber(5, 8), AnyCase);
    static const QRegularExpression gotOne(gotAndEntered(), AnyCase);
    static const QRegularExpression late(cameAtLast(), AnyCase);
    static const QRegularExpression spare(
        QStringLiteral("(?<![A-Za-z0-9-])(?=[A-Za-z-]*[0-9])(?=[0-9-]*[A-Za-z])[A-Za-z0-9]{4,12}"
                       "(?:-[A-Za-z0-9]{3,8}){0,7}(?![A-Za-z0-9-])"));
    static const QRegularExpression spareNumber(number(4, 12), AnyCase);
    static const QRegularExpression spareNear(spareLabel(), AnyCase);
    const std::vector<LabelPlace> labels = placesOf(even, label);
    std::vector<Secret> found = findNear(even, SecretKind::Code, item, labels, CodeReach);
    for (const std::vector<Secret> &more :
         {findNear(even, SecretKind::Code, mixed, labels, CodeReach),
          findNear(even, SecretKind::Code, spoken, labels, SpokenReach),
          findNear(even, SecretKind::Code, spare, placesOf(even, spareNear), CodeReach),
          findNear(even, SecretKind::Code, spareNumber, placesOf(even, spareNear), CodeReach),
          findNear(even, SecretKind::Code, six, placesOf(even, message), MessageReach),
          findNear(even, SecretKind::Code, spokenSix, placesOf(even, message), MessageReach),
          findGroups(even, SecretKind::Code, {&google, &used, &gotOne, &late})}) {
        found.insert(found.end(), more.begin(), more.end());
    }
    return found;
}

} // namespace WalletSupport
