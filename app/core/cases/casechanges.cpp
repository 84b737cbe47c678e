#include "core/cases/casechanges.h"

#include <algorithm>

namespace WalletSupport {

namespace {

/// How far an event brings a case that has come so far, apart from its being closed.
CaseState after(CaseState state, CaseEvent::Kind kind)
{
    switch (kind) {
    case CaseEvent::Kind::Sent:
        return std::max(state, CaseState::Sent);
    case CaseEvent::Kind::Answered:
        return CaseState::Answered;
    case CaseEvent::Kind::Begun:
    case CaseEvent::Kind::Mailed: // whether the mail program sent it, only the person knows
    case CaseEvent::Kind::Copied: // where to, nobody has said
    case CaseEvent::Kind::Saved:
    case CaseEvent::Kind::Printed:
    case CaseEvent::Kind::Note:
    case CaseEvent::Kind::Call:
    case CaseEvent::Kind::MoneyBack:
    case CaseEvent::Kind::Closed:
    case CaseEvent::Kind::Reopened:
        break;
    }
    return state;
}

CaseState stateBy(const std::vector<CaseEvent> &events, bool isAtEnd)
{
    CaseState state = isAtEnd ? CaseState::Ready : CaseState::Draft;
    for (const CaseEvent &event : events) {
        state = after(state, event.kind);
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
    } else if (state != CaseState::Closed) {
        state = after(state, event.kind);
    }
}

} // namespace WalletSupport
