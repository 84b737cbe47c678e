#include "core/search/plandraft.h"

namespace WalletSupport {

PlanDraft::PlanDraft(QStringView text, LastWord lastWord, const SearchIndex &searched, FeatureExtractor &ofFeatures,
                     Stemmer &ofWords)
    : index(searched)
    , extractor(ofFeatures)
    , stemmer(ofWords)
    , typed(text)
{
    plan.query = readQuery(typed, lastWord);
    units = unitsOf(plan.query.text, stemmer);
    stems.resize(tokens().size());
    interpretationOf.assign(tokens().size(), -1);
    isTaken.resize(tokens().size());
}

bool PlanDraft::isEnglishWord(size_t token) const
{
    // Shorter ones are syllables, too: song, long.
    constexpr qsizetype LongerThanSyllables = 5;
    const bool hasTable = index.vectorHead() != nullptr && word(token).size() >= LongerThanSyllables;
    return isKnown(word(token)) || (hasTable && index.vectors().contains(units[token]));
}

QString PlanDraft::source(size_t token, size_t count) const
{
    const int begin = tokens()[token].sourceBegin;
    return typed.sliced(begin, tokens()[token + count - 1].sourceEnd - begin).toString();
}

Interpretation PlanDraft::interpretation(MatchReason::Kind kind, size_t token, size_t count, float weight) const
{
    return {kind, source(token, count), {}, static_cast<int>(token), static_cast<int>(count), weight};
}

std::vector<std::u16string> PlanDraft::meantUnits() const
{
    std::vector<std::u16string> meant = units;
    for (size_t token = 0; token < meant.size(); ++token) {
        if (!stems[token].empty()) {
            meant[token] = stems[token];
        }
    }
    return meant;
}

int PlanDraft::add(Interpretation interpretation)
{
    plan.interpretations.push_back(std::move(interpretation));
    return nextNumber() - 1;
}

void PlanDraft::addFeature(quint64 hash, FeatureFamily family, float weight, const Interpretation &of, int number)
{
    plan.features.push_back({hash, family, weight, of.token, of.tokens, number});
}

} // namespace WalletSupport
