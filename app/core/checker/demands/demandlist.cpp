#include "core/checker/demands/demandlist.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace WalletSupport {

namespace {

/// Of demands that overlap, the one of a lower rank says all that there is to say; 0 is said beside any other.
size_t rankOf(DemandKind kind)
{
    if (kind == DemandKind::Urgency || kind == DemandKind::Secrecy) {
        return 0;
    }
    return kind == DemandKind::Transfer ? 2 : isGrave(kind) ? 1 : 3;
}

/// Leaves out what overlaps something graver, in time linear in their number: going forward finds what begins before,
/// going backward what begins behind.
void leaveOutLesser(std::vector<Demand> &demands)
{
    std::vector<bool> isLess(demands.size());
    std::array<qsizetype, 4> reached{};
    for (size_t index = 0; index < demands.size(); ++index) {
        const Demand &demand = demands[index];
        const size_t rank = rankOf(demand.kind);
        for (size_t graver = 1; graver < rank; ++graver) {
            isLess[index] = isLess[index] || reached.at(graver) > demand.position;
        }
        reached.at(rank) = std::max(reached.at(rank), demand.position + demand.length);
    }
    std::array<qsizetype, 4> next{};
    next.fill(std::numeric_limits<qsizetype>::max());
    for (size_t index = demands.size(); index-- > 0;) {
        const Demand &demand = demands[index];
        const size_t rank = rankOf(demand.kind);
        for (size_t graver = 1; graver < rank; ++graver) {
            isLess[index] = isLess[index] || next.at(graver) < demand.position + demand.length;
        }
        next.at(rank) = demand.position;
    }
    size_t index = 0;
    std::erase_if(demands, [&](const Demand &) { return isLess[index++]; });
}

/// Sorts demands and joins those of one kind that overlap.
std::vector<Demand> joined(std::vector<Demand> demands)
{
    std::ranges::sort(demands, {}, [](const Demand &demand) { return std::pair(demand.kind, demand.position); });
    std::vector<Demand> result;
    for (const Demand &demand : demands) {
        if (!result.empty() && result.back().kind == demand.kind &&
            demand.position < result.back().position + result.back().length) {
            Demand &last = result.back();
            last.length = std::max(last.length, demand.position + demand.length - last.position);
        } else {
            result.push_back(demand);
        }
    }
    std::ranges::stable_sort(result, {}, &Demand::position);
    return result;
}

} // namespace

std::vector<Demand> inOrder(std::vector<Demand> demands)
{
    std::vector<Demand> result = joined(std::move(demands));
    leaveOutLesser(result);
    return result;
}

} // namespace WalletSupport
