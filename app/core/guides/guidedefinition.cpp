#include "core/guides/guidedefinition.h"

#include <algorithm>

namespace WalletSupport {

namespace {

std::vector<GuideLink> linksOf(const std::vector<Step> &steps, ActionKind kind, const QString &key)
{
    std::vector<GuideLink> found;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        for (std::size_t j = 0; j < steps[i].actions.size(); ++j) {
            const StepAction &action = steps[i].actions[j];
            if (action.kind == kind) {
                found.push_back({QStringLiteral("steps.%1.actions.%2.%3").arg(i).arg(j).arg(key), action.target});
            }
        }
    }
    return found;
}

} // namespace

const Step *GuideDefinition::step(const QString &name) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const Step &s) { return s.id == name; });
    return found == steps.end() ? nullptr : &*found;
}

std::vector<GuideLink> GuideDefinition::linkedArticles() const
{
    return linksOf(steps, ActionKind::OpenArticle, QStringLiteral("article"));
}

std::vector<GuideLink> GuideDefinition::linkedGuides() const
{
    std::vector<GuideLink> found = linksOf(steps, ActionKind::StartGuide, QStringLiteral("guide"));
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].kind == StepKind::Handover) {
            found.push_back({QStringLiteral("steps.%1.guide").arg(i), steps[i].guide});
        }
    }
    return found;
}

const GuideDocument *GuideDefinition::document(const QString &name) const
{
    const auto found =
        std::find_if(documents.begin(), documents.end(), [&](const GuideDocument &d) { return d.id == name; });
    return found == documents.end() ? nullptr : &*found;
}

} // namespace WalletSupport
