#include "core/search/certainty.h"

#include "core/search/coverage.h"

#include <algorithm>

namespace WalletSupport {

namespace {

/// By its words alone a hit is sure with this part of the query, or a smaller part of a long story that still is
/// worth so many rare words.
constexpr float SureShare = 0.45F;
constexpr float SureShareOfStory = 0.25F;
constexpr float SureWords = 0.9F;

/// A question of so few words has no more to say: it is sure by them, too.
constexpr size_t FewWords = 2;
constexpr float AllOfThem = 0.95F;

/// Where so many phrasings for each title were learnt from, rare words, the nearest text and the classifier bear
/// witness together (search.md). In a long story many words stand in any article.
constexpr float TaughtFrom = 5;
constexpr float MostWords = 1.25F;
constexpr float NearestWeight = 0.5F;
constexpr float LogitWeight = 0.2F;
constexpr float SureEvidence = 2.4F;

bool isSureByWords(const Coverage &covered)
{
    return covered.share >= SureShare || (covered.share >= SureShareOfStory && covered.words >= SureWords);
}

} // namespace

bool isSure(const SearchIndex &index, const QueryPlan &plan, const SearchHit &hit)
{
    const Coverage covered = coverage(index, plan, hit.document);
    const bool isTaught =
        !index.classifier().isEmpty() && index.vectorHead() != nullptr && index.vectorHead()->phrasings() >= TaughtFrom;
    if (!isTaught) {
        return isSureByWords(covered);
    }
    if (!plan.direction) {
        // No word of it is known: letters that are alike are an accident.
        return covered.share - covered.alike >= SureShare;
    }
    if (plan.query.text.tokens.size() <= FewWords && covered.share >= AllOfThem) {
        return true;
    }
    return std::min(covered.words, MostWords) + NearestWeight * hit.nearest + LogitWeight * hit.logit >= SureEvidence;
}

} // namespace WalletSupport
