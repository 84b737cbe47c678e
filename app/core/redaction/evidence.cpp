#include "core/redaction/clauses.h"
#include "core/redaction/meanings.h"
#include "core/redaction/nobodysown.h"
#include "core/redaction/passwordwords.h"
#include "core/redaction/surroundings.h"
#include "core/redaction/toldsecrets.h"

#include <algorithm>
#include <limits>

namespace WalletSupport {

namespace {

constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption;

/// What may be a secret by its looks.
enum class Family { Digits, Mixed, Word };

struct Candidate
{
    Family family = Family::Digits;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// How much it tells for a secret where such a word stands: before it (beside it, in its clause, in an earlier one) and
/// after it. All weights in this file are tenths of logits: fitted by logistic regression to what may be a secret in
/// the tests' lines and others like them, and rounded.
struct MeaningWeights
{
    Meaning meaning;
    std::array<int, PlaceCount> weights;
};

constexpr MeaningWeights Weights[static_cast<std::size_t>(Meaning::Count)] = {
    {Meaning::Secret, {28, 21, 11, 10, 3, -3}},   {Meaning::Digits, {6, 10, 15, -1, -2, 9}},
    {Meaning::Telling, {7, 1, 10, -4, -5, -14}},  {Meaning::Typing, {8, 7, 12, 8, 8, 18}},
    {Meaning::Choosing, {20, 18, 16, 16, -4, 8}}, {Meaning::Being, {6, 4, 1, -3, 8, 3}},
    {Meaning::Showing, {16, 3, -7, 6, -11, -4}},  {Meaning::Coming, {7, 9, 8, 2, 6, 0}},
    {Meaning::Refusing, {14, 9, 3, 4, 10, 12}},   {Meaning::Place, {6, 8, 1, 10, 7, 0}},
    {Meaning::Message, {16, 4, 6, 15, 13, -4}},   {Meaning::Person, {2, 10, -5, 10, 7, -7}},
    {Meaning::Memory, {13, -2, 11, 16, 8, -1}},   {Meaning::Entering, {-4, 9, 8, 17, -8, -6}},
    {Meaning::Plea, {-4, 0, -12, 13, -7, -1}},    {Meaning::Document, {22, -7, 13, 3, 4, 7}},
    {Meaning::Login, {5, 10, 2, 1, 1, 12}},       {Meaning::Thing, {3, -11, -17, -5, -1, 0}},
    {Meaning::Other, {-10, -19, -3, -16, 2, -7}}, {Meaning::Telephone, {6, 10, 7, 2, -3, 3}},
    {Meaning::Money, {-21, 0, -8, -5, -5, -2}},   {Meaning::Date, {-10, 3, -9, -4, -2, 4}},
    {Meaning::Address, {5, 0, -6, -11, -5, 2}},   {Meaning::Ending, {0, 0, -8, 0, 2, 0}},
    {Meaning::Card, {13, 13, 10, 3, 15, 11}},     {Meaning::Bank, {6, 3, -8, 5, 0, 2}},
    {Meaning::Anybody, {-30, -30, 1, -7, 1, 9}},  {Meaning::Filler, {1, 2, 3, 2, 5, 6}},
    {Meaning::Unknown, {8, 3, 0, 1, 3, 0}},
};
constexpr int Bias[] = {-8, 4, 27}; ///< of each family
constexpr int YearWeight = 22;      ///< against

struct Looks
{
    Family family;
    QRegularExpression shape;
    int weight;
};

/// How much it tells for a secret that it looks so.
const std::vector<Looks> &looks()
{
    static const auto shape = [](const char16_t *pattern) {
        return QRegularExpression(QStringLiteral("\\A(?:") + QString::fromUtf16(pattern) + QStringLiteral(")\\z"));
    };
    static const std::vector<Looks> all = {
        {Family::Digits, shape(u"(?:[0-9][ -]?){3}[0-9]"), 0},
        {Family::Digits, shape(u"(?:[0-9][ -]?){4}[0-9]"), -9},
        {Family::Digits, shape(u"(?:[0-9][ -]?){5}[0-9]"), 12},
        {Family::Digits, shape(u"(?:[0-9][ -]?){6}[0-9]"), -24},
        {Family::Digits, shape(u"(?:[0-9][ -]?){7}[0-9]"), -9},
        {Family::Digits, shape(u"[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{4}|[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}"), -4},
        {Family::Digits, shape(u"[0-9]{3}[ -][0-9]{2}[ -][0-9]{4}"), 6},
        {Family::Digits, shape(u"[1-9][0-9]*[05]0"), -37},
        {Family::Digits, shape(u"(?:19|20)[0-9]{2}[ -]?[01][0-9][ -]?[0-3][0-9]"), -8},
        {Family::Digits, shape(u"[0-9]+(?:[ -][0-9]+)+"), 19},
        {Family::Digits, shape(u"[^0-9]+"), 5},
        {Family::Mixed, shape(u".*-.*"), 4},
        {Family::Mixed, shape(u".*[a-z].*"), -8},
        {Family::Mixed, shape(u"[A-Z]+-?[0-9]+"), -1},
        {Family::Mixed, shape(u".{15,}"), 1},
        {Family::Mixed, shape(u"[A-Z]{1,2}[0-9]{6,10}"), 5},
        {Family::Word, shape(u"(?=.*[A-Z])(?=.*[0-9])(?=.*[a-z])[A-Za-z0-9]{8}"), 4},
        {Family::Word, shape(u".*[A-Z].*"), 9},
        {Family::Word, shape(u".*[!$^&*#%@+].*"), -10},
        {Family::Word, shape(u".*[_-].*"), -13},
        {Family::Word, shape(u".*[./\\\\:=<>()].*"), 0},
        {Family::Word, shape(u"[^0-9]+"), 0},
        {Family::Word, shape(u".{20,}"), -10},
        {Family::Word, shape(u"[a-z]+[0-9]{1,4}[.!]?"), -11},
    };
    return all;
}

bool isYear(const QString &text)
{
    static const QRegularExpression year(QStringLiteral("\\A(?:19|20)[0-9]{2}\\z"));
    return year.match(text).hasMatch();
}

/// "+44 7700 900118", "**** 7093": a part of something longer.
bool isPart(const QString &even, const Candidate &candidate)
{
    static const QRegularExpression before(QStringLiteral("(?:[0-9]\\)? ?-?|[*•xX.]{2,} ?|第 ?|[#№] ?)\\z"));
    static const QRegularExpression after(QStringLiteral(
        "\\A(?: ?-?[0-9]{2,}(?![0-9]|[:.][0-9])|-[A-Za-z]{2}| ?[*•]{2,}|:\\/\\/|@| ?(?:开头|開頭|打头|打頭))"));
    constexpr qsizetype Beside = 6;
    const qsizetype from = std::max<qsizetype>(0, candidate.begin - Beside);
    return before.match(even.sliced(from, candidate.begin - from)).hasMatch() ||
           after.match(even.mid(candidate.end, Beside)).hasMatch();
}

/// "order 88213", "ending 0042": what has a name of its own, and no secret's is nearer.
bool isNamedOtherwise(const Candidate &candidate, const std::vector<Around> &around)
{
    const auto nearest = [&around](auto isMeant) {
        qsizetype distance = std::numeric_limits<qsizetype>::max();
        for (const Around &one : around) {
            distance = isMeant(one) ? std::min(distance, one.distance) : distance;
        }
        return distance;
    };
    // "The serial number of the wallet is …": what is said of, however far.
    const bool isSaidToBe = std::ranges::any_of(
        around, [](const Around &one) { return one.place == Place::BesideBefore && one.meaning == Meaning::Being; });
    const bool isOfSecrets = std::ranges::any_of(around, [](const Around &one) {
        return one.meaning == Meaning::Secret || one.meaning == Meaning::Message || one.meaning == Meaning::Place ||
               one.meaning == Meaning::Document;
    });
    const bool isWord = candidate.family == Family::Word;
    const bool isOnly = isSaidToBe || (!isOfSecrets && !isWord); // "my order number, so I gave him …"
    const qsizetype name = nearest([isOnly, isWord](const Around &one) {
        const bool isBeside = one.place == Place::BesideBefore;
        const bool isBefore = isBeside || one.place == Place::Before;
        return (isBeside && !isWord && (one.meaning == Meaning::Telephone || one.meaning == Meaning::Address)) ||
               ((isBeside || (isBefore && isOnly)) && one.meaning == Meaning::Other) ||
               (isBefore && one.meaning == Meaning::Ending);
    });
    // "The order number that I was told to type in is 4471": what is done with it counts as much.
    const qsizetype told = nearest([isOfSecrets](const Around &one) {
        const bool isBefore = one.place == Place::BesideBefore || one.place == Place::Before;
        return isBefore && (one.meaning == Meaning::Secret || one.meaning == Meaning::Document ||
                            (isOfSecrets && (one.meaning == Meaning::Telling || one.meaning == Meaning::Typing ||
                                             one.meaning == Meaning::Choosing)));
    });
    // A name stands before its number rather than behind.
    const qsizetype calledBehind =
        nearest([](const Around &one) { return one.meaning == Meaning::Secret && one.place == Place::BesideAfter; });
    constexpr qsizetype Farthest = 4;
    return name < told && (name <= Farthest || name < calledBehind);
}

/// Whether a secret is spoken of beside it.
bool isCalledSecret(const std::vector<Around> &around)
{
    return std::ranges::any_of(
        around, [](const Around &one) { return one.meaning == Meaning::Secret && isInClause(one.place); });
}

/// What is written like something that is no secret.
bool isShapedLikeOther(const QString &text)
{
    static const QStringList shapes = {
        QStringLiteral("[A-Za-z0-9]{26,}"), // an address of coins
        QStringLiteral("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{1,4}(?::{1,2}[0-9a-f]{1,4}){2,7}|"
                       "[0-9]+(?:\\.[0-9]+)+(?:-[a-z0-9]+)?|[0-9]{1,2}[:.][0-9]{2}(?:am|pm)"), // out of a log
        QStringLiteral("0x.*|(?=[a-f]*[0-9])[0-9a-f]{10,}|[a-z]+=[0-9.]+"),                    // out of a log
        QStringLiteral("[0-9]{2,4}-[0-9]{5,}|[A-Z]{1,4}(?:-[0-9]+)+|[A-Z]{1,4}-?[0-9]{9,}[A-Z]{0,2}|"
                       "[A-Z]+(?:19|20)[0-9]{6}.*"), // orders, tickets, parcels
        QStringLiteral("([0-9])(?: \\1){3,}"),       // one key pressed
        QStringLiteral("[0-9]{1,2}-[0-9]{1,2}-(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}"), // days
        QStringLiteral("[0-9]{3}-[0-9]{4}|(?:95|96)[0-9]{3}|100(?:00|10|86|99)|123[0-9]{2}|106[0-9]{5,}"), // telephones
        QStringLiteral("[0-9]{3,4}x[0-9]{3,4}|[A-Z]?[0-9]{1,3}(?:Ultra|Pro|Max|Plus|Mini|Lite|Edge|Note|Air|FE)"),
    };
    static const QRegularExpression any(QStringLiteral("\\A(?:") + shapes.join(u'|') + QStringLiteral(")\\z"));
    return any.match(text).hasMatch();
}

/// "since 1968", "at 0655", "they texted from 60882".
bool isTimeOrSender(const QString &even, const Candidate &candidate)
{
    // "In 1948", but "I typed in 1948".
    static const QRegularExpression ofTime(
        QStringLiteral("(?<![a-z])(?:for|of|from|to|till|until|by|early|late|mid|since|year|born|dob|summer|winter|"
                       "spring|autumn|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
                       "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|"
                       "(?<!type )(?<!typed )(?<!put )(?<!enter )(?<!entered )in)[ -]\\z"),
        AnyCase);
    static const QRegularExpression sender(
        QStringLiteral("(?<![a-z])(?:text(?:ed|s)?|sms|messages?|called|rang|wrote)(?: (?:me|us|you))? (?:from|to) "
                       "\\z"),
        AnyCase);
    // "It lands at 0655", 早上0715
    static const QRegularExpression clock(QStringLiteral("\\A(?:[01][0-9]|2[0-3])[0-9]{2}\\z"));
    static const QRegularExpression ofDay(
        QStringLiteral("(?:(?<![a-z])(?:at|around|about|by|until|till|since|lands?|leaves?|arrives?|departs?|closes?|"
                       "expiry|expires|"
                       "boards?|boarding)|早上|上午|中午|下午|晚上|凌晨|夜里|半夜|昨晚|有效期|今早) ?\\z"),
        AnyCase);
    // 2021还是2022年
    static const QRegularExpression orYear(QStringLiteral("\\A[^0-9]{1,6}(?:19|20)[0-9]{2} ?年"));
    constexpr qsizetype Before = 24;
    constexpr qsizetype Behind = 12;
    const qsizetype from = std::max<qsizetype>(0, candidate.begin - Before);
    const QString said = even.sliced(from, candidate.begin - from);
    const QString text = even.sliced(candidate.begin, candidate.end - candidate.begin);
    return sender.match(said).hasMatch() || (clock.match(text).hasMatch() && ofDay.match(said).hasMatch()) ||
           (isYear(text) &&
            (ofTime.match(said).hasMatch() || orYear.match(even.mid(candidate.end, Behind)).hasMatch()));
}

std::vector<Candidate> candidatesIn(const QString &even)
{
    static const QRegularExpression digits(number(4, 9), AnyCase);
    static const QRegularExpression mixed(QStringLiteral(
        "(?<![A-Za-z0-9@#/"
        "._-])(?=[A-Za-z0-9-]{0,64}[0-9])(?=[A-Za-z0-9-]{0,64}[A-Za-z])(?![A-Za-z0-9-]{0,64}(?:[a-z][A-Z]|"
        "[a-z]{3}))(?=[A-Za-z0-9-]{6})[A-Za-z0-9]{1,12}(?:-[A-Za-z0-9]{2,8}){0,7}(?![A-Za-z0-9@/_-]|\\.[A-Za-z0-9])"));
    static const QRegularExpression word(chosenWord());
    static const QRegularExpression mixedWord(mixedUpWord());
    std::vector<Candidate> found;
    const auto add = [&](Family family, const QRegularExpression &shape) {
        for (auto matches = shape.globalMatch(even); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const Candidate candidate{family, match.capturedStart(), match.capturedEnd()};
            if (!isPart(even, candidate) && !isShapedLikeOther(match.captured()) && !isTimeOrSender(even, candidate)) {
                found.push_back(candidate);
            }
        }
    };
    add(Family::Digits, digits);
    add(Family::Mixed, mixed);
    add(Family::Word, word);
    add(Family::Word, mixedWord);
    return found;
}

int weightOf(const Around &one)
{
    return Weights[static_cast<std::size_t>(one.meaning)].weights[static_cast<std::size_t>(one.place)];
}

int weightOf(const QString &even, const Candidate &candidate, const std::vector<Around> &around)
{
    int sum = Bias[static_cast<std::size_t>(candidate.family)];
    const QString text = even.sliced(candidate.begin, candidate.end - candidate.begin);
    for (const Looks &look : looks()) {
        sum += look.family == candidate.family && look.shape.match(text).hasMatch() ? look.weight : 0;
    }
    for (const Around &one : around) {
        sum += weightOf(one);
    }
    const bool isTyped = std::ranges::any_of(around, [](const Around &one) {
        return one.place == Place::BesideBefore &&
               (one.meaning == Meaning::Typing || one.meaning == Meaning::Secret || one.meaning == Meaning::Memory);
    });
    return isYear(text) && !isTyped ? sum - YearWeight : sum;
}

/// Whether anything around speaks of secrets, and of more than who and what.
bool isTold(const std::vector<Around> &around)
{
    return std::ranges::any_of(around, [](const Around &one) {
        return one.meaning <= Meaning::Login && one.meaning != Meaning::Being && one.meaning != Meaning::Person &&
               one.meaning != Meaning::Plea && weightOf(one) > 0;
    });
}

SecretKind kindOf(const Candidate &candidate, const std::vector<Around> &around)
{
    const bool isDocuments = std::ranges::any_of(
        around, [](const Around &one) { return one.meaning == Meaning::Document && isInClause(one.place); });
    if (isDocuments && candidate.family != Family::Word) {
        return SecretKind::Identity;
    }
    if (candidate.family == Family::Word) {
        return SecretKind::Password;
    }
    const bool isSent = std::ranges::any_of(
        around, [](const Around &one) { return one.meaning == Meaning::Message || one.meaning == Meaning::Coming; });
    return candidate.family == Family::Mixed || isSent ? SecretKind::Code : SecretKind::Pin;
}

} // namespace

std::vector<Secret> findByEvidence(const QString &even)
{
    constexpr int Fewest[] = {6, 10, 10}; // of each family
    constexpr int FewestIfUntold = 18;
    std::vector<Secret> found;
    const std::vector<Candidate> candidates = candidatesIn(even);
    if (candidates.empty()) {
        return found;
    }
    const Surroundings surroundings(even);
    Stretch told{-1, -1};                 // the last list of numbers of which one is a secret
    std::vector<qsizetype> sizesOfOthers; // of numbers that have names of their own
    for (const Candidate &candidate : candidates) {
        const std::vector<Around> around = surroundings.of(candidate.begin, candidate.end);
        const qsizetype size = candidate.end - candidate.begin;
        const Secret secret{kindOf(candidate, around), candidate.begin, candidate.end};
        if (isNamedOtherwise(candidate, around)) {
            sizesOfOthers.push_back(size);
            continue;
        }
        const bool isOther =
            candidate.family == Family::Word
                ? isSomethingsName(even, secret)
                : !isCalledSecret(around) && std::ranges::find(sizesOfOthers, size) != sizesOfOthers.end();
        const Stretch list = surroundings.listWith(candidate.begin, candidate.end);
        const int fewest = candidate.family == Family::Word || isTold(around)
                               ? Fewest[static_cast<std::size_t>(candidate.family)]
                               : FewestIfUntold;
        if (!isOther && (list == told || weightOf(even, candidate, around) >= fewest)) {
            found.push_back(secret);
            told = list;
        }
    }
    return found;
}

void leaveOutUnlikely(const QString &even, std::vector<Secret> &secrets)
{
    constexpr int Fewest = -25;
    static const QRegularExpression digits(QStringLiteral("\\A(?:[0-9][ -]?){4,9}\\z"));
    const auto isOfDigits = [&even](const Secret &secret) {
        return (secret.kind == SecretKind::Pin || secret.kind == SecretKind::Code) &&
               digits.match(even.sliced(secret.begin, secret.end - secret.begin)).hasMatch();
    };
    if (std::ranges::none_of(secrets, isOfDigits)) {
        return;
    }
    const Surroundings surroundings(even);
    std::erase_if(secrets, [&](const Secret &secret) {
        const Candidate candidate{Family::Digits, secret.begin, secret.end};
        return isOfDigits(secret) && weightOf(even, candidate, surroundings.of(secret.begin, secret.end)) < Fewest;
    });
}

} // namespace WalletSupport
