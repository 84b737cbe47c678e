#include "core/guides/guidehistory.h"

namespace WalletSupport {

namespace {

constexpr std::size_t MostStates = 200;

using Answers = std::map<QString, Answer>;

/// Passing a page on which nothing is entered is nothing to undo.
Answers entered(Answers answers)
{
    std::erase_if(answers, [](const auto &answer) { return answer.second.isBlank(); });
    return answers;
}

/// A page that was left as it was shown is no draft, one whose answer was taken out is.
Answers drafted(const GuideSnapshot &state)
{
    Answers drafts = state.drafts;
    std::erase_if(drafts,
                  [&](const auto &draft) { return draft.second.isBlank() && !state.answers.contains(draft.first); });
    return drafts;
}

} // namespace

void GuideHistory::begin(GuideSnapshot first)
{
    m_states = {std::move(first)};
    m_at = 0;
}

bool GuideHistory::isEdited(const GuideSnapshot &now) const
{
    const GuideSnapshot &then = m_states[m_at];
    return entered(now.answers) != entered(then.answers) || drafted(now) != drafted(then);
}

void GuideHistory::add(const GuideSnapshot &now)
{
    m_states.resize(m_at + 1);
    m_states.push_back(now);
    if (m_states.size() > MostStates) {
        m_states.erase(m_states.begin());
    }
    m_at = m_states.size() - 1;
}

void GuideHistory::turn(const GuideSnapshot &now)
{
    if (isEdited(now)) {
        add(now);
    } else {
        m_states[m_at] = now; // only the page is another one
    }
}

bool GuideHistory::canRedo(const GuideSnapshot &now) const
{
    return m_at + 1 < m_states.size() && !isEdited(now);
}

std::optional<GuideSnapshot> GuideHistory::undo(const GuideSnapshot &now)
{
    if (!canUndo(now)) {
        return {};
    }
    if (isEdited(now)) {
        add(now);
    }
    return m_states[--m_at];
}

std::optional<GuideSnapshot> GuideHistory::redo(const GuideSnapshot &now)
{
    if (!canRedo(now)) {
        return {};
    }
    return m_states[++m_at];
}

} // namespace WalletSupport
