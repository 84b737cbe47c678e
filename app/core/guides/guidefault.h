#pragma once

#include <QString>

namespace WalletSupport {

/// What is wrong in a guide's sources.
struct GuideFault
{
    enum class Kind {
        NotJson,      ///< cannot be parsed
        WrongType,    ///< something else is expected here
        MissingKey,   ///< a key that must be there is not
        UnknownKey,   ///< a key that means nothing here
        DuplicateId,  ///< the same id twice
        UnknownValue, ///< not one of the values that are allowed
        UnknownStep,  ///< leads to a step that is not there
        NoElse,       ///< the last branch has a condition, or one before it has none
        LooksAhead,   ///< a condition or Back looks at an answer that some path has not given yet
        NeverEnds,    ///< some path comes back to where it was
        TooManyPaths, ///< the flow is too large to be proved
        UnreachableStep,
        UnreachableBranch,
        UnknownDocument, ///< leaves a document that the guide does not list
        UnusedDocument,
        MissingWord,
        UnusedWord,
        WrongPlaceholder, ///< names nothing, or differs between languages
        MixedItems,       ///< one line speaks of the items of two groups
    };
    Kind kind = Kind::NotJson;
    QString file;   ///< relative to the pack's folder: `guides/refund.json`, `guides/en/refund.json`
    QString path;   ///< where in the JSON: `steps.3.choices.2`, `steps.reason.title`
    QString detail; ///< the name or value at fault
    bool operator==(const GuideFault &) const = default;
};

/// What is wrong, in English for authors: "leads to a step that is not there: amout".
[[nodiscard]] QString describe(const GuideFault &fault);

} // namespace WalletSupport
