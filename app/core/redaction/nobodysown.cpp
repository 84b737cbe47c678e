#include "core/redaction/nobodysown.h"

#include "core/redaction/clauses.h"
#include "core/redaction/knownthings.h"

namespace WalletSupport {

namespace {

constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption;

/// How far it is looked for what a word is said to be, in UTF-16 units.
constexpr qsizetype Before = 60;
constexpr qsizetype Behind = 40;

/// An example, a warning, or what everybody takes.
bool isAnybodys(const QString &said, const QString &next)
{
    static const QRegularExpression before(
        QStringLiteral("(?:") +
            latin(QStringLiteral(
                "most (?:common|popular|used|usual|frequent|people|folk)(?:ly)?|commonest|weakest|worst|easiest|"
                "every(?:one|body)(?:'s)?|people (?:still |always |often )?(?:use|choose|pick|have|type)|many people|"
                "(?<!i )(?<!we )(?:never|don'?t|do not|not to|should(?:n't| not)) (?:ever )?(?:use|choose|pick|set)|"
                "such as|(?:passwords?|pins?|codes?|something|one|ones|words?|numbers?) like|for (?:example|instance)|"
                "e\\.g")) +
            QStringLiteral(
                "|最(?:常|多人|弱|差|蠢|流行|简单|簡單|普遍|烂|爛)|[很好许許][多]人|[全世]界|大家|全班|全校|人人|个个|"
                "千万别|(?:不要|不能|不可以|不应该|[别別勿]|唔好|唔可以)[用设設拿]|[比例譬]如)[^.!?"
                "。！？\\n]{0,40}\\z"),
        AnyCase);
    static const QRegularExpression behind(
        QStringLiteral("\\A[\"'”」]?[ ,]?(?:[^.!?。！？]{0,24}(?:the "
                       "(?:most|worst|commonest|weakest)|(?:guessed|tried) first|最[差弱蠢烂爛])|"
                       "would be (?:a|an|too) |(?:is|was)(?: not|n't) (?:a )?(?:safe|good|strong|secure) |"
                       "(?:这种|這種|这样的|這樣的|这类|之类|呢種))"),
        AnyCase);
    return before.match(said).hasMatch() || behind.match(next).hasMatch();
}

/// India calls its post codes so.
bool isPostal(const QString &even, const Secret &secret, const QString &said, const QString &next)
{
    constexpr qsizetype Size = 6;
    static const QRegularExpression shape(QStringLiteral("\\A[1-9][0-9]{2} ?[0-9]{3}\\z"));
    static const QRegularExpression place(
        latin(QStringLiteral("postal|post(?: office)?|zip|couriers?|parcels?|deliver(?:y|ed|s|ing)?|serviceable|"
                             "dispatch(?:ed)?|ship(?:ped|ping)?|village|town|district|taluk|nagar|colony|road|street|"
                             "area|state|india|mumbai|delhi|bengaluru|bangalore|chennai|kolkata|hyderabad|pune|kerala|"
                             "punjab|gujarat|maharashtra|tamil nadu|jaipur|lucknow|kochi|goa|address:")) +
            QStringLiteral("|邮政|郵政|邮编|邮寄|印度|快递|派送"),
        AnyCase);
    return secret.kind == SecretKind::Pin && secret.end - secret.begin >= Size &&
           shape.match(even.sliced(secret.begin, secret.end - secret.begin)).hasMatch() &&
           (place.match(said).hasMatch() || place.match(next).hasMatch());
}

/// "The last four digits of my card, 6617": they stand on every receipt.
bool isCardsEnd(const QString &said)
{
    static const QRegularExpression end(
        latin(QStringLiteral(
            "(?:last|final) (?:four|4)(?: digits| numbers| figures)?(?: (?:of|on|from) (?:my|the|his|"
            "her|our|your) [a-z ]{0,16}card)?|(?:card|account) (?:ending|ends|ended)(?: (?:in|on|with))?")) +
            QStringLiteral("[,:]?(?: which| they| these| it)?(?: (?:are|is|were|was|being))? "
                           "?\\z|(?:尾[号號数數]|[末后後尾][四4]位?[数數]?[码碼]?)[,:]?(?:"
                           "是|为|為|係)? ?\\z"),
        AnyCase);
    static const QRegularExpression other(
        QStringLiteral("(?:pin|code|password|密[码碼]|[验驗][证證][码碼]|社保|身份证)[^,.，。]{0,24}\\z"), AnyCase);
    return end.match(said).hasMatch() && !other.match(said).hasMatch();
}

/// "Hotline (China): 95188": whom to call, as the program's own letters say it.
bool isHotline(const QString &said)
{
    static const QRegularExpression name(
        QStringLiteral(
            "(?:(?<![A-Za-z])(?:hotline|helpline|help line)|[热熱][线線]|客服[电電][话話]) ?(?:\\([^()]{0,30}\\))? ?"
            "(?:is|was|是|:)? ?\\z"),
        AnyCase);
    return name.match(said).hasMatch();
}

/// "His lawyer's licence": that of a trade, which clients are shown.
bool isTradesLicence(const QString &said)
{
    static const QRegularExpression name(
        latin(QStringLiteral("(?:lawyer|attorney|broker|adviser)(?:'s)? (?:licen[cs]e|permit)")) +
            QStringLiteral("[^0-9]{0,12}\\z"),
        AnyCase);
    return name.match(said).hasMatch();
}

/// The page of a site: https://….
bool isWithinAddress(const QString &even, const Secret &secret)
{
    constexpr qsizetype Longest = 120;
    static const QRegularExpression address(
        QStringLiteral("(?:https?://|www\\.|(?<![A-Za-z0-9.-])(?:[a-z0-9-]+\\.)+[a-z]{2,6}/)[!-~]*\\z"), AnyCase);
    const qsizetype from = std::max<qsizetype>(0, secret.begin - Longest);
    return secret.begin > 0 && even.at(secret.begin - 1) != u'=' &&
           address.match(even.sliced(from, secret.begin - from)).hasMatch();
}

/// What stands before a word that is a name, a number or a kind of thing.
QString nameBefore()
{
    return QStringLiteral(
        "(?:(?<![A-Za-z])(?:user ?-?name|user|nick(?:name)?|handle|account|id|ticket|case|ref(?:erence)?|order|number|"
        "no|version|build|model|network|telegram|whatsapp|instagram|facebook|discord|skype|seller|buyer|shop|channel|"
        "group|"
        "name(?: there| here| online| "
        "now)?,?|bot|router|wi-?fi|device|error|code|called|named|by|profile|streamer|tx|hash|address|wallet)"
        "(?: is| was)?|(?:in|on) "
        "as|用户名?|用戶名?|账号|帐号|帳號|賬號|昵称|暱稱|名叫|型号|版本|邮箱是|单号|工单|訂單|订单|编号|"
        "機型|机型|地址|(?:[昵暱][称稱]|[网網]名)[^,.。]{0,18}|微信|群|[给給]|[设設][备備]是|手[机機]是)[ "
        ":.#\"“']{0,2}\\z");
}

} // namespace

bool isNobodysOwn(const QString &even, const Secret &secret)
{
    constexpr qsizetype CardsEndSize = 4;
    if (secret.kind == SecretKind::Identity) {
        return isTradesLicence(even.first(secret.begin).last(std::min(secret.begin, Before))) ||
               (secret.end - secret.begin == CardsEndSize && isKnownThing(even, secret)); // "visa card (…)"
    }
    if (secret.kind != SecretKind::Password && secret.kind != SecretKind::Pin && secret.kind != SecretKind::Code) {
        return false; // those that their own digits give away
    }
    const qsizetype from = std::max<qsizetype>(0, secret.begin - Before);
    const QString said = even.sliced(from, secret.begin - from);
    const QString next = even.mid(secret.end, Behind);
    return isWithinAddress(even, secret) || isHotline(said) || isKnownThing(even, secret) ||
           (secret.kind != SecretKind::Code && isAnybodys(said, next)) || isPostal(even, secret, said, next) ||
           (secret.end - secret.begin == CardsEndSize && isCardsEnd(said));
}

bool isSomethingsName(const QString &even, const Secret &secret)
{
    static const QRegularExpression before(nameBefore(), AnyCase);
    static const QRegularExpression behind(
        QStringLiteral(
            "\\A (?:on|at|from|in) (?:telegram|whats ?app|wechat|instagram|facebook|discord|skype|signal|line|my "
            "contacts)|\\A ?(?:[这這]个|[这這]個)(?:人|客服|[账賬帐帳][号號户戶]|微信|群|[号號])|"
            "\\A (?:is|was) (?:my|his|her|the) (?:user ?name|nick(?:name)?|handle|login name|account name)"),
        AnyCase);
    constexpr qsizetype Near = 20;
    const qsizetype from = std::max<qsizetype>(0, secret.begin - Near);
    return before.match(even.sliced(from, secret.begin - from)).hasMatch() ||
           behind.match(even.mid(secret.end, Near)).hasMatch();
}

} // namespace WalletSupport
