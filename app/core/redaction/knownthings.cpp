#include "core/redaction/knownthings.h"

#include "core/redaction/commonwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace WalletSupport {

namespace {

constexpr qsizetype Before = 80;
constexpr qsizetype Behind = 48;

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// What a thing looks like, what stands before it and what behind it.
struct Thing
{
    Thing(const char16_t *looks, const char16_t *said = u"", const char16_t *next = u"")
        : shape(expression(QStringLiteral("\\A(?:") + QString::fromUtf16(looks) + QStringLiteral(")\\z")))
        , before(expression(QStringLiteral("(?:") + QString::fromUtf16(said) + QStringLiteral(")\\z")))
        , behind(expression(QStringLiteral("\\A(?:") + QString::fromUtf16(next) + QStringLiteral(")")))
    {
    }

    QRegularExpression shape;
    QRegularExpression before;
    QRegularExpression behind;
};

bool isAny(const std::vector<Thing> &things, const QString &text, const QString &said, const QString &next)
{
    return std::ranges::any_of(things, [&](const Thing &thing) {
        return thing.shape.match(text).hasMatch() && thing.before.match(said).hasMatch() &&
               thing.behind.match(next).hasMatch();
    });
}

const std::vector<Thing> &numbers()
{
    static const std::vector<Thing> all = {
        {u"KB[0-9]{6,7}"}, // an update of Windows
        // "Numbers starting 5448", 開頭0912
        {u"[0-9]{2,6}",
         u"(?:[开開打][头頭]|(?<![a-z])(?:start|begin)(?:s|ning|ing)?(?: with| in)?)(?:是|为|為| is| was)?[ :]?"},
        // Of messages: "text STOP to 83338", "is 62226 your short code?"
        {u"[0-9]{3,6}", u"", u"[^.!?\\n]{0,24}short ?code"},
        {u"[0-9]{3,6}",
         u"(?<![a-z])(?:forward|report|text)(?:ed|s)?(?: (?:any|the|all|such|suspicious|scam|spam|fraud|phishing))* "
         u"(?:it|texts?|sms|messages?|stop|help|scams?|spam|number)(?: (?:messages?|texts?|number))?(?: to|:) ?"},
        // Hotlines: 举报诈骗短信(12321、…, 95566打来
        {u"[0-9]{3,5}|9[56][0-9]{4}",
         u"(?:[举舉][报報]|投[诉訴]|[热熱][线線]|[专專][线線]|反[诈詐]|[报報]警|求助|[拨撥]打)[^0-9\\n]{0,20}[(: ]?"
         u"(?:[0-9]{3,6}[^0-9\\n]{1,12})*"},
        {u"9[56][0-9]{3,4}|1[02][0-9]{3}|106[0-9]{5,}", u"",
         u" ?(?:打[来來给給]|[来來][电電]|[发發](?:[来來]|的|[给給])|[给給]我|(?:called|rang|texted)(?![a-z]))"},
        // "At 1415 and 1430"
        {u"(?:[01][0-9]|2[0-3])[0-5][0-9]",
         u"(?<![a-z])(?:at|around|about|until|till|since|between|before|after)(?: about)? "
         u"(?:(?:[01][0-9]|2[0-3])[0-5][0-9](?:,? (?:and|or|to|then|instead of|rather than|not) (?:at )?|, ?))*"},
        // Amounts
        {u"[0-9]{2,6}", u"", u" ?(?:以[下上内內]|左右|[多几幾]?[块塊元蚊])"},
        {u"[0-9]{2,6}", u"(?:[充花扣亏虧赔賠付]了|[配换換买買修]了?一[把台部张張条條]) ?"},
        // "The price in 4K 1080", the house number of "1420 Elm"
        {u"720|1080|1440|2160", u"[248]K ?"},
        {u"[0-9]{1,5}", u"(?<![a-z-])address[^.!?\\n]{0,20}", u" (?-i:[A-Z])[a-z]+"},
        // The month in which a card expires
        {u"(?:0[1-9]|1[0-2])[ /-][23][0-9]", u"", u"[^.!?\\n]{0,40}(?:(?<![a-z])date|expir|valid|有效期|到期)"},
        // What stands on a receipt or a statement
        {u"[0-9A-Z]{4,8}",
         u"(?:(?<![a-z])(?:auth(?:ori[sz]ation)?|approval|response)|授[权權]) ?(?:code|no|number|[号號]?[码碼]?)[ "
         u":#是]*",
         u"[^.!?\\n]{0,40}(?:slip|receipt|merchant|terminal|printed|小票|[凭憑][条條]|[签簽][购購])"},
        {u"[0-9A-Z]{5,12}", u"", u"[\"']? (?:on|in) (?:my|the|this) (?:bank |card )?(?:statement|bill)(?![a-z])"},
        {u"[0-9]{4}", u"(?<![a-z])(?:debit|credit|bank|visa|mastercard|prepaid) card ?[,(] ?|[储儲]蓄卡[,( ]{0,2}"},
        // 报30021，登录不上
        {u"[0-9]{3,6}", u"(?:[报報]|提示|[显顯]示|[弹彈]|出)[错錯了个個]{0,2} ?",
         u" ?,?(?:登[录錄陆]?|[进進]|打|[连連])不[上去了开開]"},
        {u"00[1-9][0-9]{0,3}", u"\\+[0-9]{1,3}(?![0-9])[^.!?\\n]{0,24}"}, // what one dials before a number
        {u"[0-9]{4,12}",
         u"(?<![a-z])(?:letter|aid)(?: (?:no|nr|number)\\.?)(?: (?:is|was|as))? ?|(?:licen[cs]e|article|paragraph)"
         u"(?: (?:no|nr|number)\\.?)?(?: (?:is|was|as))? ?"},
        {u"[a-z ]+", u"", u" (?:in|at the end of) (?:my|the|its) (?:order|reference|phone|card|account)(?![a-z])"},
        {u"[零一二三四五六七八九十]个[零〇一二三四五六七八九]", u"(?:前面|后面|後面|[开開][头頭]|[多少]了?)"},
        {u"[0-9]{3,6}", u"[机機] ?", u" ?[吞吃]"}, // a cash machine's
        {u"(?:19|20)[0-9]{2}", u"(?:year of birth|birth year|(?<![a-z])born|出生(?:年份)?)[^.!?\\n]{0,16}"},
    };
    return all;
}

const std::vector<Thing> &words()
{
    static const std::vector<Thing> all = {
        {u"(?:iphone|ipad|ios|galaxy|pixel|redmi|windows|android|mate|error|sdk)[ -]?[0-9]+[a-z]*(?: (?:pro|max|plus|"
         u"mini|ultra))?|face ?id|touch ?id|linux(?: "
         u"[a-z]+)?|[\"“(](?:BIP|ERC|TRC|BEP)-?[0-9]+[):.,]*|[a-z-]+[:.!]\\*\\*"},
        {u"[a-z]+(?: [0-9]{2,}){2,}"}, // "ICBC 6222 0200 …": an account with its bank
        {u"[A-Z]{2,}_(?:[A-Z0-9_]+_)?(?:ERROR|FAILED|FAILURE|INVALID|TIMEOUT|DENIED|EXPIRED)"},
        {u"(?:www\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:cn|com|org|net|hk|tw|example)"},
        {u"telegram|whatsapp|signal|openssl|gmail|outlook|hotmail|facebook|instagram|google|lastpass|bitwarden|ubuntu|"
         u"english|chinese|login|number|letters?|invalid|required|optional|see|now|help|ready|e-?mail|vergessen|jetzt|"
         u"nun|falsch|hilfe|geändert|stolen|wrong|missing"},
        // What is done with passwords
        {u"(?:(?:auto-)?[a-z]{2,10}ed|stolen|taken|written|chosen|given|sent|read|found|seen) "
         u"(?:by|in|from|on|at|with|to|through|via|off|because|after|before|"
         u"when|while)(?![a-z]).*|since (?:19|20)[0-9]{2}.*"},
        {u"(?:change|switch|turn|have|ask|tell|take|see|go|do|keep|write|try|check|get|let|make|use|put|click|tap|open|"
         u"reset|never|don't) (?:it|them|your|this|off|on|up|again|at|the (?:account|password|app|phone|bank))"
         u"(?![a-z]).*"},
        {u".+", u"", u" (?:as|for) (?:my|the|a) pass ?word (?:manager|vault|generator|app)(?![a-z])"},
        {u"(?-i:[A-Z][a-z]+)", u"", u" ?[帮幫替给給跟和说說告]"},
        {u"[a-z ]+", u"(?:\\A|[.!?\\n] )(?-i:Is|Was|Are) "},
    };
    return all;
}

/// "It says: …", 提示…: what programs say.
bool isMessage(const QString &text, const QString &said)
{
    static const QRegularExpression letters(QStringLiteral("\\A[A-Za-z' -]+\\z"));
    static const QRegularExpression before = expression(
        QStringLiteral("(?:(?<![a-z])(?:error|rejected|refused|declined|message|warning|(?:it|page|app|screen|field|"
                       "box|system|site|form|website|computer|phone) (?:just |only |now |still )?(?:sa(?:ys?|id)|"
                       "reads?|show(?:s|ed|ing)?))[ :,]*|(?:提示|[显顯]示|出[现現]|[弹彈]出|跳出|[报報][错錯]|話|"
                       "(?:[页頁]面|框|[栏欄]|屏幕|上面)[里上]?(?:[写寫][着著的]))(?:[说說是为为着著: 了个個]|一行)*)"
                       "[\"“']?\\z"));
    const QStringList all = text.split(u' ');
    return letters.match(text).hasMatch() && before.match(said).hasMatch() &&
           std::ranges::all_of(all, [](const QString &word) {
               constexpr qsizetype Short = 4;
               const WordKind kind = word.size() < Short ? WordKind::Common : kindOfWord(word);
               return kind == WordKind::Common || kind == WordKind::Derived || kind == WordKind::Listed;
           });
}

} // namespace

bool isKnownThing(const QString &even, const Secret &secret)
{
    const qsizetype from = std::max<qsizetype>(0, secret.begin - Before);
    const QString text = even.sliced(secret.begin, secret.end - secret.begin);
    const QString said = even.sliced(from, secret.begin - from);
    const QString next = even.mid(secret.end, Behind);
    return secret.kind == SecretKind::Password ? isAny(words(), text, said, next) || isMessage(text, said)
                                               : isAny(numbers(), text, said, next);
}

} // namespace WalletSupport
