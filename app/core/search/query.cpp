#include "core/search/query.h"

namespace WalletSupport {

namespace {

constexpr int LongestQuery = 512;

/// The first characters; a pair of surrogates counts as one and stays whole.
QStringView cut(QStringView typed)
{
    qsizetype end = 0;
    for (int characters = 0; characters < LongestQuery && end < typed.size(); ++characters) {
        const bool isPair = typed[end].isHighSurrogate() && end + 1 < typed.size() && typed[end + 1].isLowSurrogate();
        end += isPair ? 2 : 1;
    }
    return typed.first(end);
}

} // namespace

Query readQuery(QStringView typed, LastWord lastWord)
{
    Query query;
    query.text = tokenized(cut(typed));
    query.lastWord = query.text.endsInWord ? lastWord : LastWord::Complete;
    return query;
}

} // namespace WalletSupport
