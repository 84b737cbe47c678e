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
    {PlainTrait::Common, -29, 0},       {PlainTrait::Misspelt, 6, 0},      {PlainTrait::Joined, 30, 0},
    {PlainTrait::Pinyin, 10, 0},        {PlainTrait::Listed, 17, 0},       {PlainTrait::Derived, -10, 0},
    {PlainTrait::Rare, 24, 0},          {PlainTrait::Talk, -8, 0},         {PlainTrait::Question, 0, 0},
    {PlainTrait::Named, -6, 0},         {PlainTrait::PinyinThere, 28, 30}, {PlainTrait::ForeignThere, 0, 9},
    {PlainTrait::CommonThere, 22, 37},  {PlainTrait::ForeignText, -21, 5}, {PlainTrait::Capital, -8, 0},
    {PlainTrait::Capitals, -1, 0},      {PlainTrait::Signs, 5, 0},         {PlainTrait::Chain, -23, 0},
    {PlainTrait::Quoted, -7, 9},        {PlainTrait::Long, 27, 0},         {PlainTrait::BeginsClause, -4, -7},
    {PlainTrait::EndsClause, 4, -6},    {PlainTrait::AtLabel, 18, 3},      {PlainTrait::BehindColon, 28, 24},
    {PlainTrait::BehindBeing, 17, 2},   {PlainTrait::LabelBefore, 7, 17},  {PlainTrait::LabelAfter, -2, 6},
    {PlainTrait::LabelEarlier, 10, 12}, {PlainTrait::LabelLater, 10, 6},   {PlainTrait::BeforeLabel, 25, 6},
    {PlainTrait::OfCase, 7, 14},        {PlainTrait::AtPlace, 13, 4},      {PlainTrait::Two, 0, -8},
    {PlainTrait::Three, 0, 2},          {PlainTrait::Four, 0, 1},          {PlainTrait::Many, 0, 2},
    {PlainTrait::SomeRare, 0, 33},      {PlainTrait::AllRare, 0, 3},       {PlainTrait::SomeTalk, 0, -5},
    {PlainTrait::MuchTalk, 0, -18},     {PlainTrait::FillerFirst, 0, -17}, {PlainTrait::MostFiller, 0, -12},
    {PlainTrait::OnlyNouns, 0, 3},      {PlainTrait::Numbered, 0, 3},
};

struct MeaningWeights
{
    Meaning meaning;
    std::array<int, PlaceCount> word; ///< where it stands: see Place
    std::array<int, PlaceCount> words;
};

constexpr MeaningWeights Meanings[static_cast<std::size_t>(Meaning::Count)] = {
    {Meaning::Secret, {4, -7, -6, -7, 0, 1}, {6, -2, -3, 6, -1, -3}},
    {Meaning::Digits, {-12, -4, -10, 0, -4, -14}, {-3, -4, -10, 0, -4, -5}},
    {Meaning::Telling, {5, 0, 0, 0, 5, -6}, {0, -5, -2, 6, 3, 2}},
    {Meaning::Typing, {16, 3, 3, -4, 1, -6}, {10, 2, -6, -6, 3, -4}},
    {Meaning::Choosing, {11, 0, -1, -1, -6, -5}, {5, -1, 0, -3, 6, -6}},
    {Meaning::Being, {14, -4, 0, 4, 1, -6}, {11, -9, -4, 5, 0, -2}},
    {Meaning::Showing, {-1, -4, 2, 5, 4, 0}, {-3, -1, -4, 3, 2, 3}},
    {Meaning::Coming, {-6, -4, -3, -2, -1, 1}, {-1, -3, 1, 0, 1, 3}},
    {Meaning::Refusing, {-11, -4, -3, 3, 7, 1}, {-8, -9, -12, 6, 4, 1}},
    {Meaning::Place, {-8, 3, 0, -6, 0, -2}, {1, 5, 4, -3, -10, 0}},
    {Meaning::Message, {1, -1, -10, -5, -6, -5}, {-2, 1, -4, 4, -4, -1}},
    {Meaning::Person, {0, 9, 4, 4, 3, 0}, {0, 10, 2, 4, 1, -2}},
    {Meaning::Memory, {11, 2, -4, 1, -3, -6}, {12, -1, -7, -1, -7, 9}},
    {Meaning::Entering, {4, -3, 4, -2, -3, 3}, {4, 5, 0, 7, -8, 7}},
    {Meaning::Plea, {2, -4, 0, 12, -3, 0}, {1, -6, -5, 8, 3, 0}},
    {Meaning::Document, {-6, 0, 2, 4, -2, -1}, {0, -1, -2, 0, 1, -2}},
    {Meaning::Login, {-2, 6, 8, -3, 3, -2}, {3, 6, 4, 2, -2, 0}},
    {Meaning::Thing, {-1, -1, -4, -4, -3, 4}, {4, 2, 7, -4, -3, -4}},
    {Meaning::Other, {0, -6, -3, -3, -4, -5}, {-6, 1, -3, 4, 3, -5}},
    {Meaning::Telephone, {-5, 4, -6, -3, -5, -5}, {-7, 0, 4, 0, 0, 1}},
    {Meaning::Money, {-5, -2, -5, -5, -2, 0}, {-2, -3, 4, -3, -1, -2}},
    {Meaning::Date, {-8, 2, -3, -2, 4, -2}, {5, 6, -4, 1, 3, 3}},
    {Meaning::Address, {1, 0, 0, 0, 0, -1}, {0, -2, 0, 0, -3, 0}},
    {Meaning::Ending, {3, -1, 0, -2, 4, -1}, {0, 0, 2, -3, 0, 9}},
    {Meaning::Card, {-1, 3, -2, -2, -3, -3}, {0, 0, -5, 0, 0, -2}},
    {Meaning::Anybody, {-8, -2, 1, -5, -2, -3}, {0, -1, 0, 3, -2, -10}},
    {Meaning::Filler, {-4, -4, -5, 4, -1, -7}, {2, -5, 0, 6, 3, -10}},
    {Meaning::Unknown, {-7, 1, 0, -14, 0, 0}, {-1, 3, 0, 8, 4, 0}},
};

constexpr int BiasOfWord = -22;
constexpr int BiasOfWords = -18;

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
