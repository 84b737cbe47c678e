#include "core/search/plandraft.h"
#include "core/search/planparts.h"

#include <algorithm>

namespace WalletSupport {

void addDirection(PlanDraft &draft)
{
    const auto isCjk = [](const Token &token) { return token.kind == Token::Kind::Cjk; };
    draft.plan.isChinese = std::ranges::count_if(draft.tokens(), isCjk) * 2 > std::ssize(draft.tokens());
    if (draft.index.vectorHead() == nullptr) {
        return;
    }
    const WordVectors &vectors = draft.index.vectors();
    WordVectors::Vector sum{};
    std::vector<std::u16string> units = draft.meantUnits();
    if (draft.plan.query.isUnfinished(units.size() - 1)) {
        for (const auto &[stem, part] : draft.beginnings) {
            vectors.add(stem, part, sum);
        }
        units.pop_back();
    }
    vectors.addAll(draft.plan.query.text, units, sum);
    if (normalize(sum)) {
        draft.plan.direction = sum;
    }
}

} // namespace WalletSupport
