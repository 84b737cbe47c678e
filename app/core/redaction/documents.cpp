#include "core/redaction/clauses.h"
#include "core/redaction/toldsecrets.h"

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption;

/// How far from its label a number is still the document's, in UTF-16 units.
constexpr qsizetype Reach = 40;

QString documentLabel()
{
    const QString number = QStringLiteral("(?: ?(?:number|nr\\.?|no\\.?|num|card|id))*");
    return latin(QStringLiteral(
                     "(?:passport|ssn|sss|social(?: security| insurance)?|national (?:insurance|identity|id)|"
                     "ni number|nino|dni|nie|nif|pesel|aadhaa?r|nric|mykad|hkid|bvn|curp|cpf|cnic|bsn|itin|"
                     "codice "
                     "fiscale|ppsn?|steuer-?id(?:nr)?|tckn|cccd|ktp|passeport|pasaporte|personnummer|"
                     "personalausweis|reisepass|carte d'identit[eé]|"
                     "(?:tax|voter|citizen|identity|identification|resident|residence|permanent resident)"
                     "(?: (?:card|permit|document|id|file))?(?= ?(?:number|no|nr|card|id|is|:))|"
                     "id (?:card|number|no)|(?:my|his|her|the|an?) id(?= |,)|nhs|medicare|(?:social|health) "
                     "insurance|sin(?= ?[:0-9])|sin is|(?:driv(?:ing|er'?s?)) ?licen[cs]e|residence permit|green card|"
                     "identity (?:card|document))") +
                 number) +
           QStringLiteral("|(?:护照|護照|身[份分](?:[证證]|字[号號])|[证證]件|通行[证證]|[回返][乡鄉][证證]|[台臺]胞["
                          "证證]|居[留住民][证證]|永居[证證]|[统統]一(?:[证證][号號]|[编編][号號])|"
                          "[驾駕]驶?駛?[证證照]|[军軍]官[证證]|社保[卡号號]|社[会會]保[障险險])(?:字?[号號][码碼]?)?");
}

/// Five digits or more, with the letters that such numbers have before, among and behind them; no day, no telephone's
/// number.
QString documentNumber()
{
    const QString none = QStringLiteral(
        "(?!1[3-9][0-9]{9}(?![0-9])|0[0-9]{2,4} [0-9]{3,4} ?[0-9]{3,4}(?![0-9]))"
        "(?![0-3]?[0-9][-./ ][01]?[0-9][-./ ](?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}[-./ ][01]?[0-9][-./ ])");
    const QString british = QStringLiteral("(?-i:[A-Z]{2}) ?(?:[0-9]{2} ?){3}[A-D](?![A-Za-z0-9])|");
    const QString lettersApart =
        QStringLiteral("(?-i:(?!ID|NO|NR|NI|DN|SSN|TIN|CPF|BSN)[A-Z]{2,3}) [0-9]{5,9}(?![A-Za-z0-9])|");
    const QString any = QStringLiteral(
        "(?=(?:[A-Z -]{0,7}[0-9]){5})[A-Z]{0,5}[0-9][A-Z0-9]*(?:[ .-][A-Z]{0,2}[0-9][A-Z0-9]*){0,5}"
        "(?:-[A-Z]|\\([0-9A]\\)|/[0-9]{1,4})?(?![A-Za-z0-9%]|[.,][0-9]| ?(?:元|块|塊|usd|eur|gbp|dollars|pounds))");
    return QStringLiteral("(?<![A-Za-z0-9.,/#@_+-]|[0-9] )") + none + QStringLiteral("(?:") + british + lettersApart +
           any + QStringLiteral(")");
}

} // namespace

std::vector<Secret> findDocuments(const QString &even)
{
    constexpr qsizetype Before = 30;
    static const QRegularExpression item(documentNumber(), AnyCase);
    static const QRegularExpression label(documentLabel(), AnyCase);
    // What has a name of its own.
    static const QRegularExpression other(
        latin(QStringLiteral("phone|mobile|tel|fax|order|case|ticket|ref|reference|tracking|parcel|card|account|amount|"
                             "application|receipt|error|code|version|employee|staff|badge|build")) +
            QStringLiteral("[^0-9]{0,12}\\z|(?:手[机機]|[电電][话話]|[订訂][单單]|工[单單]|(?<![统統]一)[编編][号號]|["
                           "单單][号號]|工[号號]|"
                           "流水|(?<![号號])[码碼]|[账賬帐帳][号號]|微信|qq|[错錯][误誤])[^0-9]{0,6}\\z"),
        AnyCase);
    static const QRegularExpression card(
        QStringLiteral("(?:id|identity|identification|resident|citizen) card[^0-9]{0,12}\\z"), AnyCase);
    // One or two letters and many digits, as passports have: "a photo of my passport …. The number is …".
    constexpr qsizetype FarReach = 120;
    static const QRegularExpression passports(
        QStringLiteral(
            "(?:number|no\\.?|号|號|[号號][码碼])(?: (?:on|in|of) (?:it|that|there))?(?: ?(?:is|was|are|:|是|为)) ?"
            "((?-i:[A-Z]{1,2}[0-9]{6,9}))(?![A-Za-z0-9])"),
        AnyCase);
    const std::vector<LabelPlace> labels = placesOf(even, label);
    std::vector<Secret> found = findNear(even, SecretKind::Identity, item, labels, Reach);
    for (const Secret &secret : findGroups(even, SecretKind::Identity, {&passports})) {
        const bool isNear = std::ranges::any_of(labels, [&secret](const LabelPlace &place) {
            return place.end <= secret.begin && secret.begin - place.end <= FarReach;
        });
        if (isNear) {
            found.push_back(secret);
        }
    }
    // What nothing else is written like.
    static const QRegularExpression byShape(QStringLiteral(
        "(?<![A-Za-z0-9.,/#-])((?!000|666|9)[0-9]{3}-(?!00)[0-9]{2}-(?!0000)[0-9]{4}|[0-9]{3}\\.[0-9]{3}\\."
        "[0-9]{3}-[0-9]{2}|784-[0-9]{4}-[0-9]{7}-[0-9]|(?!ID|NO|NR)[A-CEGHJ-PR-TW-Z]{2} ?(?:[0-9]{2} ?){3}[A-D]|"
        "[A-Z]{1,2}[0-9]{6}\\([0-9A]\\)|[A-Z]{3}P[A-Z][0-9]{4}[A-Z])(?![A-Za-z0-9-])"));
    const std::vector<Secret> shaped = findGroups(even, SecretKind::Identity, {&byShape});
    found.insert(found.end(), shaped.begin(), shaped.end());
    std::erase_if(found, [&even](const Secret &secret) {
        const qsizetype from = std::max<qsizetype>(0, secret.begin - Before);
        const QString said = even.sliced(from, secret.begin - from);
        return other.match(said).hasMatch() && !card.match(said).hasMatch();
    });
    return found;
}

} // namespace WalletSupport
