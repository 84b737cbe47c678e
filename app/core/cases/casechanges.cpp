#include "core/cases/casechanges.h"

#include <algorithm>

namespace WalletSupport {

namespace {

/// How far a case has come by what has happened in it, apart from its being closed.
CaseState stateBy(const std::vector<CaseEvent> &events, bool isAtEnd)
{
    CaseState state = isAtEnd ? CaseState::Ready : CaseState::Draft;
    for (const CaseEvent &event : events) {
        switch (event.kind) {
        case CaseEvent::Kind::Copied:
        case CaseEvent::Kind::Saved:
        case CaseEvent::Kind::Printed:
        case CaseEvent::Kind::Mailed:
            state = std::max(state, CaseState::Sent);
            break;
        case CaseEvent::Kind::Answered:
            state = CaseState::Answered;
            break;
        case CaseEvent::Kind::Begun:
        case CaseEvent::Kind::Note:
        case CaseEvent::Kind::Call:
        case CaseEvent::Kind::MoneyBack:
        case CaseEvent::Kind::Closed:
        case CaseEvent::Kind::Reopened:
            break;
        }
    }
    return state;
}

} // namespace

void addEvent(CaseRecord &record, const CaseEvent &event, bool isAtEnd)
{
    const auto later = std::ranges::upper_bound(record.events, event.when, {}, &CaseEvent::when);
    record.events.insert(later, event);
    CaseState &state = record.head.state;
    if (event.kind == CaseEvent::Kind::Closed) {
        state = CaseState::Closed;
    } else if (event.kind == CaseEvent::Kind::Reopened) {
        state = stateBy(record.events, isAtEnd);
    } else if (event.kind == CaseEvent::Kind::Answered && state != CaseState::Closed) {
        state = CaseState::Answered;
    }
}

} // namespace WalletSupport
