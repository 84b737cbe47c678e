// What a run is made of, for keeping it and taking it up again.
#include "core/guides/guiderun.h"

#include <algorithm>
#include <utility>

namespace WalletSupport {

namespace {

bool asksForWallet(const Step *step)
{
    return step != nullptr &&
           std::ranges::any_of(step->fields, [](const Field &field) { return field.kind == FieldKind::Wallet; });
}

/// The items that have an error, each once.
std::vector<int> itemsIn(const std::vector<FieldError> &errors)
{
    std::vector<int> items;
    for (const FieldError &error : errors) {
        if (error.item >= 0 && (items.empty() || items.back() != error.item)) {
            items.push_back(error.item);
        }
    }
    return items;
}

} // namespace

GuideSnapshot GuideRun::snapshot() const
{
    return {m_guide.id, m_current, m_answers, m_drafts, m_changing, m_returnTo, {}, 0};
}

Result<std::vector<UnfitAnswer>, RestoreError> GuideRun::restore(const GuideSnapshot &snapshot)
{
    if (snapshot.guide != m_guide.id) {
        return fail(RestoreError{});
    }
    m_answers.clear();
    m_drafts.clear();
    for (const auto &[id, draft] : snapshot.drafts) {
        const Step *step = m_guide.step(id);
        if (step == nullptr || step->kind != StepKind::Secret) {
            m_drafts[id] = draft;
        }
    }
    // The wallet comes first: the others are checked by its countries.
    const auto takeWallet = [&](bool isWallet, std::vector<UnfitAnswer> &unfit) {
        for (const auto &[id, answer] : snapshot.answers) {
            if (asksForWallet(m_guide.step(id)) == isWallet) {
                takeUp(id, answer, unfit);
            }
        }
    };
    std::vector<UnfitAnswer> unfit;
    takeWallet(true, unfit);
    takeWallet(false, unfit);
    const std::vector<QString> now = path();
    m_current = holdsStep(now, snapshot.current) ? snapshot.current : now.back();
    const bool canReturn = holdsStep(now, snapshot.changing) && holdsStep(now, snapshot.returnTo);
    m_changing = canReturn ? snapshot.changing : QString();
    m_returnTo = canReturn ? snapshot.returnTo : QString();
    m_history.begin(this->snapshot());
    return unfit;
}

bool GuideRun::take(const std::optional<GuideSnapshot> &state)
{
    if (!state) {
        return false;
    }
    m_current = state->current;
    m_answers = state->answers;
    m_drafts = state->drafts;
    m_changing = state->changing;
    m_returnTo = state->returnTo;
    return true;
}

void GuideRun::keepState(const Answer &answer)
{
    keepDraft(answer);
    m_history.turn(snapshot());
}

void GuideRun::offer(const Answer &answer)
{
    const bool isEdited = m_history.isEdited(snapshot());
    keepDraft(answer);
    if (!isEdited) {
        m_history.amend(snapshot());
    }
}

void GuideRun::takeUp(const QString &id, const Answer &answer, std::vector<UnfitAnswer> &unfit)
{
    const Step *step = m_guide.step(id);
    if (step == nullptr) {
        m_answers[id] = answer;
        unfit.push_back({id, UnfitAnswer::Reason::QuestionGone});
        return;
    }
    Answer taken = answer;
    if (step->isRepeated() && taken.items.empty() && !isBlank(taken.fields)) {
        taken.items.push_back(std::exchange(taken.fields, {})); // it was a form, and asked once
    }
    const Result<Answer, std::vector<FieldError>> checked = checkAnswer(*step, taken, checkContext());
    if (checked) {
        m_answers[id] = *checked;
        return;
    }
    m_drafts.try_emplace(id, taken);
    unfit.push_back({id, UnfitAnswer::Reason::NotAllowed, itemsIn(checked.error())});
}

} // namespace WalletSupport
