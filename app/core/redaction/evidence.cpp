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

/// How much it tells for a secret where such a word stands, in tenths: before it and after it; beside it, in its
/// clause, further away.
struct MeaningWeights
{
    Meaning meaning;
    std::array<int, PlaceCount> weights;
};

// WEIGHTS-BEGIN
constexpr MeaningWeights Weights[static_cast<std::size_t>(Meaning::Count)] = {
    {Meaning::Secret, {28, 18, 12, 13, 5, -2}},     {Meaning::Digits, {6, 7, 13, 1, -4, 7}},
    {Meaning::Telling, {2, -2, 2, -8, 2, 12}},      {Meaning::Typing, {12, 11, 8, 0, 12, 8}},
    {Meaning::Choosing, {11, 12, 11, 18, 13, 9}},   {Meaning::Being, {11, 14, 3, 1, 7, -2}},
    {Meaning::Showing, {8, -1, -8, -3, -5, -3}},    {Meaning::Coming, {-1, 9, 6, 3, 7, 1}},
    {Meaning::Refusing, {14, 7, -5, 12, 8, 14}},    {Meaning::Place, {-5, 6, 3, 10, 3, -6}},
    {Meaning::Message, {16, 2, 9, 11, 12, -16}},    {Meaning::Person, {2, 7, 7, 12, 5, 7}},
    {Meaning::Memory, {11, -2, 14, 18, 4, 8}},      {Meaning::Entering, {2, -3, -4, 2, -23, -3}},
    {Meaning::Plea, {-1, 5, 3, 2, 3, 3}},           {Meaning::Document, {14, -8, 8, 3, 7, 3}},
    {Meaning::Login, {4, 4, -5, 1, 1, 7}},          {Meaning::Thing, {4, -22, 4, -15, -1, -10}},
    {Meaning::Other, {-14, -10, -9, -30, -13, -4}}, {Meaning::Telephone, {2, 13, 6, 4, 1, 3}},
    {Meaning::Money, {-29, -7, -12, -12, -12, -5}}, {Meaning::Date, {-19, 9, -5, -9, -2, 4}},
    {Meaning::Address, {0, 0, 0, -8, 0, 0}},        {Meaning::Ending, {0, 1, 0, 0, 1, 1}},
    {Meaning::Card, {10, 13, 0, 10, 22, 22}},       {Meaning::Anybody, {-15, 0, 3, 7, 0, -4}},
    {Meaning::Filler, {4, 4, 5, 2, 1, 5}},          {Meaning::Unknown, {7, 1, 0, -6, 2, 0}},
};
constexpr int Bias[] = {5, 7, 17}; ///< of each family
// WEIGHTS-END

struct Looks
{
    Family family;
    QRegularExpression shape;
    int weight;
};

/// How much it tells for a secret that it looks so, in tenths.
const std::vector<Looks> &looks()
{
    static const auto shape = [](const char16_t *pattern) {
        return QRegularExpression(QStringLiteral("\\A(?:") + QString::fromUtf16(pattern) + QStringLiteral(")\\z"));
    };
    // LOOKS-BEGIN
    static const std::vector<Looks> all = {
        {Family::Digits, shape(u"(?:[0-9][ -]?){3}[0-9]"), 1},
        {Family::Digits, shape(u"(?:[0-9][ -]?){4}[0-9]"), -7},
        {Family::Digits, shape(u"(?:[0-9][ -]?){5}[0-9]"), 15},
        {Family::Digits, shape(u"(?:[0-9][ -]?){6}[0-9]"), -24},
        {Family::Digits, shape(u"(?:[0-9][ -]?){7}[0-9]"), -7},
        {Family::Digits, shape(u"[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{4}|[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}"), 12},
        {Family::Digits, shape(u"[0-9]{3}[ -][0-9]{2}[ -][0-9]{4}"), 5},
        {Family::Digits, shape(u"(?:19|20)[0-9]{2}"), -27},
        {Family::Digits, shape(u"[0-9]+[05]0"), -41},
        {Family::Digits, shape(u"(?:19|20)[0-9]{2}[ -]?[01][0-9][ -]?[0-3][0-9]"), -10},
        {Family::Digits, shape(u"[0-9]+(?:[ -][0-9]+)+"), 16},
        {Family::Digits, shape(u"[^0-9]+"), -4},
        {Family::Mixed, shape(u".*-.*"), 8},
        {Family::Mixed, shape(u".*[a-z].*"), -6},
        {Family::Mixed, shape(u"[A-Z]+-?[0-9]+"), -10},
        {Family::Mixed, shape(u".{15,}"), 5},
        {Family::Mixed, shape(u"[A-Z]{1,2}[0-9]{6,10}"), 14},
        {Family::Word, shape(u"(?=.*[A-Z])(?=.*[0-9])(?=.*[a-z])[A-Za-z0-9]{8}"), 4},
        {Family::Word, shape(u".*[A-Z].*"), 17},
        {Family::Word, shape(u".*[!$^&*#%@+].*"), 7},
        {Family::Word, shape(u".*[_-].*"), -6},
        {Family::Word, shape(u".*[./\\\\:=<>()].*"), -18},
        {Family::Word, shape(u"[^0-9]+"), 0},
        {Family::Word, shape(u".{20,}"), -4},
        {Family::Word, shape(u"[a-z]+[0-9]{1,4}[.!]?"), 15},
    };
    // LOOKS-END
    return all;
}

