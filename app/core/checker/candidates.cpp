#include "core/checker/candidates.h"

#include "core/checker/checkerknowledge.h"
#include "core/checker/networklabels.h"

#include <algorithm>

namespace WalletSupport {

namespace {

/// A name that goes on behind a dot or a stroke of another kind is another name.
void takeWholeName(Candidate &handle, QStringView even)
{
    static constexpr QStringView joints = u"·‧•・/";
    while (handle.end + 1 < even.size() && joints.contains(even.at(handle.end)) &&
           even.at(handle.end + 1).isLetterOrNumber()) {
        ++handle.end;
        while (handle.end < even.size() && even.at(handle.end).isLetterOrNumber()) {
            ++handle.end;
        }
    }
}

/// Leaves of labelled accounts what stands before an address; both are in the order of the text.
void cutAtAddresses(std::vector<Candidate> &labelled, const std::vector<Candidate> &addresses)
{
    std::erase_if(labelled, [&](Candidate &account) {
        const auto next = std::ranges::upper_bound(addresses, account.begin, {}, &Candidate::end);
        if (next != addresses.end()) {
            account.end = std::min(account.end, next->begin);
        }
        return account.end <= account.begin;
    });
}

} // namespace

std::vector<Candidate> findCandidates(const QString &text, const QString &even, const CheckerKnowledge &knowledge,
                                      const IsAtHome &isAtHome)
{
    std::vector<Candidate> candidates = findAddresses(text, even, knowledge.hostWords(), isAtHome);
    for (Candidate &candidate : candidates) {
        if (candidate.kind == FindingKind::Handle) {
            takeWholeName(candidate, even);
            candidate.network = networkBeside(even, candidate.begin, candidate.end, knowledge.networkNames());
        }
    }
    std::vector<Candidate> labelled = knowledge.labelledAccounts().find(even, knowledge.networkNames());
    cutAtAddresses(labelled, candidates);
    candidates.insert(candidates.end(), labelled.begin(), labelled.end());
    std::ranges::stable_sort(candidates, {}, &Candidate::begin);
    qsizetype end = 0;
    std::erase_if(candidates, [&end](const Candidate &candidate) {
        const bool overlaps = candidate.begin < end;
        end = overlaps ? end : candidate.end;
        return overlaps;
    });
    return candidates;
}

} // namespace WalletSupport
