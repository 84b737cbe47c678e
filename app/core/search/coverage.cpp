#include "core/search/coverage.h"

#include <algorithm>

namespace WalletSupport {

namespace {

/// What is known of one token of the query.
struct TokenEvidence
{
    float rarity = 0;
    float found = 0; ///< 0 to 1
    int trigrams = 0;
    int trigramsFound = 0;
};

bool documentHasPrefix(const SearchIndex &index, QStringView prefix, int document)
{
    const Lexicon &lexicon = index.lexicon();
    const Lexicon::Range range = lexicon.wordsBeginningWith(prefix);
    for (size_t word = range.begin; word < range.end; ++word) {
        if (index.contains(lexicon.stemFeature(word), document)) {
            return true;
        }
    }
    return false;
}

/// Fewer common trigrams are an accident; from here on they may be a slip of the finger.
constexpr float LeastTrigrams = 0.55F;
/// What a homophone counts beside the character itself.
constexpr float HomophoneWeight = 0.7F;

} // namespace

float coverage(const SearchIndex &index, const Query &query, const std::vector<Feature> &features, int document)
{
    std::vector<TokenEvidence> tokens(query.text.tokens.size());
    const bool isSingleCharacter = tokens.size() == 1;
    for (const Feature &feature : features) {
        const auto number = index.find(feature.hash);
        const bool isFound = number && index.contains(*number, document);
        const auto place = static_cast<size_t>(feature.token);
        const auto raise = [&tokens, isFound](size_t token, float value) {
            if (isFound && token < tokens.size()) {
                tokens[token].found = std::max(tokens[token].found, value);
            }
        };
        switch (feature.family) {
        case FeatureFamily::Stem:
            tokens[place].rarity = index.rarityOf(feature.hash);
            raise(place, 1.0F);
            break;
        case FeatureFamily::Trigram:
            ++tokens[place].trigrams;
            tokens[place].trigramsFound += isFound ? 1 : 0;
            break;
        case FeatureFamily::Cjk:
            tokens[place].rarity = index.rarityOf(feature.hash);
            raise(place, isSingleCharacter ? 1.0F : 0.0F);
            break;
        case FeatureFamily::CjkPair:
            raise(place, 1.0F);
            raise(place + 1, 1.0F);
            break;
        case FeatureFamily::PinyinPair:
            raise(place, HomophoneWeight);
            raise(place + 1, HomophoneWeight);
            break;
        case FeatureFamily::StemPair:
        case FeatureFamily::SkipPair:
        case FeatureFamily::Pinyin:
            break;
        }
    }
    if (query.lastWord == LastWord::Unfinished) {
        // A beginning that leads nowhere says nothing yet, unless it is all there is.
        const bool isFound = documentHasPrefix(index, query.text.view(query.text.tokens.back()), document);
        tokens.back() = {isFound || tokens.size() == 1 ? index.rarity(0) : 0.0F, isFound ? 1.0F : 0.0F, 0, 0};
    }

    float asked = 0;
    float found = 0;
    for (TokenEvidence &token : tokens) {
        if (token.found == 0 && token.trigrams > 0) {
            const float part = static_cast<float>(token.trigramsFound) / static_cast<float>(token.trigrams);
            token.found = part >= LeastTrigrams ? part : 0;
        }
        asked += token.rarity;
        found += token.rarity * token.found;
    }
    return asked > 0 ? found / asked : 0;
}

} // namespace WalletSupport
