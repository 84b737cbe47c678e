#include "core/search/gaps.h"

#include <algorithm>

namespace WalletSupport {

namespace {

/// What nearly every question has (how, my) is missed by nobody.
constexpr float CommonRarity = 1.5F;

/// Which tokens of the query the document has, or are of a phrase whose concept is told.
std::vector<bool> accountedFor(const SearchIndex &index, const QueryPlan &plan, int document)
{
    std::vector<bool> isThere(plan.query.text.tokens.size());
    const auto mark = [&isThere](int first, int count) {
        for (int token = first; token < first + count && token < std::ssize(isThere); ++token) {
            isThere[static_cast<size_t>(token)] = true;
        }
    };
    for (const PlannedFeature &feature : plan.features) {
        const bool isWord = feature.family == FeatureFamily::Stem || feature.family == FeatureFamily::CjkPair;
        const bool isCommon = feature.family == FeatureFamily::Stem && index.rarityOf(feature.hash) < CommonRarity;
        if (isWord && (isCommon || index.contains(feature.hash, document))) {
            mark(feature.token, feature.tokens);
        }
    }
    for (const Interpretation &interpretation : plan.interpretations) {
        if (interpretation.meaning) {
            mark(interpretation.token, interpretation.tokens);
        }
    }
    return isThere;
}

} // namespace

Gaps gapsOf(const SearchIndex &index, const QueryPlan &plan, int document)
{
    Gaps gaps;
    for (const Interpretation &interpretation : plan.interpretations) {
        if (interpretation.meaning && !index.contains(conceptHash(*interpretation.meaning), document) &&
            std::ranges::find(gaps.concepts, *interpretation.meaning) == gaps.concepts.end()) {
            gaps.concepts.push_back(*interpretation.meaning);
        }
    }
    const std::vector<bool> isThere = accountedFor(index, plan, document);
    const std::vector<Token> &tokens = plan.query.text.tokens;
    for (size_t begin = 0; begin < tokens.size();) {
        size_t end = begin + 1;
        const bool isCjk = tokens[begin].kind == Token::Kind::Cjk;
        while (isCjk && end < tokens.size() && !isThere[end] && tokens[end].kind == Token::Kind::Cjk) {
            ++end;
        }
        if (!isThere[begin] && (!isCjk || end > begin + 1)) {
            const auto first = static_cast<qsizetype>(tokens[begin].begin);
            const auto last = static_cast<qsizetype>(tokens[end - 1].begin + tokens[end - 1].length);
            gaps.words.append(QStringView(plan.query.text.text).sliced(first, last - first).toString());
        }
        begin = isThere[begin] ? begin + 1 : end;
    }
    gaps.words.removeDuplicates();
    return gaps;
}

} // namespace WalletSupport
