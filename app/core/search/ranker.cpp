#include "core/search/ranker.h"

#include "core/search/certainty.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <functional>

namespace WalletSupport {

namespace {

/// BM25's saturation, as the index was built with.
constexpr float Saturation = 2.0F;

/// What a document's share of a feature (Postings) is worth.
using Worths = std::array<float, 256>;

template <typename Worth>
Worths worthsOf(Worth worth)
{
    Worths worths{};
    for (size_t shares = 0; shares < worths.size(); ++shares) {
        worths[shares] = worth(static_cast<float>(shares) * Postings::Share);
    }
    return worths;
}

/// As the index was built.
const Worths Usual = worthsOf([](float share) { return (Saturation + 1) * share; });
/// As if it had been built with another saturation, which is less than the usual one.
Worths saturatingAt(float saturation)
{
    return worthsOf([saturation](float share) {
        return (saturation + 1) * Saturation * share / ((Saturation - saturation) * share + saturation);
    });
}

/// Among many articles: words saturate sooner, for what a text says twice it is about; of Chinese characters and their
/// pairs what it says often counts more, since what stands there once is often chance, as is among very many what
/// stands there twice.
const Worths OfWords = saturatingAt(1);
const Worths OfWordsAmongVeryMany = saturatingAt(0.7F);
const Worths OfCharacters = worthsOf([](float share) { return (Saturation + 1) * std::pow(share, 1.2F); });

const Worths &worthsOf(FeatureFamily family, const SearchIndex &index)
{
    if (!index.isLarge()) {
        return Usual;
    }
    switch (family) {
    case FeatureFamily::Stem:
    case FeatureFamily::StemPair:
    case FeatureFamily::Trigram:
    case FeatureFamily::Concept:
    case FeatureFamily::ConceptPair:
        return index.isVast() ? OfWordsAmongVeryMany : OfWords;
    case FeatureFamily::Cjk:
    case FeatureFamily::CjkPair:
        return index.isVast() ? Usual : OfCharacters;
    default:
        return Usual;
    }
}

/// The classifier gives its word on so many of the best.
constexpr size_t Reordered = 24;
/// What it counts beside its usual influence where word vectors say what a question means: it has learnt the authors'
/// words, and people have others. In Chinese the vectors say less, and it stays. And while the last word is unfinished.
constexpr float LesserInfluence = 0.5F;
constexpr float UnfinishedInfluence = 0.4F;

/// In a large index, fragments that more than one in so many documents have are passed over.
constexpr quint32 CommonFragment = 24;

/// From here on a text is near what was asked, whatever its words.
constexpr float NearText = 0.6F;
/// What the nearest text counts among very many articles: of half a million texts one is near by chance.
constexpr float NearestOfVeryMany = 0.3F;
/// What is left of a score at least, wherever the document points.
constexpr float LeastShare = 0.01F;
/// What stands for the best score where no word was found.
constexpr float LeastScore = 1e-6F;

/// So many scores are looked at as one.
constexpr size_t Block = 32;

/// Scores are not negative, so they compare as their bits do: as whole numbers, four at a time.
using FourScores [[gnu::vector_size(4 * sizeof(qint32))]] = qint32;

qint32 largestBits(const float *scores)
{
    constexpr size_t Four = 4;
    FourScores largest = {};
    for (size_t begin = 0; begin < Block; begin += Four) {
        FourScores four;
        std::memcpy(&four, scores + begin, sizeof(four));
        largest = four > largest ? four : largest;
    }
    return std::max({largest[0], largest[1], largest[2], largest[3]});
}

/// Not a function, so that the sorting loops have it inside.
constexpr auto isBetter = [](const SearchHit &a, const SearchHit &b) {
    return a.score != b.score ? a.score > b.score : a.document < b.document;
};

} // namespace

Ranker::Ranker(const SearchIndex &index)
    : m_index(index)
{
}

SearchAnswer Ranker::search(const QueryPlan &plan, int limit)
{
    SearchAnswer answer{rank(plan, limit), false};
    answer.isSure = !answer.hits.empty() && isSure(m_index, plan, answer.hits.front());
    return answer;
}

std::vector<SearchHit> Ranker::rank(const QueryPlan &plan, int limit)
{
    if (limit <= 0 || plan.query.text.tokens.empty() || m_index.documentCount() == 0) {
        return {};
    }
    std::vector<Term> terms = termsOf(plan);
    addScores(terms);
    const size_t count = std::max(static_cast<size_t>(limit), Reordered);
    const bool isMixed = plan.direction && !m_index.isLarge();
    float largest = 0;
    std::vector<SearchHit> hits;
    if (isMixed) {
        largest = std::max(*std::ranges::max_element(m_scores), LeastScore);
        addDirections(plan, largest);
        hits = best(m_mixed, count);
    } else if (hits = best(m_scores, count); !hits.empty()) {
        largest = hits.front().score;
    }
    for (SearchHit &hit : hits) {
        hit.share = m_scores[static_cast<size_t>(hit.document)] / largest;
        hit.score = hit.share;
    }
    const auto end = hits.begin() + static_cast<std::ptrdiff_t>(std::min(Reordered, hits.size()));
    if (plan.direction) {
        addNearest(plan, {hits.begin(), end});
    }
    if (!m_index.classifier().isEmpty()) {
        addLogits(plan, terms, {hits.begin(), end});
    }
    std::sort(hits.begin(), end, isBetter);
    // No word in common, and not near either.
    std::erase_if(hits, [](const SearchHit &hit) { return hit.share <= 0; });
    hits.resize(std::min(hits.size(), static_cast<size_t>(limit)));
    return hits;
}

bool Ranker::isPassedOver(FeatureFamily family, quint32 documents) const
{
    // In a large index, three letters or one sound that so many articles have say next to nothing, and their lists
    // are the longest.
    const bool isFragment = family == FeatureFamily::Trigram || family == FeatureFamily::Pinyin;
    const auto all = static_cast<quint32>(m_index.documentCount());
    return isFragment && m_index.isLarge() && documents > all / CommonFragment;
}

float Ranker::rarity(quint32 documents) const
{
    const float rarity = m_index.rarity(documents);
    // Among many articles that share the common words, the rare ones tell them apart.
    return m_index.isLarge() ? rarity * std::sqrt(std::sqrt(rarity)) : rarity;
}

std::vector<Ranker::Term> Ranker::termsOf(const QueryPlan &plan)
{
    std::vector<Term> terms;
    terms.reserve(plan.features.size());
    for (const PlannedFeature &feature : plan.features) {
        terms.push_back({feature.hash, feature.weight, feature.family, {}});
    }
    // What is there several times is one term that weighs more.
    std::sort(terms.begin(), terms.end(), [](const Term &a, const Term &b) { return a.hash < b.hash; });
    std::vector<Term> distinct;
    for (const Term &term : terms) {
        if (!distinct.empty() && distinct.back().hash == term.hash) {
            distinct.back().weight += term.weight;
        } else {
            distinct.push_back(term);
        }
    }
    return distinct;
}

void Ranker::addScores(std::vector<Term> &terms)
{
    const auto documents = static_cast<size_t>(m_index.documentCount());
    m_scores.assign((documents + Block - 1) / Block * Block, 0.0F); // those beyond the last stay at nothing
    m_index.fetch(terms, &Term::hash);
    for (Term &term : terms) {
        const Postings postings = m_index.postings(term.hash);
        term.number = postings.feature();
        if (postings.count() == 0 || isPassedOver(term.family, postings.count())) {
            continue;
        }
        const float weight =
            term.weight * FeatureFamilyWeights[static_cast<size_t>(term.family)] * rarity(postings.count());
        const float *worths = worthsOf(term.family, m_index).data();
        float *scores = m_scores.data();
        postings.forEach([scores, weight, worths](quint32 document, std::uint8_t shares) {
            scores[document] += weight * worths[shares];
        });
    }
}

void Ranker::addDirections(const QueryPlan &plan, float largest)
{
    const VectorHead &head = *m_index.vectorHead();
    const bool isUnfinished = plan.query.lastWord == LastWord::Unfinished;
    const float headWeight = head.headWeight(plan.kind, isUnfinished);
    // From titles alone nothing was learnt; then the title is what may be near.
    const float textWeight = headWeight > 0 ? 0.0F : head.textWeight(plan.kind, isUnfinished);
    m_mixed.assign(m_scores.size(), 0.0F);
    for (size_t document = 0; document < static_cast<size_t>(m_index.documentCount()); ++document) {
        const float direction = headWeight > 0 ? headWeight * head.logit(*plan.direction, document)
                                               : textWeight * head.nearest(*plan.direction, document);
        // Where a word was found, the document stays found.
        const float share = m_scores[document] / largest;
        m_mixed[document] = std::max(share + direction, share * LeastShare);
    }
}

void Ranker::addNearest(const QueryPlan &plan, std::span<SearchHit> hits) const
{
    const VectorHead &head = *m_index.vectorHead();
    const bool isUnfinished = plan.query.lastWord == LastWord::Unfinished;
    const float headWeight = plan.directionWeight * head.headWeight(plan.kind, isUnfinished);
    const float textWeight =
        plan.directionWeight * head.textWeight(plan.kind, isUnfinished) * (m_index.isVast() ? NearestOfVeryMany : 1.0F);
    for (const SearchHit &hit : hits) {
        head.fetch(static_cast<size_t>(hit.document));
    }
    for (SearchHit &hit : hits) {
        const auto document = static_cast<size_t>(hit.document);
        hit.nearest = head.nearest(*plan.direction, document);
        const float logit = head.logit(*plan.direction, document);
        if (m_index.isLarge()) {
            // Among so many, what is half near is near by chance.
            const float middle = logit / VectorHead::UntrainedLength;
            hit.score += headWeight * logit * std::min(middle * middle, 1.0F) +
                         textWeight * hit.nearest * std::max(hit.nearest, 0.0F);
        } else {
            hit.score += headWeight * logit + textWeight * hit.nearest;
        }
        hit.share = hit.nearest >= NearText ? std::max(hit.share, hit.nearest) : hit.share;
    }
}

std::vector<SearchHit> Ranker::best(const std::vector<float> &scores, size_t limit)
{
    // A document among the best is at least as good as the best one of the block that comes last among the best blocks.
    // So nearly all blocks are passed by as a whole.
    m_blockBest.clear();
    for (size_t begin = 0; begin < scores.size(); begin += Block) {
        m_blockBest.push_back(largestBits(scores.data() + begin));
    }
    qint32 least = 1; // the least bits of a score that is not nothing
    if (m_blockBest.size() > limit) {
        m_bestBlocks = m_blockBest;
        const auto last = m_bestBlocks.begin() + static_cast<std::ptrdiff_t>(limit) - 1;
        std::nth_element(m_bestBlocks.begin(), last, m_bestBlocks.end(), std::greater<>());
        least = std::max(least, *last);
    }
    const auto leastScore = std::bit_cast<float>(least);
    std::vector<SearchHit> hits;
    for (size_t block = 0; block < m_blockBest.size(); ++block) {
        for (size_t k = 0; m_blockBest[block] >= least && k < Block; ++k) {
            const size_t document = block * Block + k;
            if (scores[document] >= leastScore) {
                hits.push_back({static_cast<int>(document), scores[document], 0});
            }
        }
    }
    const auto end = hits.begin() + static_cast<std::ptrdiff_t>(std::min(limit, hits.size()));
    std::partial_sort(hits.begin(), end, hits.end(), isBetter);
    hits.erase(end, hits.end());
    return hits;
}

void Ranker::addLogits(const QueryPlan &plan, const std::vector<Term> &terms, std::span<SearchHit> hits) const
{
    std::vector<Classifier::Input> inputs;
    float squares = 0;
    for (const Term &term : terms) {
        if (!term.number || term.family >= FeatureFamily::Initials) {
            continue;
        }
        // As in training; what weighs less than one whole word keeps its part.
        const float value = term.weight < 1 ? term.weight : 1 + std::log(term.weight);
        inputs.push_back({*term.number, value});
        squares += value * value;
    }
    if (inputs.empty()) {
        return;
    }
    for (Classifier::Input &input : inputs) {
        input.value /= std::sqrt(squares);
    }
    const bool isUnfinished = plan.query.lastWord == LastWord::Unfinished;
    const bool isLesser = plan.direction && plan.kind != QueryKind::Chinese;
    const float influence = m_index.classifier().influence() * (isUnfinished ? UnfinishedInfluence
                                                                : isLesser   ? LesserInfluence
                                                                             : 1.0F);
    for (SearchHit &hit : hits) {
        hit.logit = m_index.classifier().logit(inputs, static_cast<size_t>(hit.document));
        hit.score += influence * hit.logit;
    }
}

} // namespace WalletSupport
