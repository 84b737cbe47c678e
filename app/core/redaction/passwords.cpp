#include "core/redaction/clauses.h"
#include "core/redaction/passwordwords.h"
#include "core/redaction/toldsecrets.h"

namespace WalletSupport {

namespace {

constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption;

/// How far from the label an odd word is still a password, in UTF-16 units.
constexpr qsizetype Reach = 50;

/// Between the label and the password: "which I changed to", 以前是.
QString became()
{
    return QStringLiteral(" ?(?i:(?:i (?:gave|told|used|typed|set|entered|chose|have|use)(?: "
                          "(?:them|him|her|it|was|is))?|(?:is|was|to|as|are|"
                          "were|being|it's|its|became|called|=|ist|war|lautet|est|es|é|è|adalah|ialah|là|tae|(?:will|"
                          "would|should|must|can) be)|(?:has |have |had "
                          ")?(?:been )?(?:changed|set|"
                          "reset) (?:it )?(?:to|as))(?: "
                          "(?:now|still|just|simply|always|actually|currently))?|(?:现在|之前|原来|以前|当时|就|我|"
                          "设|設|改|換|换|用|填|写|輸入|输入|還|还|都|一直|也|设置|設定|修改|重置){0,4}(?:是|为|為|成|"
                          "成了|的是|的|了|做|咗做)?|"
                          "[\\p{Han} ,]{0,16}[是係為为叫])[ :：,]{0,2}[\"'“‘「]?");
}

/// What is said of passwords in quotation marks and is none: "remembered", “验证码登录”.
QString spokenOf()
{
    return QStringLiteral("(?:[a-z]{2,}(?:ed|ing)|") + wordsOnPasswords() +
           QStringLiteral("|[^\"”」\\n]{0,20}(?:登[录錄陆入]|[验驗][证證]|密[码碼]|保管|找回|[记記]住|[错錯][误誤]))"
                          "(?=[^\"”」\\n]{0,20}[\"”」])");
}

} // namespace

std::vector<Secret> findPasswords(const QString &even)
{
    // Said outright, by a colon: anything up to a space. Chinese letters may stand in it, if digits do.
    static const QRegularExpression byColon(
        QStringLiteral("(?:") + passwordLabel() + QStringLiteral("|(?i:") + latin(QStringLiteral("pass")) +
        QStringLiteral("))(?: (?:for|to|of) [^:.\\n]{1,30})? ?[:=] ?[\"'“「]?((?!https?://|www\\.)(?![A-Za-z]+ "
                       "[a-z])[!-~]{3,64}(?<![.,;?\"')])|"
                       "(?!https?://|www\\.)(?=[^ ,，。\\n]*[0-9])[^ ,，。;；\\n\"”」]{4,64})"));
    static const QRegularExpression byName(latin(QStringLiteral("user(?:name)?|login|account|e-?mail")) +
                                               QStringLiteral("[ :]{1,2}[!-~]{3,40}[ ,/;]{1,3}") + passwordLabel() +
                                               QStringLiteral("[ :=]{1,3}((?!is )[!-~]{3,64})"),
                                           AnyCase);
    static const QRegularExpression quoted(
        passwordLabel() + QStringLiteral("(?:[^\"“「.。\\n]{0,16}[\"“「]((?!") + spokenOf() +
            QStringLiteral(")[!-~]{3,64}?)[\"”」]|[^\"“”「」.。\\n]{0,12}(?:is|was|=|:|是) ?[\"“「]((?!") + spokenOf() +
            QStringLiteral(")[^\"”」\\n]{3,64})[\"”」]|[“「]((?!") + spokenOf() +
            QStringLiteral(")[^”」\\n]{4,64})[”」])"),
        AnyCase);
    static const QRegularExpression behind(passwordLabel() + became() +
                                           QStringLiteral("((?![,.:])(?![0-9]{1,4}(?:年|[-/.][0-9]{1,2}[-/.]))") +
                                           oddWord() + QStringLiteral(")(?! ?(?:位|个|characters|digits|letters))"));
    static const QRegularExpression joined(
        QStringLiteral("(?:密码|密碼|口令)[是为為:]?([A-Za-z]+(?:[.;_-][A-Za-z]+)+)"));
    // A word that no sentence has, near the label, wherever it stands.
    static const QRegularExpression item(strangeWord());
    static const QRegularExpression near(passwordLabel());
    // A plain word, where the clause ends with it.
    static const QRegularExpression byWord(
        passwordLabel() +
            QStringLiteral("(?: i (?:used|gave|chose|set|have|had|typed|told (?:him|her|them)))?(?:(?:, [a-z ]{3,24}| "
                           "i mean),)? (?:is|was)"
                           "(?: (?:just|still|simply|now))? [\"'“]?((?!") +
            wordsOnPasswords() +
            QStringLiteral(")[A-Za-z]{4,32})(?=[\"'”]?(?:[,.;!?)\\n]|$| and | but | all (?:small|lower|in)))"),
        AnyCase);
    static const QRegularExpression byAccount(
        QStringLiteral("(?:[帐账帳][号號户戶]|用[户戶]名)[: ]{0,2}[!-~]{2,40}?[ ,]{0,2}") + passwordLabel() +
            QStringLiteral("[: ]{0,2}([A-Za-z0-9][!-~]{3,63})(?<![,.;])"),
        AnyCase);
    // "I use … as my password", 我用…当密码.
    static const QRegularExpression usedAs(
        latin(QStringLiteral("us(?:e|ed|ing)|set|picked|chose|put|took|had|have|entered|typed")) +
            QStringLiteral(" [\"'“‘]?((?=") + plainWord() +
            QStringLiteral(
                "|[!-~]{0,63}[0-9])[!-~]{4,64}?)[\"'”’]? (?:as|for) (?:my|the|a|our|his|her)(?: [a-z]+){0,2} ") +
            passwordLabel() +
            QStringLiteral("|[用拿] ?[“「\"]?([!-~]{5,64}?)[”」\"]? "
                           "?(?:来|去)?(?:当|當|做|作)(?:作|做|成|为|為|了)?\\p{Han}{0,5}") +
            passwordLabel(),
        AnyCase);
    // 密码设的拼音…: letters that nobody writes in a Chinese sentence otherwise.
    static const QRegularExpression amongHan(
        passwordLabel() + QStringLiteral("\\p{Han}{0,6}[设設改用填是叫写為为成](?:\\p{Han}{0,6}) ?((?=") + plainWord() +
        QStringLiteral(")[a-z]{5,32})(?![A-Za-z0-9@._-])"));
    // Behind a sign of equality all is meant, a full stop at the end as well.
    static const QRegularExpression bySign(passwordLabel() + QStringLiteral("=([!-~]{3,64})(?<![,;\"')]) "));
    // Several words, in quotation marks.
    static const QRegularExpression quotedWords(
        passwordLabel() + QStringLiteral("[^\"“‘\\n:]{0,40}: ?[\"“‘']([^\"”’\\n]{3,80}?)[\"”’'](?![A-Za-z])|") +
            QStringLiteral("pass ?phrase(?:,|(?: (?!sa[iy]|show|error|field)[a-z]+){0,5}) "
                           "[\"“‘']([^\"”’\\n]{3,80}?)[\"”’'](?![A-Za-z])"),
        AnyCase);
    // A sentence behind a colon: "passphrase for the backup: my uncle sells …"
    static const QRegularExpression sentence(
        QStringLiteral("(?<![A-Za-z])pass ?phrase(?: (?!error|sa[iy]|show|field|message|hint|help)[a-z]{1,12}){0,5}: "
                       "((?!how|what|why|when|where|is |it |this |please|see |no |not |i |you |must|invalid|wrong)"
                       "[a-z']{1,16}(?: [a-z']{1,16}){3,11})(?=[.\\n]|$)"),
        AnyCase);
    // 输…这一串: letters and signs that are typed.
    static const QRegularExpression typed(
        QStringLiteral("[输輸打敲][进進入]?((?![!-~]{1,64}@[!-~]{1,64}\\.)(?=[!-~]{0,64}[A-Za-z])"
                       "(?=[!-~]{0,64}[@#$%^&*_+=])[!-~]{5,64})[这這呢][一几幾]?[串个個]"));
    // Its name, and then itself: "password is the dog's name, …".
    static const QRegularExpression byOwner(
        passwordLabel() +
            QStringLiteral(" (?:is|was) (?:my|the|our|his|her) [a-z' ]{2,24}(?:name,? |, ?(?=(?-i:[A-Z][a-z]))"
                           "(?!sir|madam|please|thank|help))([A-Za-z]{4,32})(?=[,.;!?]|$)"),
        AnyCase);
    // Words with a full stop between and no space, which are no address and no file.
    static const QRegularExpression dotted(
        passwordLabel() +
            QStringLiteral(
                "(?:'s)? (?:is |was "
                ")?(?!www\\.|[!-~]*[/@]|[!-~]*\\.(?:com|org|net|app|dat|txt|doc|pdf|cn|io|hk|uk|de)(?![A-Za-z]))"
                "([A-Za-z]{2,}(?:[._][A-Za-z]{2,})+)"),
        AnyCase);
    // Words joined by signs.
    static const QRegularExpression chain(
        passwordLabel() +
            QStringLiteral("(?:(?: (?:is|was|i (?:used|typed|entered|set))|:) |\\p{Han}{0,6}[是为為用填输輸设設叫成的])"
                           "[\"'“]?((?!up-to)[A-Za-z]{2,}(?:[_-][A-Za-z]{2,}){2,})(?![A-Za-z-])"),
        AnyCase);
    // 口令 is said of words, too.
    static const QRegularExpression words(
        QStringLiteral("(?:口令|暗[号號]|密[语語])(?:是|为|:)?(\\p{Han}{2,8}[0-9]{1,8})"));
    // Letter by letter: "T, I, G, E, R, 4".
    static const QRegularExpression spelt(
        passwordLabel() +
            QStringLiteral("[^.!?\\n]{0,24}?[ :,](?<![A-Za-z0-9])((?:[A-Za-z0-9](?:, ?|[ -])){4,31}[A-Za-z0-9])"
                           "(?![A-Za-z0-9'])"),
        AnyCase);
    // "… is my password", …就是我的密码.
    static const QRegularExpression beforeLabel(
        QStringLiteral(
            "(?:\\A|[.,:;!?>\\n\"“] ?|(?<![A-Za-z])(?:told|said|say|says|gave)(?: (?:him|her|them|(?:the|my) "
            "[a-z]+))?(?: that)? [\"'“]?|(?<![A-Za-z])(?:word|one|thing|answer|it) (?:is|was) [\"'“]?)((?=") +
            plainWord() + QStringLiteral(")(?!") + wordsOnPasswords() +
            QStringLiteral(
                "|(?:which|here|where|also|nothing|neither|either|maybe|where|whose|who)(?![A-Za-z]))"
                "[A-Za-z0-9][!-~]{3,31}?)(?:[\"'”]?,? (?:is|was|(?:that|which|this|it)(?:'?s| is| was))|[\"'”],) "
                "(?:my|her|his|our) (?:[a-z]+ ){0,1}") +
            passwordLabel() + QStringLiteral("(?=$|[.,;!?\\n]| (?:so|and|but|to|because) )|(?<![!-~])((?=") +
            plainWord() + QStringLiteral(")[A-Za-z0-9]{4,32})就?[是係][我他她俺]\\p{Han}{0,4}") + passwordLabel(),
        AnyCase);
    // "… all lower case", …全小写: of nothing else.
    static const QRegularExpression byCase(
        QStringLiteral("(?<![!-~])[\"'“]?((?!all |the |is |it |in |with |and |are )[A-Za-z][!-~]{3,31}?)[\"'”]?(?:,? "
                       "(?:but |and )?(?:all|everything) "
                       "(?:in )?(?:small|lower|upper|capitals?|caps|one word)(?![a-z])|,? in (?:small|lower|capital) "
                       "letters|[,， ]?(?:都是|全部?是?|一律)(?:小[写寫]|大[写寫]))|"
                       "(?<![!-~])([A-Za-z][!-~]{3,31}?)[,， ]?(?:首字母|[开開][头頭]|第一[个個]字母)(?:是)?大[写寫]"),
        AnyCase);
    // "Too short: abc888", "… is too weak".
    static const QRegularExpression judged(
        passwordLabel() +
        QStringLiteral("[^.!?\\n]{0,6}(?:太(?:短|弱|[简簡][单單]|[长長])|不[够夠](?:[长長]|[强強]|安全)|(?i:too "
                       "(?:short|weak|simple|easy|long)))[ ,:;，]{1,3}(") +
        oddWord() + QStringLiteral(")"));
    // "Changed it from … to …", where the other one is odd.
    static const QRegularExpression changed(
        latin(QStringLiteral("(?:chang|switch|updat)ed (?:it|that|mine|my login)")) +
            QStringLiteral(" from ([A-Za-z][!-~]{3,31}) to ((?=[!-~]{0,31}[0-9])[!-~]{6,32})(?<![.,;?])"),
        AnyCase);
    std::vector<Secret> found =
        findGroups(even, SecretKind::Password,
                   {&bySign, &quotedWords, &byColon,     &byName, &quoted,   &behind,   &byWord, &words,
                    &joined, &chain,       &byAccount,   &usedAs, &amongHan, &sentence, &typed,  &byOwner,
                    &dotted, &spelt,       &beforeLabel, &byCase, &judged,   &changed});
    const std::vector<Secret> others = findNear(even, SecretKind::Password, item, placesOf(even, near), Reach);
    found.insert(found.end(), others.begin(), others.end());
    return found;
}

} // namespace WalletSupport
