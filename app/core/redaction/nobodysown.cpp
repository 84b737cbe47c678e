#include "core/redaction/nobodysown.h"

#include "core/redaction/clauses.h"

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
                "such as|(?:passwords?|pins?|codes?|something|one|ones|words?) like|for (?:example|instance)|"
                "e\\.g")) +
            QStringLiteral(
                "|最(?:常|多人|弱|差|蠢|流行|简单|簡單|普遍|烂|爛)|[很好许許][多]人|[全世]界|大家|全班|全校|人人|个个|"
                "千万别|(?:不要|不能|不可以|不应该|[别別勿]|唔好|唔可以)[用设設拿]|[比例譬]如)[^.!?"
                "。！？\\n]{0,40}\\z"),
        AnyCase);
    static const QRegularExpression behind(
        QStringLiteral(
            "\\A[\"'”」]?[ ,]?(?:(?:is|are|was) (?:still |always )?(?:the )?(?:most|worst|commonest|weakest)|"
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

} // namespace

bool isNobodysOwn(const QString &even, const Secret &secret)
{
    if (secret.kind != SecretKind::Password && secret.kind != SecretKind::Pin && secret.kind != SecretKind::Code) {
        return false; // those that their own digits give away
    }
    const qsizetype from = std::max<qsizetype>(0, secret.begin - Before);
    const QString said = even.sliced(from, secret.begin - from);
    const QString next = even.mid(secret.end, Behind);
    return (secret.kind != SecretKind::Code && isAnybodys(said, next)) || isPostal(even, secret, said, next);
}

} // namespace WalletSupport
