#pragma once

#include "core/search/features.h"
#include "core/search/tokenizer.h"

namespace WalletSupport {

/// What a person typed, cut into tokens; at most its first 512 characters.
struct Query
{
    TokenizedText text;
    /// Unfinished only if the person is typing and the query ends in a word: behind a space, a full stop or a Chinese
    /// character nothing is left to finish.
    LastWord lastWord = LastWord::Complete;

    [[nodiscard]] bool isUnfinished(size_t token) const
    {
        return lastWord == LastWord::Unfinished && token + 1 == text.tokens.size();
    }
};

[[nodiscard]] Query readQuery(QStringView typed, LastWord lastWord);

} // namespace WalletSupport
