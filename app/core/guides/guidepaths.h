#pragma once

#include "core/guides/guidedefinition.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace WalletSupport {

/// What is known, or supposed, of a run when a branch is decided.
struct PathKnowledge
{
    std::map<QString, QString> choices; ///< by step
    std::map<WalletFact, bool> facts;
    bool operator==(const PathKnowledge &) const = default;
};

/// Whether the condition holds; nothing if that is not known yet.
[[nodiscard]] std::optional<bool> holds(const Condition &condition, const PathKnowledge &knowledge);

/// Where a known step goes with known answers; empty when it depends on something unknown.
[[nodiscard]] QString nextStep(const Step &step, const PathKnowledge &knowledge);

/// Whether a path passes a step.
[[nodiscard]] inline bool holdsStep(const std::vector<QString> &path, const QString &step)
{
    return std::find(path.begin(), path.end(), step) != path.end();
}

/// What one walk over all paths meets.
class PathVisitor
{
public:
    virtual ~PathVisitor() = default;
    /// A path comes to `step`, having passed `trail`.
    virtual void reached(const Step &step, const std::vector<QString> &trail) { (void)step, (void)trail; }
    /// The branch was taken (by its address inside the definition).
    virtual void took(const Branch &branch) { (void)branch; }
    /// A condition at `step` looked at what nobody has answered on this path.
    virtual void lookedAhead(const Step &step, const Branch &branch) { (void)step, (void)branch; }
    virtual void leftTo(const Step &from, const QString &unknownStep) { (void)from, (void)unknownStep; }
    virtual void cameBackTo(const Step &step) { (void)step; }
    virtual void ended(const std::vector<QString> &trail) { (void)trail; }
};

/// Walks every path of a guide from one step on. Suppositions made at a choice hold for the rest of its path, so
/// what it meets is exactly what a person can meet.
class GuidePaths final
{
public:
    GuidePaths(const GuideDefinition &guide, PathVisitor &visitor);

    /// False if there are too many paths to walk.
    [[nodiscard]] bool walk(const QString &from, const PathKnowledge &knowledge);

private:
    void visit(const QString &id, const PathKnowledge &knowledge, const Step *origin);
    void leave(const Step &step, const std::vector<Branch> &branches, const PathKnowledge &knowledge);
    [[nodiscard]] bool hasAskedForWallet() const;
    void choose(const Step &step, const PathKnowledge &knowledge);

    const GuideDefinition &m_guide;
    PathVisitor &m_visitor;
    std::vector<QString> m_trail;
    std::set<QString> m_decisive;                       ///< choices that some condition looks at
    std::set<std::pair<QString, QString>> m_returnedTo; ///< choices that Back led to, with what it suggested there
    int m_budget = 0;
};

} // namespace WalletSupport
