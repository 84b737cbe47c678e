#pragma once

#include "core/search/highlighter.h"

#include <QString>

#include <vector>

namespace WalletSupport {

/// A passage of a text on one line, and what in it is to be marked.
struct Snippet
{
    QString text;
    std::vector<TextRange> ranges;
    bool operator==(const Snippet &) const = default;
};

/// The passage of `plain` that has most of what was asked for, at most `maxLength` UTF-16 units long; without any
/// match its beginning. It begins and ends with whole sentences where they fit; else it is cut between words or
/// Chinese characters, with an ellipsis. Empty if there is room for less than 16.
[[nodiscard]] Snippet makeSnippet(Highlighter &highlighter, QStringView plain, int maxLength);

/// Where in `plain` that passage begins; -1 if nothing in it matches.
[[nodiscard]] int passageBegin(Highlighter &highlighter, QStringView plain, int maxLength);

} // namespace WalletSupport
