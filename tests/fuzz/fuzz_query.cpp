// Asks a small index anything: the first byte says how, the others are the UTF-16 units of the question.

#include "core/search/explainer.h"
#include "core/search/snippet.h"
#include "fuzz/fuzzcorpus.h"

#include <cstring>

using namespace WalletSupport;

namespace {

void requireWithin(const std::vector<TextRange> &ranges, QStringView text)
{
    int end = 0;
    for (const TextRange &range : ranges) {
        require(range.begin >= end && range.length > 0 && range.length <= text.size() - range.begin);
        end = range.begin + range.length;
    }
}

void requireSound(const QueryPlan &plan)
{
    const auto tokens = static_cast<int>(plan.query.text.tokens.size());
    const auto interpretations = static_cast<int>(plan.interpretations.size());
    for (const PlannedFeature &feature : plan.features) {
        require(feature.token >= 0 && feature.tokens > 0 && feature.token + feature.tokens <= tokens);
        require(feature.interpretation >= -1 && feature.interpretation < interpretations);
    }
}

void ask(IndexedCorpus &corpus, const QString &typed, LastWord lastWord)
{
    constexpr int Limit = 4;
    const QueryPlan plan = corpus.plan(typed, lastWord);
    requireSound(plan);
    const SearchAnswer answer = corpus.ranker().search(plan, Limit);
    require(answer.hits.size() <= Limit);
    Highlighter highlighter(corpus.index(), plan);
    Explainer explainer(corpus.index(), plan, highlighter);
    static const std::vector<IndexedText> texts = mixedTexts();
    for (const SearchHit &hit : answer.hits) {
        require(hit.document >= 0 && hit.document < corpus.index().documentCount());
        const IndexedText &text = texts[static_cast<size_t>(hit.document)];
        (void)explainer.reasons({text.titles.front(), text.titles + text.phrasings, text.bodies.value(0)});
        requireWithin(highlighter.ranges(text.titles.front()), text.titles.front());
    }
    // The question may stand in an article, too.
    requireWithin(highlighter.ranges(typed), typed);
    const Snippet snippet = makeSnippet(highlighter, typed, 40);
    require(snippet.text.size() <= 40);
    requireWithin(snippet.ranges, snippet.text);
    require(passageBegin(highlighter, typed, 40) < static_cast<int>(typed.size()));
    const QString suggestion = corpus.suggestion(typed);
    require(suggestion.isEmpty() || suggestion != typed);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    static IndexedCorpus corpus(mixedTexts(), fuzzSynonyms());
    if (size == 0) {
        return 0;
    }
    QString typed(static_cast<qsizetype>((size - 1) / sizeof(char16_t)), Qt::Uninitialized);
    if (!typed.isEmpty()) {
        std::memcpy(typed.data(), data + 1, static_cast<size_t>(typed.size()) * sizeof(char16_t));
    }
    ask(corpus, typed, (data[0] & 1) != 0 ? LastWord::Unfinished : LastWord::Complete);
    return 0;
}
