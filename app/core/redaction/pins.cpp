#include "core/redaction/clauses.h"
#include "core/redaction/passwordwords.h"
#include "core/redaction/toldsecrets.h"

namespace WalletSupport {

namespace {

constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption;

/// How far from its label a number is still what the label says, in UTF-16 units.
constexpr qsizetype Reach = 40;

QString cardCode()
{
    return latin(QStringLiteral(
               "cvv2?|cvc2?|cvn2?|csc|cid|security (?:code|number|digits)|card verification (?:code|value|number)|"
               "(?:three|3)[- ]?(?:digit )?(?:code|number|digit)s?(?: behind| on the back of| at the back of)?"
               "(?: the| my)?(?: card)?|(?:code|number|digits) on the back")) +
           QStringLiteral("|安全码|安全碼|(?:后|後|末|背)(?:面)?(?:的|那|末)?(?:三|3)?(?:個|个)?"
                          "(?:位数?|位數|碼|码|[数數]字?))");
}

/// "The number to open it", "the four digits that I press".
QString numberThatOpens()
{
    return latin(QStringLiteral(
               "(?:number|digit|code|combination|figure)s?(?: (?:that |which )?(?:i|we|you|she|he)(?: always| have "
               "to)? "
               "(?:use|press|type|put|key|punch|enter|tap)s?(?: in)?)? (?:to|for|that|which) "
               "(?:opens?|opening|unlock(?:s|ing)?|get (?:in|into)|getting in(?:to)?|start|log|sign|enter|the (?:lock|"
               "app|wallet|device|keypad|little machine))|"
               "(?:number|digit|code)s? (?:that |which )?(?:i|we|you|she|he)(?: always| have to)? "
               "(?:press|type|put|key|punch|enter|tap)s?(?: in| on)*|(?<!last )(?<!first )(?<!final "
               ")(?:four|five|eight|4|5|8)[- ]?(?:digits?|numbers?|figures)"
               "(?: (?:number|code|combination))?|"
               "(?:un)?lock(?:ing)?(?: ?screen)? (?:code|number|digits)|(?:unlock|open)(?:s|ed|ing)?(?: "
               "(?:it|up|(?:the|my|her|his) "
               "[a-z]+))? (?:with|by|using)|(?:app|screen|wallet|device) lock|combination|"
               "personal (?:identification )?(?:number|code)|(?:the|my|her|his) (?:digits|figures) (?:are|were)")) +
           QStringLiteral("|[识識]别[码碼]|識別碼|(?:解[锁鎖]|[开開][锁鎖机機]|[锁鎖]屏)(?:[码碼号號]|[数數]字|要|用|[:"
                          "是係])|个人码|個人碼|"
                          "(?:那[四六4-68][个個位]|[四六4-8][个個位]?[数數])字?");
}

QString label()
{
    return QStringLiteral("(?:") +
           latin(QStringLiteral(
               "(?:secret|wee|little) number|pins?(?: ?codes?| numbers?| no\\.?)?|passcode|nip|geheim(?:zahl|nummer)|"
               "code secret|kode pin")) +
           QStringLiteral("|PIN[码碼]|卡密|") + passwordSigns() + QStringLiteral("|") + numberThatOpens() +
           QStringLiteral("|") + cardCode();
}

/// "I press 4419 to open it", 按3355打开.
QString pressed(const QString &digits)
{
    return latin(QStringLiteral("(?:press|typ|tap|punch|key|dial|enter|put|do|us|hit)(?:e|s|es|ed|ped|ing)?(?: in)?")) +
           QStringLiteral(" (") + digits + QStringLiteral(")(?: in)?,? ") +
           latin(QStringLiteral(
               "(?:to|and it|for) (?:open|unlock|get in|start|log|sign|let)(?:s|ed|ing|ting)?|(?:at|in|into|on) the "
               "(?:cash (?:machine|point)|cashpoint|atm|keypad|machine|till|terminal|device)")) +
           QStringLiteral("|") +
           latin(QStringLiteral("(?:to|when i) (?:open|unlock|get in|start|log in)[a-z ]{0,24} i "
                                "(?:press|type|tap|punch|key|dial|enter|put|use|hit)(?: in)?")) +
           QStringLiteral(" (") + digits + QStringLiteral(")|[按撳揿输輸打敲摁](?:了|入)?(") + digits +
           QStringLiteral(
               ")(?:四个数字|[这這]几个)?\\p{Han}{0,4}?(?:[开開解进進入])|"
               "(?:[打解][开開锁鎖]|[开開][机機锁鎖]|[进進入])[^0-9，。,.\\n]{0,12}[按撳揿输輸打敲摁](?:了|入)?(") +
           digits + QStringLiteral(")");
}

/// "I forgot which, either 2580 or 1998", 不知道是112233还是332211: nobody doubts so about another number, unless money
/// or a year.
QString doubted(const QString &digits)
{
    const QString two = QStringLiteral("(?!(?:19|20)[0-9]{2}[^0-9]{1,8}(?:19|20)[0-9]{2})(") + digits;
    return latin(QStringLiteral("forg[oe]t(?:ten)?|remember|recall|which (?:one|of)|(?:not|isn't|ain't) sure|unsure|"
                                "don'?t know|no idea|muddled?|mixed up|mix up")) +
           QStringLiteral("(?![^.!?\\n]{0,70}") +
           latin(QStringLiteral("paid|pay|sent|cost|costs|price|amount|charged|fee|order|room|flat|house|street|flight|"
                                "train|bus|version|year|bought|sold")) +
           QStringLiteral(")[^.!?\\n0-9]{0,40}? ") + two +
           QStringLiteral("),? or(?: is it| was it| maybe| perhaps)? (") + digits +
           QStringLiteral(
               ")|(?:不知道|忘了|忘[记記]|[记記]不[清得住]|不[确確]定|不[记記]得|搞不清|分不清|唔[记記]得|唔知)"
               "(?![^。！？\\n]{0,40}(?:[转轉]|付|花|充|[买買]|金[额額]|[订訂][单單]))[^0-9。！？\\n]{0,16}") +
           two + QStringLiteral(") ?[,，]?(?:[还還]是|或者?是?|定[係系]) ?(") + digits + QStringLiteral(")");
}

/// "I put in 9914 three times", "she saw me press 4917", "my card and 3391", "540712 opens my ledger".
QString done(const QString &digits)
{
    const QString one = QStringLiteral("((?![0-9]*00(?![0-9]))") + digits + QStringLiteral(")");
    return latin(QStringLiteral("(?:put|typ|enter|press|punch|tap|tri|key)(?:p?ed|ing|e)?(?: in)?")) +
           QStringLiteral(" ") + one + QStringLiteral(",? ") +
           latin(
               QStringLiteral("once|twice|(?:two|three|four|five|[2-5]) times|wrong|and (?:the|my) (?:card|machine)")) +
           QStringLiteral("|") +
           latin(QStringLiteral("(?:saw|seen|watched|watching|see|filmed) (?:me|her|him|us) "
                                "(?:press|typ|enter|put|punch|tap|key)(?:ing|e)?(?: in)?")) +
           QStringLiteral(" ") + one + QStringLiteral("|") +
           latin(QStringLiteral("(?:my|her|his|the) (?:bank |debit |credit )?cards? (?:and|plus)")) +
           QStringLiteral(" ") + one + QStringLiteral("(?! (?:other|more|of|times|cards?))|") + one +
           QStringLiteral(",? ") +
           latin(QStringLiteral("(?:which |it |that )?(?:open|unlock)(?:s|ed) (?:my|the|his|her|it)")) +
           QStringLiteral("|[输輸按]了?[两兩三四几幾2-5][次遍](?:的?是)?") + one +
           QStringLiteral("|看[到见見清][^0-9。！？\\n]{0,6}[按输輸](?:的是|了)?") + one +
           QStringLiteral("|把\\p{Han}{0,4}卡(?:和|跟|同|[连連]同)") + one + QStringLiteral("|") + one +
           QStringLiteral("(?:(?:就?能|可以)(?:打[开開]|解[开開]|[进進]|登)|解[锁鎖]|[开開][锁鎖])");
}

/// "Note to self: hsbc 2217, monzo 3318", 开机9527 冷钱包20481024: what opens what.
QString noted()
{
    const QString thing =
        QStringLiteral("(?:") +
        latin(
            QStringLiteral("barclays|santander|hsbc|natwest|lloyds|halifax|monzo|revolut|starling|chase|citi(?:bank)?|"
                           "wells fargo|nationwide|paypal|wallet|ledger|trezor|phone|tablet|laptop|app|safe|door|"
                           "debit|credit|visa|savings|joint")) +
        QStringLiteral(
            "|[建工农農中招交]行|[邮郵][政储儲]|浦[发發]|民生|[兴興][业業]|中信|光大|平安|[开開][机機]|[锁鎖]屏|"
            "(?:冷|热|熱)?[钱錢]包|手[机機]|[电電][脑腦]|支付|取款|[储儲]蓄卡|信用卡|工[资資]卡)(?:card|卡)?[ "
            ":是]{0,3}");
    const QString one = QStringLiteral("((?:[0-9]{4}|[0-9]{6}|[0-9]{8})(?![0-9A-Za-z]|[.,:/-][0-9]))");
    return thing + one + QStringLiteral("[ ,、/;|]{1,3}(?:and |和)?") + thing + one;
}

/// 还剩一次, "one try left": the numbers are guesses.
QString lastTry()
{
    return latin(QStringLiteral("(?:one|1|two|2|last|final) (?:more )?(?:try|tries|attempts?|guess(?:es)?|go|chance)"
                                "(?: left)?")) +
           QStringLiteral("|(?:[剩只][有剩]?|最[后後])[的]?(?:最[后後])?[一1两兩2]次(?:[机機][会會])?");
}

/// "One is 6630, the other 1187"; 锁屏跟支付都用2837; "swap 2026 for 4815".
QString inPlaceOf(const QString &digits)
{
    return QStringLiteral("(?<![a-z])(?:is|was|:) ?(") + digits +
           QStringLiteral("),? (?:and )?the other(?: one|'s| card)?(?: is|:)? (") + digits +
           QStringLiteral(")|(?:[锁鎖]屏|支付|付款|解[锁鎖]|[开開][机機]|取款)[^0-9,，。\\n]{0,8}用的?(?:都?是)?(") +
           digits + QStringLiteral(")|(?<![a-z])(?:swap|change|switch) (") + digits + QStringLiteral(") (?:for|to) (") +
           digits + QStringLiteral(")");
}

/// "Nineteen forty-eight": a number in pairs.
QString pairs()
{
    const QString pair = QStringLiteral(
        "(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
        "(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|oh "
        "(?:one|two|three|four|five|six|seven|eight|nine))");
    return latin(pair + QStringLiteral("(?:[ ,-]{1,2}(?:and )?") + pair + QStringLiteral("){1,3}")) +
           QStringLiteral("(?! ?(?:years?|days?|minutes?|times?|pounds?|dollars?|euros?|percent|o'clock)(?![A-Za-z]))");
}

} // namespace

std::vector<Secret> findPins(const QString &even)
{
    static const QRegularExpression item(number(3, 8), AnyCase);
    static const QRegularExpression near(label(), AnyCase);
    static const QRegularExpression press(pressed(number(3, 8)), AnyCase);
    static const QRegularExpression doubt(doubted(number(4, 8)), AnyCase);
    static const QRegularExpression doneWith(done(number(4, 8)), AnyCase);
    static const QRegularExpression inPairs(
        latin(QStringLiteral("pins?(?: ?codes?| numbers?)?|passcodes?|codes?|cvv|cvc|otp")) +
            QStringLiteral("[^.!?\\n0-9]{0,24}?(?:is|was|were|it's|been|[:=?,]) ?[\"'“]?(") + pairs() +
            QStringLiteral(")"),
        AnyCase);
    static const QRegularExpression notes(noted(), AnyCase);
    static const QRegularExpression instead(inPlaceOf(number(4, 8)), AnyCase);
    static const QRegularExpression guess(QStringLiteral("(?<![0-9A-Za-z.,:/-])(?:[0-9]{4}|[0-9]{6})(?![0-9A-Za-z])"));
    static const QRegularExpression last(lastTry(), AnyCase);
    std::vector<Secret> found = findNear(even, SecretKind::Pin, item, placesOf(even, near), Reach);
    const std::vector<Secret> more =
        findGroups(even, SecretKind::Pin, {&press, &doubt, &doneWith, &inPairs, &notes, &instead});
    found.insert(found.end(), more.begin(), more.end());
    constexpr qsizetype GuessReach = 60;
    const std::vector<Secret> guesses = findNear(even, SecretKind::Pin, guess, placesOf(even, last), GuessReach);
    found.insert(found.end(), guesses.begin(), guesses.end());
    return found;
}

} // namespace WalletSupport
