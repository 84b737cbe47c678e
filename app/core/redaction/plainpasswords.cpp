#include "core/redaction/nobodysown.h"
#include "core/redaction/plainwords.h"
#include "core/redaction/surroundings.h"
#include "core/redaction/toldsecrets.h"

#include <algorithm>
#include <array>
#include <functional>

namespace WalletSupport {

namespace {

/// How much it tells for a password that a word has such a trait, or that several have it together. All weights in this
/// file are tenths of logits, fitted by logistic regression as those of evidence.cpp are.
struct TraitWeights
{
    PlainTrait trait;
    int word;
    int words;
};

constexpr TraitWeights Traits[PlainTraitCount] = {
    {PlainTrait::Common, -31, 0},       {PlainTrait::Misspelt, 10, 0},     {PlainTrait::Joined, 33, 0},
    {PlainTrait::Pinyin, 16, 0},        {PlainTrait::Listed, 18, 0},       {PlainTrait::Derived, -7, 0},
    {PlainTrait::Rare, 23, 0},          {PlainTrait::Talk, -15, 0},        {PlainTrait::Question, -14, 0},
    {PlainTrait::Named, -3, 0},         {PlainTrait::PinyinThere, 27, 30}, {PlainTrait::ForeignThere, 4, 11},
    {PlainTrait::CommonThere, 6, 40},   {PlainTrait::ForeignText, -18, 0}, {PlainTrait::Capital, 0, 0},
    {PlainTrait::CapitalThere, -20, 0}, {PlainTrait::Capitals, 7, 0},      {PlainTrait::Signs, 9, 0},
    {PlainTrait::Chain, -17, 0},        {PlainTrait::Quoted, -6, 10},      {PlainTrait::Long, 29, 0},
    {PlainTrait::BeginsClause, -4, -7}, {PlainTrait::EndsClause, 1, -6},   {PlainTrait::AtLabel, 12, 4},
    {PlainTrait::BehindColon, 27, 28},  {PlainTrait::BehindBeing, 13, 1},  {PlainTrait::LabelBefore, 9, 17},
    {PlainTrait::LabelAfter, -4, 6},    {PlainTrait::LabelEarlier, 8, 11}, {PlainTrait::LabelLater, 8, 5},
    {PlainTrait::BeforeLabel, 26, 6},   {PlainTrait::OfCase, 9, 15},       {PlainTrait::Judged, 20, 10},
    {PlainTrait::AtPlace, 13, 8},       {PlainTrait::Two, 0, -10},         {PlainTrait::Three, 0, 1},
    {PlainTrait::Four, 0, 0},           {PlainTrait::Many, 0, -1},         {PlainTrait::SomeRare, 0, 31},
    {PlainTrait::AllRare, 0, 5},        {PlainTrait::SomeTalk, 0, -1},     {PlainTrait::MuchTalk, 0, -17},
    {PlainTrait::FillerFirst, 0, -10},  {PlainTrait::MostFiller, 0, -11},  {PlainTrait::OnlyNouns, 0, 8},
    {PlainTrait::Numbered, 0, 4},
};

struct MeaningWeights
{
    Meaning meaning;
    std::array<int, PlaceCount> word; ///< where it stands: see Place
    std::array<int, PlaceCount> words;
};

constexpr MeaningWeights Meanings[static_cast<std::size_t>(Meaning::Count)] = {
    {Meaning::Secret, {6, -7, -6, -6, 0, 2}, {8, -3, -2, 6, -1, -3}},
    {Meaning::Digits, {-13, -3, -9, 6, -3, -14}, {-4, -4, -10, -2, -3, -6}},
    {Meaning::Telling, {6, -1, -4, -1, 4, -5}, {-3, -8, -4, 5, 4, 4}},
    {Meaning::Typing, {16, 3, 5, -6, 1, -5}, {12, 4, -5, -6, 3, -5}},
    {Meaning::Choosing, {9, -1, 4, -8, -3, -4}, {6, -2, 1, -3, 6, -3}},
    {Meaning::Being, {14, -3, 1, 6, 2, -6}, {12, -8, -4, 4, 0, 0}},
    {Meaning::Showing, {0, -3, 4, 1, 3, -6}, {-2, 0, -4, 4, 2, 2}},
    {Meaning::Coming, {-8, -3, -2, 0, 1, 5}, {0, -3, 2, 0, 1, 4}},
    {Meaning::Refusing, {-11, -4, -2, 3, 6, 1}, {-8, -9, -11, 7, 6, 3}},
    {Meaning::Place, {-7, 3, -1, -3, 3, -1}, {3, 4, 4, -1, -11, 1}},
    {Meaning::Message, {0, -2, -12, -8, -3, -5}, {-3, 2, -2, 4, -3, -1}},
    {Meaning::Person, {0, 9, 6, 4, 3, 1}, {1, 8, 6, 6, 2, -3}},
    {Meaning::Memory, {13, 4, -5, 1, 0, -4}, {11, -2, -7, 1, -8, 7}},
    {Meaning::Entering, {4, 0, 9, -1, -3, 6}, {0, 5, 1, 9, -8, 7}},
    {Meaning::Plea, {0, -4, 0, 4, -4, -1}, {1, -6, -4, 9, 3, 4}},
    {Meaning::Document, {-6, 0, -1, 2, -2, -1}, {2, -1, -2, 0, 1, -2}},
    {Meaning::Login, {-3, 4, 5, 1, 2, -6}, {2, 6, 5, 1, -2, -1}},
    {Meaning::Thing, {-1, -2, 6, -6, 0, 5}, {9, 2, 7, -4, -2, -1}},
    {Meaning::Other, {1, -2, -3, -4, -2, -7}, {-7, 4, 0, 3, 2, -8}},
    {Meaning::Telephone, {-12, 5, -6, -6, -3, -7}, {-6, 0, 3, -1, -1, 0}},
    {Meaning::Money, {-4, -3, -5, 1, -1, -4}, {-3, -3, 5, -4, 0, -2}},
    {Meaning::Date, {-4, 2, -2, -2, 3, -1}, {5, 6, -5, 0, 3, 1}},
    {Meaning::Address, {0, 0, 0, 0, 0, -1}, {0, -1, 0, 0, -4, 0}},
    {Meaning::Ending, {5, -1, 2, -1, 4, -1}, {0, -1, 2, -3, 0, 9}},
    {Meaning::Card, {-1, 0, -2, -1, 0, -2}, {0, 2, -5, 0, -2, -2}},
    {Meaning::Bank, {0, 3, 0, 0, 2, 0}, {0, 0, -6, 0, 2, 0}},
    {Meaning::Anybody, {-6, -3, -2, -4, 2, -2}, {0, -1, -1, 2, -2, 0}},
    {Meaning::Filler, {-4, -3, -7, 2, -2, -6}, {3, -5, -3, 5, 3, -10}},
    {Meaning::Unknown, {-7, 2, 0, -14, -4, 0}, {6, 4, 0, 7, 6, 0}},
};

constexpr int BiasOfWord = -23;
constexpr int BiasOfWords = -22;

int weightOf(const PlainCandidate &candidate, const std::vector<PlainTrait> &traits, const std::vector<Around> &around)
{
    const bool isWord = candidate.family == PlainFamily::Word;
    int sum = isWord ? BiasOfWord : BiasOfWords;
    for (const PlainTrait trait : traits) {
        const TraitWeights &weights = Traits[static_cast<std::size_t>(trait)];
        sum += isWord ? weights.word : weights.words;
    }
    for (const Around &one : around) {
        const MeaningWeights &weights = Meanings[static_cast<std::size_t>(one.meaning)];
        sum += (isWord ? weights.word : weights.words)[static_cast<std::size_t>(one.place)];
    }
    return sum;
}

struct Weighed
{
    PlainCandidate candidate;
    int weight = 0;
};

/// "tried …, … and …": what stands in a row with a password is one as well.
bool isListed(const QString &even, qsizetype end, qsizetype begin)
{
    constexpr qsizetype Longest = 16;
    static const QRegularExpression link(
        QStringLiteral("\\A[ \"'“”‘’「」,、/;)(]*(?:and|or|then|to|and then|not|now|new|又|或者?|[还還]是|和|跟|改成|"
                       "[又再]?[试試][过過了]|就是)?[ \"'“”‘’「」,、(]*\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return end < begin && begin - end <= Longest && link.match(even.sliced(end, begin - end)).hasMatch();
}

} // namespace

std::vector<Secret> findPlainPasswords(const QString &even)
{
    constexpr int Fewest = 3;
    constexpr int FewestIfListed = -15;
    const PlainWords text(even);
    const std::vector<PlainCandidate> candidates = text.candidates();
    std::vector<Secret> found;
    if (candidates.empty()) {
        return found;
    }
    const Surroundings surroundings(even);
    std::vector<Weighed> all;
    for (const PlainCandidate &candidate : candidates) {
        const int weight =
            weightOf(candidate, text.traitsOf(candidate), surroundings.of(candidate.begin, candidate.end));
        if (weight >= FewestIfListed) {
            all.push_back({candidate, weight});
        }
    }
    // Several words before the single ones in them, and of several rows the likeliest.
    std::ranges::sort(all, std::greater(), [](const Weighed &one) {
        return std::pair(one.candidate.family == PlainFamily::Words, one.weight);
    });
    for (const Weighed &one : all) {
        const Secret secret{SecretKind::Password, one.candidate.begin, one.candidate.end};
        const auto overlaps = [&secret](const Secret &other) {
            return other.begin < secret.end && secret.begin < other.end;
        };
        const auto isBeside = [&secret, &even](const Secret &other) {
            return isListed(even, secret.end, other.begin) || isListed(even, other.end, secret.begin);
        };
        const bool isEnough =
            one.weight >= Fewest || (one.candidate.family == PlainFamily::Word && std::ranges::any_of(found, isBeside));
        if (isEnough && std::ranges::none_of(found, overlaps) && !isSomethingsName(even, secret)) {
            found.push_back(secret);
        }
    }
    return found;
}

} // namespace WalletSupport
