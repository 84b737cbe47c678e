// Loads any bytes as an index, as they are and with mark, version and sum made right, and asks it if it loads.

#include "core/search/explainer.h"
#include "core/search/indexformat.h"
#include "core/search/suggester.h"
#include "fuzz/fuzzcorpus.h"

#include <cstring>

using namespace WalletSupport;

namespace {

void askIfItLoads(const QByteArray &bytes)
{
    const Result<SearchIndex, IndexError> index = SearchIndex::load(bytes);
    if (!index) {
        return;
    }
    QueryPlanner planner(*index);
    Ranker ranker(*index);
    Suggester suggester(*index, planner, ranker);
    static const QString body = QStringLiteral("Top up with your password. 输入密码就能充值。");
    for (const QString &typed : {QStringLiteral("top up 充值 pasword"), QStringLiteral("mima czhi yu 密碼 a")}) {
        const QueryPlan plan = planner.plan(typed, LastWord::Unfinished);
        Highlighter highlighter(*index, plan);
        Explainer explainer(*index, plan, highlighter);
        for (const SearchHit &hit : ranker.search(plan, 3).hits) {
            require(hit.document >= 0 && hit.document < index->documentCount());
            (void)explainer.reasons({body, {body}, body});
        }
        (void)highlighter.ranges(body);
        (void)suggester.suggestion(typed, plan);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    constexpr size_t HeadSize = 16;
    askIfItLoads({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)});
    if (size >= HeadSize) {
        std::vector<std::uint8_t> bytes(data, data + size);
        std::memcpy(bytes.data(), &IndexMark, sizeof(IndexMark));
        std::memcpy(bytes.data() + sizeof(IndexMark), &IndexVersion, sizeof(IndexVersion));
        askIfItLoads(sealed(std::move(bytes)));
    }
    return 0;
}