/// "+44 7700 900118", "**** 7093": a part of something longer.
bool isPart(const QString &even, const Candidate &candidate)
{
    static const QRegularExpression before(QStringLiteral("(?:[0-9]\\)? ?-?|[*•xX.]{2,} ?|第 ?)\\z"));
    static const QRegularExpression after(
        QStringLiteral("\\A(?: ?-?[0-9]{2,}|-[A-Za-z]{2}| ?[*•]{2,}|:\\/\\/|@| ?(?:开头|開頭|打头|打頭))"));
    constexpr qsizetype Beside = 6;
    const qsizetype from = std::max<qsizetype>(0, candidate.begin - Beside);
    return before.match(even.sliced(from, candidate.begin - from)).hasMatch() ||
           after.match(even.mid(candidate.end, Beside)).hasMatch();
}

/// "order 88213", "ending 0042": what has a name of its own, and no secret's is nearer.
bool isNamedOtherwise(const std::vector<Around> &around)
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
    const qsizetype name = nearest([isSaidToBe](const Around &one) {
        const bool isBeside = one.place == Place::BesideBefore;
        const bool isBefore = isBeside || one.place == Place::Before;
        return (isBeside && (one.meaning == Meaning::Telephone || one.meaning == Meaning::Address)) ||
               ((isBeside || (isBefore && isSaidToBe)) && one.meaning == Meaning::Other) ||
               (isBefore && one.meaning == Meaning::Ending);
    });
    // "The order number that I was told to type in is 4471": what is done with it counts as much.
    const qsizetype told = nearest([](const Around &one) {
        const bool isBefore = one.place == Place::BesideBefore || one.place == Place::Before;
        return (one.meaning == Meaning::Secret && (isBefore || one.place == Place::BesideAfter)) ||
               (isBefore && (one.meaning == Meaning::Telling || one.meaning == Meaning::Typing ||
                             one.meaning == Meaning::Choosing || one.meaning == Meaning::Document));
    });
    return name < told;
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
        QStringLiteral("[0-9]{2,4}-[0-9]{5,}|[A-Z]{2,4}(?:-[0-9]+)+|[A-Z]{1,4}-?[0-9]{9,}[A-Z]{0,2}|"
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
    static const QRegularExpression year(QStringLiteral("\\A(?:19|20)[0-9]{2}\\z"));
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
    constexpr qsizetype Before = 24;
    const qsizetype from = std::max<qsizetype>(0, candidate.begin - Before);
    const QString said = even.sliced(from, candidate.begin - from);
    const bool isYear = year.match(even.sliced(candidate.begin, candidate.end - candidate.begin)).hasMatch();
    return sender.match(said).hasMatch() || (isYear && ofTime.match(said).hasMatch());
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
    return sum;
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
    constexpr int Fewest = 6;
    constexpr int FewestIfUntold = 20;
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
        if (isNamedOtherwise(around)) {
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
