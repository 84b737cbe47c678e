#include "core/search/plandraft.h"
#include "core/search/planparts.h"

namespace WalletSupport {

namespace {

/// The units of the query, with what stands for some of them.
std::vector<std::u16string> meantUnits(const PlanDraft &draft)
{
    std::vector<std::u16string> units = draft.units();
    for (size_t token = 0; token < units.size(); ++token) {
        if (!draft.stems[token].empty()) {
            units[token] = draft.stems[token];
        }
    }
    return units;
}

/// Of several words or characters it is their standing side by side that has the meaning.
bool hasMeaning(FeatureFamily family, bool isOneUnit)
{
    return family == FeatureFamily::StemPair || family == FeatureFamily::CjkPair ||
           (isOneUnit && (family == FeatureFamily::Stem || family == FeatureFamily::Cjk));
}

void addTerm(PlanDraft &draft, const Synonyms::Match &match, QStringView term)
{
    const TokenizedText text = tokenized(term);
    Interpretation interpretation =
        draft.interpretation(MatchReason::Kind::Synonym, match.token, match.tokens, SynonymWeight);
    const std::vector<std::u16string> units = unitsOf(text, draft.stemmer);
    for (size_t unit = 0; unit < units.size(); ++unit) {
        const bool isWord = text.tokens[unit].kind == Token::Kind::Word;
        interpretation.units.push_back(
            {isWord ? PatternUnit::Kind::Stem : PatternUnit::Kind::Character, units[unit], {}});
    }
    const int number = draft.add(interpretation);
    std::vector<Feature> features;
    draft.extractor.extract(text, LastWord::Complete, features);
    for (const Feature &feature : features) {
        if (!hasMeaning(feature.family, units.size() == 1)) {
            continue;
        }
        const float weight = feature.family == FeatureFamily::CjkPair ? SynonymWeight * 3 : SynonymWeight;
        draft.addFeature(feature.hash, feature.family, weight, interpretation, number);
        const std::optional<Feature> body = draft.index.hasBodies() ? inBody(feature) : std::nullopt;
        if (body) {
            draft.addFeature(body->hash, body->family, weight, interpretation, number);
        }
    }
}

} // namespace

void addSynonyms(PlanDraft &draft)
{
    const Synonyms &synonyms = draft.index.synonyms();
    if (synonyms.size() == 0) {
        return;
    }
    for (const Synonyms::Match &match : synonyms.find(meantUnits(draft))) {
        if (draft.plan.query.isUnfinished(match.token + match.tokens - 1)) {
            continue;
        }
        for (const QStringView other : synonyms.others(match.term)) {
            addTerm(draft, match, other);
        }
    }
}

} // namespace WalletSupport
