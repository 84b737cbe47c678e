#include "core/search/plandraft.h"
#include "core/search/planparts.h"
#include "core/search/typos.h"

#include <algorithm>
#include <map>
#include <span>

namespace WalletSupport {

namespace {

/// Shorter words are too near to too many others to be repaired; of an unfinished one nobody knows yet how long it is.
constexpr qsizetype ShortestTypo = 4;
constexpr qsizetype ShortestUnfinishedTypo = 6;

/// What a slip that people make often counts beside a text that has the word beside one of its neighbours.
constexpr int LikelySlip = 2;

bool hasDigit(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar character) { return character.isDigit(); });
}

bool isCandidate(const PlanDraft &draft, size_t token)
{
    if (!draft.isWord(token) || draft.isTaken[token]) {
        return false;
    }
    const QStringView word = draft.word(token);
    if (hasDigit(word)) {
        return false;
    }
    // What no word begins with will not become one by going on.
    return draft.plan.query.isUnfinished(token)
               ? word.size() >= ShortestUnfinishedTypo && draft.index.lexicon().wordsBeginningWith(word).isEmpty()
               : word.size() >= ShortestTypo && !draft.isKnown(word);
}

std::u16string stemOf(QStringView word, const PlanDraft &draft)
{
    std::u16string stem;
    draft.stemmer.appendStem(word, stem);
    return stem;
}

/// The known word that an unknown one was meant to be.
std::optional<size_t> meantBy(size_t token, const PlanDraft &draft)
{
    const QStringView word = draft.word(token);
    // Another form of a known word is no typo, and nor is a word that no text has, but the table or a list: "bloke" is
    // not meant to be "broke", and GPay not to be "pay".
    const std::u16string own = stemOf(word, draft);
    const bool isWord = (draft.index.vectorHead() != nullptr && draft.index.vectors().contains(own)) ||
                        !draft.index.concepts().find(std::span(&own, 1)).empty();
    if (isWord || draft.index.find(featureHash(FeatureFamily::Stem, own))) {
        return std::nullopt;
    }
    // "dosnt come" is rather "doesn't come" than "don't come", if a text says so.
    const bool hasBefore = token > 0 && draft.isWord(token - 1);
    const bool hasAfter = draft.isWord(token + 1);
    const std::u16string before = hasBefore ? stemOf(draft.word(token - 1), draft) : std::u16string();
    const std::u16string after = hasAfter ? stemOf(draft.word(token + 1), draft) : std::u16string();
    const auto isPair = [&draft](QStringView first, QStringView second) {
        return draft.index.find(featureHash(FeatureFamily::StemPair, first, second)).has_value();
    };
    return nearestWord(draft.index.lexicon(), word, 1, [&](size_t candidate) {
        const QStringView meant = draft.index.lexicon().word(candidate);
        const std::u16string stem = stemOf(meant, draft);
        return (isLikelySlip(word, meant) ? LikelySlip : 0) + (hasBefore && isPair(before, stem) ? 1 : 0) +
               (hasAfter && isPair(stem, after) ? 1 : 0);
    });
}

} // namespace

void findTypos(PlanDraft &draft)
{
    std::map<QStringView, std::optional<size_t>> known; // the same word may be there many times, and is meant alike
    for (size_t token = 0; token < draft.tokens().size(); ++token) {
        if (!isCandidate(draft, token)) {
            continue;
        }
        const auto [entry, isNew] = known.try_emplace(draft.word(token));
        if (isNew) {
            entry->second = meantBy(token, draft);
        }
        if (!entry->second) {
            continue;
        }
        const QStringView word = draft.index.lexicon().word(*entry->second);
        std::u16string stem = stemOf(word, draft);
        Interpretation interpretation = draft.interpretation(MatchReason::Kind::Typo, token, 1, TypoWeight);
        interpretation.units = {{PatternUnit::Kind::Stem, stem, {}}};
        interpretation.word = word.toString();
        draft.interpretationOf[token] = draft.add(std::move(interpretation));
        draft.stems[token] = std::move(stem);
        draft.isTaken[token] = true;
        if (draft.plan.query.isUnfinished(token)) {
            draft.plan.query.lastWord = LastWord::Complete;
        }
    }
}

void addWords(PlanDraft &draft)
{
    std::vector<Feature> features;
    draft.extractor.extract(draft.plan.query.text, draft.plan.query.lastWord, draft.stems, features);
    draft.index.fetch(features, &Feature::hash);
    const auto add = [&draft](const Feature &feature) {
        const bool isPair = feature.family == FeatureFamily::StemPair || feature.family == FeatureFamily::CjkPair ||
                            feature.family == FeatureFamily::PinyinPair ||
                            feature.family == FeatureFamily::BodyStemPair ||
                            feature.family == FeatureFamily::BodyCjkPair;
        const int tokens = isPair ? 2 : feature.family == FeatureFamily::SkipPair ? 3 : 1;
        const int own = draft.interpretationOf[static_cast<size_t>(feature.token)];
        draft.plan.features.push_back({feature.hash, feature.family, feature.isReplaced ? TypoWeight : 1.0F,
                                       feature.token, tokens, feature.isReplaced ? own : -1});
    };
    for (const Feature &feature : features) {
        add(feature);
        const std::optional<Feature> body = draft.index.hasBodies() ? inBody(feature) : std::nullopt;
        if (body) {
            add(*body);
        }
    }
}

} // namespace WalletSupport
