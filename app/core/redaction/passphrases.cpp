#include "core/redaction/clauses.h"
#include "core/redaction/meanings.h"
#include "core/redaction/passwordwords.h"
#include "core/redaction/toldsecrets.h"

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption;

/// Three words to six, none of which is one that sentences on passwords consist of.
QString rowOfWords()
{
    const QString word =
        QStringLiteral(
            "(?!(?:the|an?|my|your|his|her|our|their|is|was|are|were|been|be|being|has|have|had|not|no|too|to|"
            "of|in|on|at|by|as|if|so|or|and|for|from|with|without|since|because|than|then|very|still|just|all|"
            "any|some|more|most|only|again|one|i|he|she|they|we|you|can|could|will|would|should|must|may|"
            "might|do|does|did|don'?t|case|code|word|letters?|numbers?|app|phone|computer|wallet|account|site|"
            "page|[a-z]{3,}(?:ing|ed|ly)|(?!correct )") +
        wordsOnPasswords() + QStringLiteral(")(?![a-z']))[a-z]{2,12}");
    return word + QStringLiteral("(?: ") + word + QStringLiteral("){2,5}");
}

} // namespace

std::vector<Secret> findPassphrases(const QString &even)
{
    // "The encryption password. I think it's …, but …", "my passphrase is probably …".
    static const QRegularExpression guessed(
        passwordLabel() + QStringLiteral("[^.!?\\n]{0,24}[,.;:?!]? {0,2}[^.,!?\\n]{0,16}") +
            latin(QStringLiteral("think|believe|guess|maybe|perhaps|probably|likely|sure|remember|recall|must|might|"
                                 "could|should")) +
            QStringLiteral(" (?:that |have |be |been ){0,2}(?:it'?s |it was |it is |is |was )?(?:either |something "
                           "like )?[\"'“]?(") +
            rowOfWords() + QStringLiteral(")(?=[\"'”]?(?:[,.;!?)\\n]|$| but | and ))"),
        AnyCase);
    // "It has a space in it, …,".
    static const QRegularExpression spaced(
        passwordLabel() +
            QStringLiteral("[^.!?\\n]{0,12} (?:has|with|contains?) (?:(?:an?|two|three|the|some) "
                           ")?(?:space|blank|gap)s?[^,.:!?\\n]{0,16}[,:] [\"'“]?"
                           "((?!(?:an?|one|the|so|but|and|is|it|its|can|does?|why|how|what|which|i|that|or) )"
                           "[a-z']{1,12}(?: [a-z']{1,12}){1,6})(?=[\"'”]?(?:[,.;!?)\\n]|$))"),
        AnyCase);
    // 密码是一句话…
    static const QRegularExpression sentence(
        QStringLiteral("(?:") + passwordLabel() +
            QStringLiteral("|加密|助记|助記|密[语語])[^。！？\\n]{0,12}一句(?:话|話|诗|詩|歌词|歌詞)[^\\p{Han}a-z]{0,2}"
                           "(?!.{0,12}(?:密[码碼]|告[诉訴]|怎[么麼]|[说說]|解[释釋]|提示|什[么麼]|可以|能不能|[吗嗎]))"
                           "(\\p{Han}{4,20})"),
        AnyCase);
    return findGroups(even, SecretKind::Password, {&guessed, &spaced, &sentence});
}

Secret withHanBeside(const QString &even, const Secret &secret)
{
    constexpr qsizetype Longest = 12;
    // From the word on that says what it is.
    static const QRegularExpression before(
        QStringLiteral("[是係为為叫成用填码碼:“「\"' ,，。(]([^\\P{Han}是係为為叫成用填码碼]{2,10})\\z"));
    static const QRegularExpression behind(
        QStringLiteral("\\A\\p{Han}{1,2}[0-9A-Za-z]{1,8}(?:\\p{Han}(?=[ ,，。!！]|$))?"));
    const auto isSaid = [](const Meant &meant) {
        return meant.meaning < Meaning::Other && meant.meaning != Meaning::Person && meant.meaning != Meaning::Plea;
    };
    Secret whole = secret;
    if (secret.kind == SecretKind::Password) {
        // "Fußball", and a full stop before a comma.
        const auto isOther = [](QChar unit) { return unit.isLetter() && unit.script() == QChar::Script_Latin; };
        while (whole.begin > 0 && isOther(even.at(whole.begin - 1))) {
            --whole.begin;
        }
        while (whole.end < even.size() && isOther(even.at(whole.end))) {
            ++whole.end;
        }
        if (whole.end + 1 < even.size() && QStringView(u".!").contains(even.at(whole.end)) &&
            QStringView(u",，").contains(even.at(whole.end + 1))) {
            ++whole.end;
        }
    }
    if (even.at(secret.begin).script() == QChar::Script_Han) {
        return whole; // words, of which it is known where they begin
    }
    const qsizetype from = std::max<qsizetype>(0, secret.begin - Longest);
    const QRegularExpressionMatch first = before.match(even.sliced(from, secret.begin - from));
    if (first.hasMatch() && std::ranges::none_of(meaningsIn(first.captured(1)), isSaid)) {
        whole.begin = from + first.capturedStart(1);
    }
    const QRegularExpressionMatch last = behind.match(even.mid(whole.end, Longest));
    if (secret.kind == SecretKind::Password && last.hasMatch() &&
        std::ranges::none_of(meaningsIn(last.captured()), isSaid)) {
        whole.end += last.capturedLength();
    }
    return whole;
}

} // namespace WalletSupport
