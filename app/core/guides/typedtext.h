#pragma once

#include <QString>

#include <vector>

namespace WalletSupport {

/// A part of a text that the person has typed, where the rest is the program's own words.
struct TypedSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;         ///< behind its last character
    bool isIdentifier = false; ///< the guide has asked for it: the number of an account or of a device
    bool operator==(const TypedSpan &) const = default;
};

/// Where somebody has typed in a letter, in order.
struct TypedSpans
{
    std::vector<TypedSpan> subject;
    std::vector<TypedSpan> body;
    bool operator==(const TypedSpans &) const = default;
};

/// The text between marks that no text has (Unicode's noncharacters), until takeTypedSpans().
[[nodiscard]] QString asTyped(QString text, bool isIdentifier);

/// Takes the marks out of a text, and tells where they stood.
[[nodiscard]] std::vector<TypedSpan> takeTypedSpans(QString &text);

} // namespace WalletSupport
