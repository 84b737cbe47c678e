#include "core/checker/demands/demandrules.h"

#include "core/content/pack.h"

#include <QStringList>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr int MostGroups = 4096;
constexpr int LastOrder = static_cast<int>(DemandRules::Pattern::Order::OverSentences);

std::optional<DemandRules::Pattern> patternFrom(const Statement &row)
{
    const std::optional<DemandKind> kind = demandKindFrom(row.text(0));
    DemandRules::Pattern pattern;
    const QStringList groups = row.text(1).split(u' ', Qt::SkipEmptyParts);
    for (const QString &group : groups) {
        pattern.groups.push_back(group.toInt());
    }
    const bool isRight = std::ranges::all_of(
        pattern.groups, [](int group) { return group >= DemandRules::FirstNamed && group < MostGroups; });
    if (!kind || !isRight || pattern.groups.empty()) {
        return std::nullopt;
    }
    pattern.kind = *kind;
    pattern.within = static_cast<int>(std::clamp<qint64>(row.integer(2), 0, MostGroups));
    pattern.order = static_cast<DemandRules::Pattern::Order>(std::clamp<qint64>(row.integer(3), 0, LastOrder));
    pattern.without = static_cast<int>(std::clamp<qint64>(row.integer(4), -1, MostGroups));
    pattern.unless = static_cast<int>(std::clamp<qint64>(row.integer(5), -1, MostGroups));
    return pattern;
}

} // namespace

DemandRules DemandRules::read(const Pack &pack)
{
    DemandRules rules;
    Statement words = pack.query("SELECT \"group\", word FROM demand_word");
    while (words.next()) {
        const qint64 group = words.integer(0);
        if (group >= 0 && group < MostGroups) {
            rules.words.push_back({static_cast<int>(group), words.text(1)});
        }
    }
    Statement patterns = pack.query(
        "SELECT kind, word_groups, within, any_order, without, unless FROM demand_pattern ORDER BY position");
    while (patterns.next()) {
        if (std::optional<Pattern> pattern = patternFrom(patterns)) {
            rules.patterns.push_back(std::move(*pattern));
        }
    }
    Statement variants = pack.query("SELECT traditional, simplified FROM demand_variant");
    while (variants.next()) {
        rules.variants.emplace(static_cast<char32_t>(variants.integer(0)), static_cast<char32_t>(variants.integer(1)));
    }
    return rules;
}

} // namespace WalletSupport
