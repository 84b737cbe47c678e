#pragma once

#include "core/checker/demands/demand.h"
#include "core/checker/demands/letters.h"

#include <QString>

#include <vector>

namespace WalletSupport {

class Pack;

/// What a pack knows about demands: words, in numbered groups, and the patterns that are made of groups.
struct DemandRules
{
    /// Groups with a meaning of their own. The groups that authors name come after them.
    enum Group {
        Cancelling,      ///< before or in a match, in its sentence: "never"
        CancellingAfter, ///< behind it: "is a scam"
        Harmless,        ///< what holds a cancelling word and cancels nothing: "do not hang up"
        Turning,         ///< at the beginning of a clause, ends the reach of what cancels: "but"
        FirstNamed,
    };

    struct Word
    {
        int group = 0;
        QString text; ///< in the form that WordFinder takes
        bool operator==(const Word &) const = default;
    };

    struct Pattern
    {
        enum class Order {
            AsWritten,
            Any,
            OverSentences, ///< as written, and each may stand in a sentence of its own
        };

        DemandKind kind = DemandKind::Code;
        std::vector<int> groups;
        int within = 0; ///< the most letters between one word and the next
        Order order = Order::AsWritten;
        int without = -1; ///< the group that may not stand between; -1 for none
        int unless = -1;  ///< the group that may stand nowhere in the sentences of a match; -1 for none
        bool operator==(const Pattern &) const = default;
    };

    std::vector<Word> words;
    std::vector<Pattern> patterns;
    HanVariants variants; ///< of the characters in the words
    bool operator==(const DemandRules &) const = default;

    /// The rules of a built pack; none if it has none.
    [[nodiscard]] static DemandRules read(const Pack &pack);
};

} // namespace WalletSupport
