#include "core/redaction/passwordwords.h"

#include "core/redaction/clauses.h"

namespace WalletSupport {

namespace {

/// Letters and digits that are the names of things, and addresses.
QString knownName()
{
    return QStringLiteral(
        "(?![:=]?[a-z]+://"
        "|[:=]?www\\.|[!-~]{0,64}@[!-~]{0,64}\\.|\\*{1,2}[A-Za-z]+[:.!]?\\*{1,2}(?![!-~])|\\*\\*|[A-Z]{0,3}[0-9.]+(?![!"
        "-~])|[A-Za-z]{0,3}[0-9.]{1,5}(?![!-"
        "~])|1Password|KeePass|(?:ISO|RFC|BIP|ERC|TRC|BEP|CVE)-?[0-9]|"
        "(?:Ma?c|Fitz|De|Van|Le|La)[A-Z][a-z]+(?![!-~])|"
        "[A-Za-z]{0,24}(?:Wallet|Pocket|Token|Pass|Key|Pal|Mask|Pay|Mail|Drive|Chat|Book|Phone|Tube|Tok|Coin|Chain|"
        "Connect|"
        "Swap|Bank|Net|Hub|Warden|App|Cloud|Pad)(?![!-~]{0,64}[0-9])|"
        "(?i:paypal|wechat|whatsapp|alipay|iphone|icloud|youtube|tiktok|linkedin|metamask|gopay|grabpay|unionpay|"
        "macbook|github)(?![A-Za-z0-9])|"
        "(?i:iphone|ipad|ios|windows|win|android|galaxy|pixel|mate|redmi|nova|reno|vivo|oppo|honor|office|chrome|"
        "hyperos|coloros|harmonyos|magicos|originos|miui|emui|oneui|"
        "firefox|safari|mp|ipv|utf|g-)[0-9])");
}

/// A longer word with letters and digits or signs that is no known name.
QString strangeShape()
{
    return knownName() +
           QStringLiteral(
               "(?=[!-~]{0,64}[A-Za-z])"
               "(?=[!-~]{0,64}(?:[0-9#$%^&*_+=~]|![!-~]{0,64}[A-Za-z0-9]|[a-z][A-Z]))[!-~]{6,64}(?<![.,;?\"')])");
}

/// Begins a word that is no file and no kind of thing.
QString ownWord()
{
    const QString start = QStringLiteral("(?<![A-Za-z0-9#$%&*+./<>@\\\\^_{}|~-])(?=[A-Za-z0-9])");
    const QString noFile = QStringLiteral(
        "(?![!-~]{0,64}(?:[/<>{}]|\\.(?:dat|txt|json|pdf|docx?|png|jpe?g|zip|csv|exe|apk|com|net|org|io|app|html?)"
        "(?![A-Za-z])))");
    const QString noThing = QStringLiteral(
        "(?!0x|[A-Za-z0-9]{26,}(?![!-~])|(?i:v|ver|version|build|sms|xiaomi|huawei|samsung|usb|web|layer|level|face|"
        "usdt|usdc|mac|kb|note|page|step|chapter|line|word|edge|opera|brave)[0-9.-]|"
        "[0-9]{1,3}(?:words?|digits?|hours?|hrs?|days?|mins?|times|years?|usdt|eth|btc)(?![a-z]))");
    return start + noFile + noThing;
}

} // namespace

QString passwordSigns()
{
    // 密马, 蜜码, and other signs of the same sound; not 保密吗.
    return QStringLiteral("密[码碼]|(?<![保加机機亲親隐隱])[密秘蜜宓][码碼马馬玛瑪吗嗎麻嘛蚂]|[米咪][码碼]|通行[码碼]");
}

QString passwordLabel()
{
    return QStringLiteral("(?i:") +
           latin(QStringLiteral(
               "p(?:as|sa|s|a)s?[ -]?(?:wo?r?d|w[aeiu]rd|wrod|owrd|wodr|w?ord|wort|rowd|woord)s?|passwd?|p[/.]w|pass "
               "?code|"
               "pass ?phrase|(?<![0-9-])pwd?|pswd|psw|mm(?= ?[:=是])|p(?:ass)?w(?:o?r)?d?(?= ?[:=-] "
               ")|mima|(?:secret|security|log ?-?in|sign "
               "?-?in|access|magic) "
               "(?:pass)?word|(?:log ?-?in|access) (?:key|phrase)|"
               // German, Dutch, the Nordic languages, French, Spanish, Portuguese, Italian.
               "kennwort|wachtwoord|l[oö]senord|adgangskode|salasana|mots? de passe|mdp|contrase[nñ]a|clave|senha|"
               "palavra[ -]passe|parola|"
               // Malay and Indonesian, Polish, Czech, Hungarian, Turkish, Vietnamese.
               "kata ?(?:sandi|laluan)|sandi saya|has[lł]o|heslo|jelsz[oó]|[sş]ifre(?:m|si)?|m[aậ]t kh[aẩ]u")) +
           QStringLiteral("(?!_[a-z])|пароль|パスワード|비밀번호|") + passwordSigns() +
           QStringLiteral("|口令|密[钥鑰])");
}

QString oddWord()
{
    return QStringLiteral(
        "(?!https?://|www\\.)(?=[!-~]{0,64}(?:[0-9]|[a-z][A-Z]|[@#$%^&*_+=~]|![!-~]{0,64}[A-Za-z0-9]))"
        "(?=[!-~]{0,64}[A-Za-z0-9])(?![0-9]{1,2}(?![!-~]))[!-~]{4,64}(?<![.,;?\"')])");
}

QString strangeWord()
{
    return QStringLiteral("(?<![!-~])") + strangeShape();
}

QString chosenWord()
{
    const QString letters = QStringLiteral("(?=[!-~]{0,64}[a-z]{3}|[A-Za-z]{1,2}[0-9]{7})");
    const QString others = QStringLiteral("(?=[!-~]{0,64}(?:[0-9][!-~]{0,8}[0-9]|[a-z]{4}[0-9][a-z]{2}|"
                                          "[@#$%^&*_+!][!-~]{0,32}[0-9]|[0-9][@#$%^&*_+!]))");
    return ownWord() + letters + others + strangeShape();
}

QString mixedUpWord()
{
    return ownWord() +
           QStringLiteral("(?=[!-~]{0,64}[a-z]{0,2}[A-Z0-9][a-z]{0,8}[0-9A-Z])(?=[!-~]{0,64}[0-9])(?=[!-"
                          "~]{0,64}[a-z])") +
           strangeShape();
}

QString plainWord()
{
    return QStringLiteral(
        "(?!(?i:it|that|this|them|these|those|the|my|our|one|something|same|name|wechat|weixin|alipay|zhifubao|iphone|"
        "google|apple|icloud|paypal|email|fingerprint|face|touch|password|passkey|passkeys|app|authenticator)"
        "(?![A-Za-z]))[A-Za-z]");
}

QString wordsOnPasswords()
{
    return QStringLiteral(
        "(?:[a-z]{2,}ed|wrong|correct|right|stolen|changed|lost|forgotten|gone|expired|invalid|incorrect|blocked|"
        "locked|reset|"
        "hacked|"
        "working|weak|strong|secret|safe|known|leaked|compromised|different|fine|good|bad|old|new|same|rejected|"
        "refused|"
        "accepted|unknown|required|needed|missing|short|long|simple|it|this|that|what|mine|set|ok|okay|case|there|true|"
        "false|saved|stored|sent|asked|never|always|private|confidential|important|useless)(?![A-Za-z])");
}

} // namespace WalletSupport
