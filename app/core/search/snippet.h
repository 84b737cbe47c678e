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

/// How much room a text takes in a line, in Latin letters: a Chinese or other full-width character counts two.
[[nodiscard]] int columnsOf(QStringView text);

/// The passage of `plain` that has most of what was asked for, at most so many columns wide; without any match its
/// beginning. It begins and ends with whole sentences where they fit; else it is cut between words or Chinese
/// characters, with an ellipsis. Empty if there is room for less than 16.
[[nodiscard]] Snippet makeSnippet(Highlighter &highlighter, QStringView plain, int maxColumns);

/// Where in `plain` that passage begins, in UTF-16 units; -1 if nothing in it matches.
[[nodiscard]] int passageBegin(Highlighter &highlighter, QStringView plain, int maxColumns);

} // namespace WalletSupport
