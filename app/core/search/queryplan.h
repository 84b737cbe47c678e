#pragma once

#include "core/search/features.h"
#include "core/search/matchreason.h"
#include "core/search/pinyin.h"
#include "core/search/query.h"
#include "core/search/wordvectors.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace WalletSupport {

/// A feature that a query looks for.
struct PlannedFeature
{
    quint64 hash = 0;
    FeatureFamily family = FeatureFamily::Stem;
    float weight = 1;
    int token = 0; ///< the first of the query's tokens that it stands for
    int tokens = 1;
    int interpretation = -1; ///< the one that it belongs to; -1 for the words as they were typed
};

/// What a token of a text must be to match one unit of an interpretation.
struct PatternUnit
{
    enum class Kind {
        Stem,          ///< a word with this stem
        Character,     ///< this Chinese character
        WholeSyllable, ///< a Chinese character with one of these readings
        Initial,       ///< a Chinese character with a reading that begins with these letters
        Beginning,     ///< a word that begins so
    };
    Kind kind = Kind::Stem;
    std::u16string text;
    Readings readings;
};

/// A stretch of the query that was taken for something else than what stands there.
struct Interpretation
{
    MatchReason::Kind kind = MatchReason::Kind::Typo;
    QString from; ///< as it was typed
    std::vector<PatternUnit> units;
    int token = 0;
    int tokens = 1;
    float weight = 1;  ///< beside the words themselves
    QString word = {}; ///< of a typo, the known word that was meant
    std::optional<quint32> meaning =
        {}; ///< the concept that it means, whose phrases are looked for; then it has no units
};

/// All that a query looks for, worked out before any document is looked at.
struct QueryPlan
{
    Query query;
    std::vector<PlannedFeature> features;
    std::vector<Interpretation> interpretations;
    std::optional<WordVectors::Vector> direction; ///< of the words that are known, if the index has directions, too
    float directionWeight = 1;                    ///< what the direction counts beside its usual weight
    QueryKind kind = QueryKind::Usual;
};

} // namespace WalletSupport
