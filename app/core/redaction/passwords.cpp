#include "core/redaction/clauses.h"
#include "core/redaction/toldsecrets.h"

namespace WalletSupport {

namespace {

constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption;

/// How far from the label an odd word is still a password, in UTF-16 units.
constexpr qsizetype Reach = 50;

QString label()
{
    return QStringLiteral("(?i:") +
           latin(QStringLiteral("pas{1,2} ?wo?r?ds?|passwrods?|passwd|pass ?code|pass ?phrase|(?<![0-9-])pwd?")) +
           QStringLiteral("|密码|密碼|口令|密钥)");
}

/// A word with a digit or a sign in it, or capitals within: no word of the sentence.
QString odd()
{
    return QStringLiteral(
        "(?!https?://|www\\.)(?=[!-~]*(?:[0-9]|[a-z][A-Z]|[!@#$%^&*_+=~]))(?![0-9]{1,2}(?![!-~]))[!-~]{4,64}"
        "(?<![.,;?\"')])");
}

/// Between the label and the password: "which I changed to", 以前是.
QString became()
{
    return QStringLiteral(" ?(?i:(?:i (?:gave|told|used|typed|set|entered|chose|have|use)(?: "
                          "(?:them|him|her|it|was|is))?|(?:is|was|to|as|are|"
                          "were|being|it's|its|became|called|=|(?:will|would|should|must|can) be)|(?:has |have |had "
                          ")?(?:been )?(?:changed|set|"
                          "reset) (?:it )?(?:to|as))(?: "
                          "(?:now|still|just|simply|always|actually|currently))?|(?:现在|之前|原来|以前|当时|就|我|"
                          "设|設|改|換|换|用|填|写|輸入|输入|還|还|都|一直|也|设置|設定|修改|重置){0,4}(?:是|为|為|成|"
                          "成了|的是|的|了|做|咗做)?|"
                          "[\\p{Han} ,]{0,16}[是係為为叫])[ :：,]{0,2}[\"'“‘「]?");
}

/// A word of letters only, which is neither a program's name nor a way to log in.
QString plainWord()
{
    return QStringLiteral(
        "(?!(?i:it|that|this|them|these|those|the|my|our|one|something|same|name|wechat|weixin|alipay|zhifubao|iphone|"
        "google|apple|icloud|paypal|email|fingerprint|face|touch|password|passkey|passkeys|app|authenticator)"
        "(?![A-Za-z]))[A-Za-z]");
}

/// Words that say how a password is, and are none.
QString property()
{
    return QStringLiteral(
        "(?:wrong|correct|right|stolen|changed|lost|forgotten|gone|expired|invalid|incorrect|blocked|locked|reset|"
        "hacked|"
        "working|weak|strong|secret|safe|known|leaked|compromised|different|fine|good|bad|old|new|same|rejected|"
        "refused|"
        "accepted|unknown|required|needed|missing|short|long|simple|it|this|that|what|mine|set|ok|okay|case|there|true|"
        "false|saved|stored|sent|asked|never|always|private|confidential|important|useless)(?![A-Za-z])");
}

} // namespace

std::vector<Secret> findPasswords(const QString &even)
{
    // Said outright, by a colon: anything up to a space. Chinese letters may stand in it, if digits do.
    static const QRegularExpression byColon(
        QStringLiteral("(?:") + label() + QStringLiteral("|(?i:") + latin(QStringLiteral("pass")) +
        QStringLiteral("))(?: (?:for|to|of) [^:.\\n]{1,30})? ?[:=] ?[\"'“「]?((?!https?://|www\\.)(?![A-Za-z]+ "
                       "[a-z])[!-~]{3,64}(?<![.,;?\"')])|"
                       "(?!https?://|www\\.)(?=[^ ,，。\\n]*[0-9])[^ ,，。;；\\n\"”」]{4,64})"));
    static const QRegularExpression byName(latin(QStringLiteral("user(?:name)?|login|account|e-?mail")) +
                                               QStringLiteral("[ :]{1,2}[!-~]{3,40}[ ,/;]{1,3}") + label() +
                                               QStringLiteral("[ :=]{1,3}((?!is )[!-~]{3,64})"),
                                           AnyCase);
    static const QRegularExpression quoted(
        label() + QStringLiteral("(?:[^\"“「.。\\n]{0,16}[\"“「]([!-~]{3,64}?)[\"”」]|"
                                 "[^\"“「.。\\n]{0,12}(?:is|was|=|:|是) "
                                 "?[\"“「]([^\"”」\\n]{3,64})[\"”」]|[“「]([^”」\\n]{4,64})[”」])"),
        AnyCase);
    static const QRegularExpression behind(label() + became() +
                                           QStringLiteral("((?![,.:])(?![0-9]{1,4}(?:年|[-/.][0-9]{1,2}[-/.]))") +
                                           odd() + QStringLiteral(")(?! ?(?:位|个|characters|digits|letters))"));
    static const QRegularExpression joined(
        QStringLiteral("(?:密码|密碼|口令)[是为為:]?([A-Za-z]+(?:[.;_-][A-Za-z]+)+)"));
    // A word that no sentence has, near the label, wherever it stands.
    static const QRegularExpression item(QStringLiteral(
        "(?<![!-~])(?![:=]?[a-z]+://|[:=]?www\\.)(?=[!-~]*[A-Za-z])(?=[!-~]*[0-9!#$%^&*_+=~]|[!-~]*[a-z][A-Z])"
        "(?![!-~]*@[!-~]*\\.)(?!(?i:paypal|wechat|whatsapp|alipay|iphone|icloud|youtube|tiktok|linkedin|metamask|gopay|"
        "grabpay|unionpay|macbook|"
        "github)(?![A-Za-z0-9]))(?!(?i:iphone|ipad|ios|windows|win|android|galaxy|office|mp|ipv|utf|g-)[0-9])"
        "(?![A-Za-z]{0,3}[0-9.]+(?![!-~]))[!-~]{6,64}(?<![.,;?\"')])"));
    static const QRegularExpression near(label());
    // A plain word, where the clause ends with it.
    static const QRegularExpression byWord(
        label() +
            QStringLiteral("(?: i (?:used|gave|chose|set|have|had|typed|told (?:him|her|them)))? (?:is|was)"
                           "(?: (?:just|still|simply|now))? [\"'“]?((?!") +
            property() +
            QStringLiteral(")[A-Za-z]{4,32})(?=[\"'”]?(?:[,.;!?)\\n]|$| and | but | all (?:small|lower|in)))"),
        AnyCase);
    static const QRegularExpression byAccount(
        QStringLiteral("(?:[帐账帳][号號户戶]|用[户戶]名)[: ]{0,2}[!-~]{2,40}?[ ,]{0,2}") + label() +
            QStringLiteral("[: ]{0,2}([A-Za-z0-9][!-~]{3,63})(?<![,.;])"),
        AnyCase);
    // "I use … as my password", 我用…当密码.
    static const QRegularExpression usedAs(
        latin(QStringLiteral("us(?:e|ed|ing)|set|picked|chose|put|took|had|have|entered|typed")) +
            QStringLiteral(" [\"'“‘]?((?=") + plainWord() +
            QStringLiteral(
                "|[!-~]{0,63}[0-9])[!-~]{4,64}?)[\"'”’]? (?:as|for) (?:my|the|a|our|his|her)(?: [a-z]+){0,2} ") +
            label() +
            QStringLiteral("|[用拿] ?[“「\"]?([!-~]{5,64}?)[”」\"]? "
                           "?(?:来|去)?(?:当|當|做|作)(?:作|做|成|为|為|了)?\\p{Han}{0,5}") +
            label(),
        AnyCase);
    // 密码设的拼音…: letters that nobody writes in a Chinese sentence otherwise.
    static const QRegularExpression amongHan(
        label() + QStringLiteral("\\p{Han}{0,6}[设設改用填是叫写為为成](?:\\p{Han}{0,6}) ?((?=") + plainWord() +
        QStringLiteral(")[a-z]{5,32})(?![A-Za-z0-9@._-])"));
    // Behind a sign of equality all is meant, a full stop at the end as well.
    static const QRegularExpression bySign(label() + QStringLiteral("=([!-~]{3,64})(?<![,;\"')]) "));
    // Several words, in quotation marks.
    static const QRegularExpression quotedWords(
        label() + QStringLiteral("[^\"“‘\\n:]{0,40}: ?[\"“‘']([^\"”’\\n]{3,80}?)[\"”’'](?![A-Za-z])|") +
            QStringLiteral("pass ?phrase(?:,|(?: (?!sa[iy]|show|error|field)[a-z]+){0,5}) "
                           "[\"“‘']([^\"”’\\n]{3,80}?)[\"”’'](?![A-Za-z])"),
        AnyCase);
    // Its name, and then itself: "password is the dog's name, …".
    static const QRegularExpression byOwner(
        label() +
            QStringLiteral(" (?:is|was) (?:my|the|our|his|her) [a-z' ]{2,24}name,? ([A-Za-z]{4,32})(?=[,.;!?]|$)"),
        AnyCase);
    // Words with a full stop between and no space, which are no address and no file.
    static const QRegularExpression dotted(
        label() + QStringLiteral(
                      " (?:is |was "
                      ")?(?!www\\.|[!-~]*[/@]|[!-~]*\\.(?:com|org|net|app|dat|txt|doc|pdf|cn|io|hk|uk|de)(?![A-Za-z]))"
                      "([A-Za-z]{2,}(?:[._][A-Za-z]{2,})+)"),
        AnyCase);
    // Words joined by signs.
    static const QRegularExpression chain(
        label() +
            QStringLiteral("(?: (?:is|was)|:) [\"'“]?((?!up-to)[A-Za-z]{2,}(?:[_-][A-Za-z]{2,}){2,})(?![A-Za-z-])"),
        AnyCase);
    // 口令 is said of words, too.
    static const QRegularExpression words(QStringLiteral("口令(?:是|为|:)?(\\p{Han}{2,8}[0-9]{1,8})"));
    std::vector<Secret> found = findGroups(even, SecretKind::Password,
                                           {&bySign, &quotedWords, &byColon, &byName, &quoted, &behind, &byWord, &words,
                                            &joined, &chain, &byAccount, &usedAs, &amongHan, &byOwner, &dotted});
    const std::vector<Secret> others = findNear(even, SecretKind::Password, item, near, Reach);
    found.insert(found.end(), others.begin(), others.end());
    return found;
}

} // namespace WalletSupport
