#include "core/guides/guidepaths.h"

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

constexpr int MostVisits = 100'000;

const std::vector<Branch> &branchesOf(const Step &step, const Choice &choice)
{
    return choice.next.empty() ? step.next : choice.next;
}

/// Takes the fact for true. A wallet is of one kind, so that it is of no other then.
void suppose(WalletFact fact, PathKnowledge &knowledge)
{
    constexpr std::array Kinds{WalletFact::SelfCustody, WalletFact::Card, WalletFact::BankLinked};
    if (std::find(Kinds.begin(), Kinds.end(), fact) != Kinds.end()) {
        for (const WalletFact other : Kinds) {
            knowledge.facts[other] = false;
        }
    }
    knowledge.facts[fact] = true;
}

} // namespace

std::optional<bool> holds(const Condition &condition, const PathKnowledge &knowledge)
{
    if (condition.fact) {
        const auto found = knowledge.facts.find(*condition.fact);
        return found == knowledge.facts.end() ? std::nullopt : std::optional(found->second);
    }
    const auto found = knowledge.choices.find(condition.step);
    return found == knowledge.choices.end() ? std::nullopt : std::optional(condition.choices.contains(found->second));
}

QString nextStep(const Step &step, const PathKnowledge &knowledge)
{
    const std::vector<Branch> *branches = &step.next;
    if (step.kind == StepKind::Choice) {
        const auto answer = knowledge.choices.find(step.id);
        const Choice *choice = answer == knowledge.choices.end() ? nullptr : step.choice(answer->second);
        if (!choice || !choice->back.isEmpty()) {
            return {};
        }
        branches = &branchesOf(step, *choice);
    }
    for (const Branch &branch : *branches) {
        if (!branch.condition) {
            return branch.to;
        }
        const std::optional<bool> isTrue = holds(*branch.condition, knowledge);
        if (!isTrue) {
            return {};
        }
        if (*isTrue) {
            return branch.to;
        }
    }
    return {};
}

GuidePaths::GuidePaths(const GuideDefinition &guide, PathVisitor &visitor)
    : m_guide(guide)
    , m_visitor(visitor)
{
    const auto note = [this](const std::vector<Branch> &branches) {
        for (const Branch &branch : branches) {
            if (branch.condition) {
                m_decisive.insert(branch.condition->step);
            }
        }
    };
    for (const Step &step : guide.steps) {
        note(step.next);
        for (const Choice &choice : step.choices) {
            note(choice.next);
        }
    }
}

bool GuidePaths::walk(const QString &from, const PathKnowledge &knowledge)
{
    m_trail.clear();
    m_returnedTo.clear();
    m_budget = MostVisits;
    visit(from, knowledge, nullptr);
    return m_budget > 0;
}

void GuidePaths::visit(const QString &id, const PathKnowledge &knowledge, const Step *origin)
{
    if (m_budget <= 0 || --m_budget == 0) {
        return;
    }
    const Step *step = m_guide.step(id);
    if (!step) {
        if (origin) {
            m_visitor.leftTo(*origin, id);
        }
        return;
    }
    const bool isReturn =
        std::any_of(m_returnedTo.begin(), m_returnedTo.end(), [&](const auto &there) { return there.first == id; });
    if (!isReturn && std::find(m_trail.begin(), m_trail.end(), id) != m_trail.end()) {
        m_visitor.cameBackTo(*step);
        return;
    }
    m_visitor.reached(*step, m_trail);
    m_trail.push_back(id);
    if (step->isEnd()) {
        m_visitor.ended(m_trail);
    } else if (step->kind == StepKind::Choice) {
        choose(*step, knowledge);
    } else {
        leave(*step, step->next, knowledge);
    }
    m_trail.pop_back();
}

bool GuidePaths::hasAskedForWallet() const
{
    return std::any_of(m_trail.begin(), m_trail.end(), [this](const QString &id) {
        const std::vector<Field> &fields = m_guide.step(id)->fields;
        return std::any_of(fields.begin(), fields.end(), [](const Field &f) { return f.kind == FieldKind::Wallet; });
    });
}

void GuidePaths::choose(const Step &step, const PathKnowledge &knowledge)
{
    if (const auto known = knowledge.choices.find(step.id); known != knowledge.choices.end()) {
        if (const Choice *choice = step.choice(known->second); choice && choice->back.isEmpty()) {
            leave(step, branchesOf(step, *choice), knowledge);
        }
        return;
    }
    std::vector<const std::vector<Branch> *> walked;
    for (const Choice &choice : step.choices) {
        PathKnowledge supposed = knowledge;
        if (!choice.back.isEmpty()) {
            supposed.choices[choice.back] = choice.suggests;
            const bool isNew = m_returnedTo.insert({choice.back, choice.suggests}).second;
            if (isNew) {
                visit(choice.back, supposed, &step);
            } else {
                m_visitor.cameBackTo(step);
            }
            if (isNew) {
                m_returnedTo.erase({choice.back, choice.suggests});
            }
            continue;
        }
        const std::vector<Branch> &branches = branchesOf(step, choice);
        const bool isWalked = std::any_of(walked.begin(), walked.end(), [&](const auto *w) { return *w == branches; });
        if (isWalked && !m_decisive.contains(step.id)) {
            for (const Branch &branch : branches) {
                if (!branch.condition) {
                    m_visitor.took(branch);
                }
            }
            continue;
        }
        walked.push_back(&branches);
        supposed.choices[step.id] = choice.id;
        leave(step, branches, supposed);
    }
}

void GuidePaths::leave(const Step &step, const std::vector<Branch> &branches, const PathKnowledge &knowledge)
{
    PathKnowledge rest = knowledge;
    for (const Branch &branch : branches) {
        if (!branch.condition) {
            m_visitor.took(branch);
            visit(branch.to, rest, &step);
            return;
        }
        std::optional<bool> isTrue = holds(*branch.condition, rest);
        if (!isTrue && branch.condition->fact && hasAskedForWallet()) {
            PathKnowledge supposed = rest;
            suppose(*branch.condition->fact, supposed);
            m_visitor.took(branch);
            visit(branch.to, supposed, &step);
            rest.facts[*branch.condition->fact] = false;
            isTrue = false;
        }
        if (!isTrue) {
            m_visitor.lookedAhead(step, branch);
        }
        if (isTrue.value_or(true)) {
            m_visitor.took(branch);
            visit(branch.to, rest, &step);
        }
        if (isTrue.value_or(false)) {
            return;
        }
    }
}

} // namespace WalletSupport
