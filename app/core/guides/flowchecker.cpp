#include "core/guides/flowchecker.h"

#include "core/guides/guidepaths.h"

#include <algorithm>
#include <map>
#include <set>

namespace WalletSupport {

namespace {

using Kind = GuideFault::Kind;

/// Where each branch of a flow stands in its JSON.
struct BranchPlace
{
    const Branch *branch = nullptr;
    QString path;
};

/// What must hold whatever path is taken, and where everything stands.
class FlowChecker final : public PathVisitor
{
public:
    explicit FlowChecker(const GuideDefinition &guide)
        : m_guide(guide)
    {
        for (std::size_t i = 0; i < guide.steps.size(); ++i) {
            addStep(guide.steps[i], QStringLiteral("steps.%1").arg(i));
        }
    }

    std::vector<GuideFault> check()
    {
        if (!m_guide.step(m_guide.start)) {
            add(Kind::UnknownStep, QStringLiteral("start"), m_guide.start);
        }
        if (!GuidePaths(m_guide, *this).walk(m_guide.start, {})) {
            add(Kind::TooManyPaths, {}, {});
        }
        if (m_faults.empty()) {
            addUnreached();
        }
        for (std::size_t i = 0; i < m_guide.documents.size(); ++i) {
            if (!m_documents.contains(m_guide.documents[i].id)) {
                add(Kind::UnusedDocument, QStringLiteral("documents.%1").arg(i), m_guide.documents[i].id);
            }
        }
        return m_faults;
    }

    void reached(const Step &step, const std::vector<QString> &trail) override
    {
        m_reached.insert(step.id);
        const std::set<QString> earlier(trail.begin(), trail.end());
        for (const Choice &choice : step.choices) {
            if (!choice.back.isEmpty() && !earlier.contains(choice.back)) {
                add(Kind::LooksAhead, m_places[step.id], choice.back);
            }
        }
        for (const RightsWanted &rights : step.rights) {
            if (rights.condition && !rights.condition->fact && !earlier.contains(rights.condition->step)) {
                add(Kind::LooksAhead, m_places[step.id], rights.condition->step);
            }
        }
    }
    void took(const Branch &branch) override { m_taken.insert(&branch); }
    void lookedAhead(const Step &step, const Branch &branch) override
    {
        const QString subject = branch.condition->fact ? QStringLiteral("wallet") : branch.condition->step;
        add(Kind::LooksAhead, m_places[step.id], subject);
    }
    void leftTo(const Step &from, const QString &unknownStep) override
    {
        add(Kind::UnknownStep, m_places[from.id], unknownStep);
    }
    void cameBackTo(const Step &step) override { add(Kind::NeverEnds, m_places[step.id], step.id); }

private:
    void add(Kind kind, const QString &path, const QString &detail)
    {
        const GuideFault fault{kind, QStringLiteral("guides/%1.json").arg(m_guide.id), path, detail};
        if (std::find(m_faults.begin(), m_faults.end(), fault) == m_faults.end()) {
            m_faults.push_back(fault);
        }
    }

    void addStep(const Step &step, const QString &path)
    {
        m_places[step.id] = path;
        addBranches(step.next, path);
        for (std::size_t i = 0; i < step.choices.size(); ++i) {
            const Choice &choice = step.choices[i];
            const QString at = QStringLiteral("%1.choices.%2").arg(path).arg(i);
            addBranches(choice.next, at);
            if (choice.back.isEmpty() && choice.next.empty() && step.next.empty()) {
                add(Kind::MissingKey, at, QStringLiteral("next"));
            }
            const Step *back = choice.back.isEmpty() ? nullptr : m_guide.step(choice.back);
            if (!choice.back.isEmpty() && !(back && back->kind == StepKind::Choice)) {
                add(Kind::UnknownStep, at, choice.back);
            } else if (back && !back->choice(choice.suggests)) {
                add(Kind::UnknownValue, at, choice.suggests);
            }
        }
        for (const QString &other : step.restsOn) {
            if (!m_guide.step(other) || other == step.id) {
                add(Kind::UnknownStep, path, other);
            }
        }
        addOutcome(step, path);
    }

    void addOutcome(const Step &step, const QString &path)
    {
        for (const QString &document : step.documents) {
            m_documents.insert(document);
            if (!m_guide.document(document)) {
                add(Kind::UnknownDocument, path, document);
            }
        }
        for (std::size_t i = 0; i < step.rights.size(); ++i) {
            if (step.rights[i].condition && !step.rights[i].condition->fact) {
                checkCondition(*step.rights[i].condition, QStringLiteral("%1.rights.%2").arg(path).arg(i));
            }
        }
    }

    void addBranches(const std::vector<Branch> &branches, const QString &path)
    {
        for (std::size_t i = 0; i < branches.size(); ++i) {
            const QString at =
                branches.size() == 1 ? path + QStringLiteral(".next") : QStringLiteral("%1.next.%2").arg(path).arg(i);
            const bool isLast = i + 1 == branches.size();
            if (branches[i].condition.has_value() == isLast) {
                add(Kind::NoElse, at, {});
            }
            if (branches[i].condition && !branches[i].condition->fact) {
                checkCondition(*branches[i].condition, at);
            }
            m_branches.push_back({&branches[i], at});
        }
    }

    void checkCondition(const Condition &condition, const QString &path)
    {
        const Step *step = m_guide.step(condition.step);
        if (!step || step->kind != StepKind::Choice) {
            add(Kind::UnknownStep, path, condition.step);
            return;
        }
        for (const QString &choice : condition.choices) {
            if (!step->choice(choice)) {
                add(Kind::UnknownValue, path, choice);
            }
        }
    }

    void addUnreached()
    {
        for (const Step &step : m_guide.steps) {
            if (!m_reached.contains(step.id)) {
                add(Kind::UnreachableStep, m_places[step.id], step.id);
            }
        }
        for (const BranchPlace &place : m_branches) {
            if (!m_taken.contains(place.branch) && m_faults.empty()) {
                add(Kind::UnreachableBranch, place.path, place.branch->to);
            }
        }
    }

    const GuideDefinition &m_guide;
    std::map<QString, QString> m_places;
    std::vector<BranchPlace> m_branches;
    std::set<QString> m_reached;
    std::set<QString> m_documents; ///< that outcomes leave
    std::set<const Branch *> m_taken;
    std::vector<GuideFault> m_faults;
};

} // namespace

std::vector<GuideFault> checkFlow(const GuideDefinition &guide)
{
    return FlowChecker(guide).check();
}

} // namespace WalletSupport
