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
    {Meaning::Secret, {28, 18, 10, 14, 6, 2}},     {Meaning::Digits, {5, 11, 20, -15, -1, 9}},
    {Meaning::Telling, {4, -4, 3, -9, 1, 12}},     {Meaning::Typing, {10, 11, 11, -1, 10, 10}},
    {Meaning::Choosing, {15, 15, 13, 18, 7, 16}},  {Meaning::Being, {9, 10, -1, -1, 8, -4}},
    {Meaning::Showing, {17, 2, -9, -1, -4, -2}},   {Meaning::Coming, {5, 8, 5, 0, 5, -3}},
    {Meaning::Refusing, {15, 7, -3, 8, 8, 14}},    {Meaning::Place, {-6, 8, 2, 8, 6, -2}},
    {Meaning::Message, {11, 3, 0, 12, 14, -12}},   {Meaning::Person, {3, 6, 7, 12, 11, 6}},
    {Meaning::Memory, {7, 2, 14, 16, 6, 1}},       {Meaning::Entering, {2, -1, -2, 4, -23, -7}},
    {Meaning::Plea, {5, 2, 4, 3, 2, 3}},           {Meaning::Document, {17, -10, 10, 2, 6, 3}},
    {Meaning::Login, {5, 3, -3, 1, 0, 11}},        {Meaning::Thing, {6, -21, 3, -16, -2, -13}},
    {Meaning::Other, {-18, -8, -4, -25, -13, -8}}, {Meaning::Telephone, {6, 20, 7, 3, 3, 4}},
    {Meaning::Money, {-28, -5, -9, -12, -11, -4}}, {Meaning::Date, {-18, 9, -12, -8, -1, 6}},
    {Meaning::Address, {0, 0, 0, -9, 0, 1}},       {Meaning::Ending, {0, 1, 0, 0, 2, 1}},
    {Meaning::Card, {13, 13, 2, 5, 23, 25}},       {Meaning::Anybody, {-15, 0, 4, 3, 1, -1}},
    {Meaning::Filler, {3, 4, 3, 0, 3, 5}},         {Meaning::Unknown, {5, -1, 0, -5, 1, 0}},
};
constexpr int Bias[] = {4, 8, 18}; ///< of each family
constexpr int YearWeight = 25;     ///< against

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
        {Family::Digits, shape(u"(?:[0-9][ -]?){3}[0-9]"), -1},
        {Family::Digits, shape(u"(?:[0-9][ -]?){4}[0-9]"), -11},
        {Family::Digits, shape(u"(?:[0-9][ -]?){5}[0-9]"), 17},
        {Family::Digits, shape(u"(?:[0-9][ -]?){6}[0-9]"), -24},
        {Family::Digits, shape(u"(?:[0-9][ -]?){7}[0-9]"), -8},
        {Family::Digits, shape(u"[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{4}|[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}"), 15},
        {Family::Digits, shape(u"[0-9]{3}[ -][0-9]{2}[ -][0-9]{4}"), 4},
        {Family::Digits, shape(u"[1-9][0-9]*[05]0"), -41},
        {Family::Digits, shape(u"(?:19|20)[0-9]{2}[ -]?[01][0-9][ -]?[0-3][0-9]"), -7},
        {Family::Digits, shape(u"[0-9]+(?:[ -][0-9]+)+"), 17},
        {Family::Digits, shape(u"[^0-9]+"), -2},
        {Family::Mixed, shape(u".*-.*"), 11},
        {Family::Mixed, shape(u".*[a-z].*"), -6},
        {Family::Mixed, shape(u"[A-Z]+-?[0-9]+"), -7},
        {Family::Mixed, shape(u".{15,}"), 3},
        {Family::Mixed, shape(u"[A-Z]{1,2}[0-9]{6,10}"), 12},
        {Family::Word, shape(u"(?=.*[A-Z])(?=.*[0-9])(?=.*[a-z])[A-Za-z0-9]{8}"), 5},
        {Family::Word, shape(u".*[A-Z].*"), 17},
        {Family::Word, shape(u".*[!$^&*#%@+].*"), 8},
        {Family::Word, shape(u".*[_-].*"), -6},
        {Family::Word, shape(u".*[./\\\\:=<>()].*"), -19},
        {Family::Word, shape(u"[^0-9]+"), 0},
        {Family::Word, shape(u".{20,}"), -5},
        {Family::Word, shape(u"[a-z]+[0-9]{1,4}[.!]?"), 17},
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
        QStringLiteral("[A-Za-z0-9]{26,}"),                                 // an address of coins
        QStringLiteral("0x.*|(?=[a-f]*[0-9])[0-9a-f]{10,}|[a-z]+=[0-9.]+"), // out of a log
        QStringLiteral("[0-9]{2,4}-[0-9]{5,}|[A-Z]{1,4}(?:-[0-9]+)+|[A-Z]{1,4}-?[0-9]{9,}[A-Z]{0,2}|"
                       "[A-Z]+(?:19|20)[0-9]{6}.*"), // orders, tickets, parcels
        QStringLiteral("[0-9]{1,2}-[0-9]{1,2}-(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}"), // days
        QStringLiteral("[0-9]{3}-[0-9]{4}|(?:95|96)[0-9]{3}|100(?:00|10|86|99)|123[0-9]{2}|106[0-9]{5,}"), // telephones
        QStringLiteral("[0-9]{3,4}x[0-9]{3,4}|[A-Z]?[0-9]{1,3}(?:Ultra|Pro|Max|Plus|Mini|Lite|Edge|Note|Air|FE)"),
    };
    static const QRegularExpression any(QStringLiteral("\\A(?:") + shapes.join(u'|') + QStringLiteral(")\\z"));
    return any.match(text).hasMatch();
}

/// "since 1968", "they texted from 60882".
bool isYearOrSender(const QString &even, const Candidate &candidate)
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
    // 2021还是2022年
    static const QRegularExpression orYear(QStringLiteral("\\A[^0-9]{1,6}(?:19|20)[0-9]{2} ?年"));
    constexpr qsizetype Before = 24;
    constexpr qsizetype Behind = 12;
    const qsizetype from = std::max<qsizetype>(0, candidate.begin - Before);
    const QString said = even.sliced(from, candidate.begin - from);
    return sender.match(said).hasMatch() ||
           (isYear(even.sliced(candidate.begin, candidate.end - candidate.begin)) &&
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
            if (!isPart(even, candidate) && !isShapedLikeOther(match.captured()) && !isYearOrSender(even, candidate)) {
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
    constexpr int Fewest = 12;
    constexpr int FewestIfUntold = 28;
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
        const int fewest = candidate.family == Family::Word || isTold(around) ? Fewest : FewestIfUntold;
        if (!isOther && (list == told || weightOf(even, candidate, around) >= fewest)) {
            found.push_back(secret);
            told = list;
        }
    }
    return found;
}

} // namespace WalletSupport
