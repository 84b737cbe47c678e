#pragma once

#include "core/search/characterrepair.h"
#include "core/search/queryplanner.h"
#include "core/search/ranker.h"
#include "core/search/stemmer.h"

#include <QString>

#include <map>

namespace WalletSupport {

/// "Did you mean": a way to write a question so that it is answered, where what was typed finds little. Words that no
/// article has are written as the nearest one that some have, or taken apart in two; Chinese characters that make no
/// word as those that were meant. It never replaces what was typed.
class Suggester final
{
public:
    /// All must outlive it.
    Suggester(const SearchIndex &index, QueryPlanner &planner, Ranker &ranker);

    /// `plan`: of what was typed. Empty if no other way to write it helps.
    [[nodiscard]] QString suggestion(const QString &typed, const QueryPlan &plan);

private:
    using Mended = std::map<QStringView, QString>;

    [[nodiscard]] bool isWord(QStringView word);
    [[nodiscard]] bool findUnknownWords(const TokenizedText &text, Mended &words) const;

    const SearchIndex &m_index;
    QueryPlanner &m_planner;
    Ranker &m_ranker;
    CharacterRepair m_characters;
    Stemmer m_stemmer;
};

} // namespace WalletSupport
