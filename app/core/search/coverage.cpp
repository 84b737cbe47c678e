#include "core/search/coverage.h"

#include <algorithm>

namespace WalletSupport {

namespace {

/// What is known of one token of the query.
struct TokenEvidence
{
    float rarity = 0;
    float found = 0;    ///< 0 to 1
    float trigrams = 0; ///< the rarity of all of them together
    float trigramsFound = 0;
};

/// Fewer common trigrams are an accident; from here on they may be a slip of the finger.
constexpr float LeastTrigrams = 0.55F;
/// Shorter words are alike by accident.
constexpr int MisspeltWord = 4;
/// So many letters that begin no word are a word that is not known, finished or not.
constexpr int WholeWord = 5;
/// What a homophone counts beside the character itself, and a word of the same meaning beside the word.
constexpr float HomophoneWeight = 0.7F;
constexpr float SynonymWeight = 0.7F;
/// What is only in the body says less about what an article answers.
constexpr float BodyWeight = 0.5F;

/// How surely a token is there if the document has this feature of it; 0 if it says nothing about that.
float evidenceOf(const PlannedFeature &feature, const QueryPlan &plan)
{
    const bool isSingleCharacter = plan.query.text.tokens.size() == 1;
    if (feature.interpretation >= 0) {
        switch (plan.interpretations[static_cast<size_t>(feature.interpretation)].kind) {
        case MatchReason::Kind::Typo:
            return feature.family == FeatureFamily::Stem ? 1.0F : 0.0F;
        case MatchReason::Kind::Pinyin:
        case MatchReason::Kind::Initials:
            return feature.family == FeatureFamily::PinyinPair || feature.family == FeatureFamily::Initials
                       ? HomophoneWeight
                       : 0.0F;
        case MatchReason::Kind::Synonym:
            return SynonymWeight;
        case MatchReason::Kind::Prefix:
            return feature.family == FeatureFamily::Stem       ? 1.0F
                   : feature.family == FeatureFamily::BodyStem ? BodyWeight
                                                               : 0.0F;
        case MatchReason::Kind::Variant:
            return 1.0F;
        }
    }
    switch (feature.family) {
    case FeatureFamily::Stem:
    case FeatureFamily::CjkPair:
        return 1.0F;
    case FeatureFamily::Cjk:
        return isSingleCharacter ? 1.0F : 0.0F;
    case FeatureFamily::PinyinPair:
        return HomophoneWeight;
    case FeatureFamily::BodyStem:
    case FeatureFamily::BodyCjkPair:
        return BodyWeight;
    default:
        return 0.0F;
    }
}

/// Whether the token's rarity is that of this feature: the word or character itself, or the word that a slip of the
/// finger was meant to be.
bool isWhatIsAskedFor(const PlannedFeature &feature, const QueryPlan &plan)
{
    const bool isOwn =
        feature.interpretation < 0 ||
        plan.interpretations[static_cast<size_t>(feature.interpretation)].kind == MatchReason::Kind::Typo;
    return isOwn && (feature.family == FeatureFamily::Stem || feature.family == FeatureFamily::Cjk);
}

} // namespace

Coverage coverage(const SearchIndex &index, const QueryPlan &plan, int document)
{
    std::vector<TokenEvidence> tokens(plan.query.text.tokens.size());
    for (const PlannedFeature &feature : plan.features) {
        if (isWhatIsAskedFor(feature, plan)) {
            tokens[static_cast<size_t>(feature.token)].rarity = index.rarityOf(feature.hash);
        }
        const float evidence = evidenceOf(feature, plan);
        const auto begin = tokens.begin() + feature.token;
        const auto end = begin + std::min<std::ptrdiff_t>(feature.tokens, tokens.end() - begin);
        const bool saysMore =
            std::any_of(begin, end, [evidence](const TokenEvidence &token) { return token.found < evidence; });
        if (saysMore && index.contains(feature.hash, document)) {
            std::for_each(begin, end,
                          [evidence](TokenEvidence &token) { token.found = std::max(token.found, evidence); });
        }
    }
    // Letters that are alike are asked for only where nothing else was found: their lists are long.
    for (const PlannedFeature &feature : plan.features) {
        TokenEvidence &token = tokens[static_cast<size_t>(feature.token)];
        const bool isLong = plan.query.text.tokens[static_cast<size_t>(feature.token)].length >= MisspeltWord;
        if (feature.family == FeatureFamily::Trigram && isLong && token.found <= 0) {
            // An article with many phrasings has most letters that often stand together.
            const float rarity = index.rarityOf(feature.hash);
            token.trigrams += rarity;
            token.trigramsFound += index.contains(feature.hash, document) ? rarity : 0;
        }
    }
    // Words that stand for another, and beginnings, have no rarity of their own; what nobody wrote is rare.
    for (const Interpretation &interpretation : plan.interpretations) {
        for (int offset = 0; offset < interpretation.tokens; ++offset) {
            TokenEvidence &token = tokens[static_cast<size_t>(interpretation.token + offset)];
            token.rarity = token.rarity > 0 ? token.rarity : index.rarity(0);
        }
    }
    const bool isUnfinished = plan.query.lastWord == LastWord::Unfinished;
    if (isUnfinished && tokens.size() > 1 && tokens.back().found == 0 &&
        plan.query.text.tokens.back().length < WholeWord) {
        // A short beginning that leads nowhere says nothing yet, unless it is all there is.
        tokens.back() = {};
    } else if (isUnfinished && tokens.back().rarity == 0) {
        tokens.back().rarity = index.rarity(0);
    }

    float asked = 0;
    float found = 0;
    float alike = 0;
    for (TokenEvidence &token : tokens) {
        if (token.found == 0 && token.trigrams > 0) {
            const float part = token.trigramsFound / token.trigrams;
            token.found = part >= LeastTrigrams ? part : 0;
            alike += token.rarity * token.found;
        }
        asked += token.rarity;
        found += token.rarity * token.found;
    }
    return asked > 0 ? Coverage{found / asked, found / index.rarity(0), alike / asked} : Coverage{};
}

} // namespace WalletSupport
