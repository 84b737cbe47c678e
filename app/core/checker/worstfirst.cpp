#include "core/checker/worstfirst.h"

#include "core/base/wordtable.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

constexpr auto Words = std::to_array<std::pair<Worst, const char16_t *>>({
    {Worst::Official, u"official"},
    {Worst::Genuine, u"genuine"},
    {Worst::Unknown, u"unknown"},
    {Worst::Caution, u"caution"},
    {Worst::NotOfficial, u"not-official"},
    {Worst::Danger, u"danger"},
});

Worst worstOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Official:
        return Worst::Official;
    case Verdict::Unknown:
        return Worst::Unknown;
    case Verdict::NotOfficial:
        return Worst::NotOfficial;
    }
    return Worst::Unknown;
}

Worst worstOf(MessageLevel level)
{
    switch (level) {
    case MessageLevel::None:
        return Worst::Nothing;
    case MessageLevel::Caution:
        return Worst::Caution;
    case MessageLevel::Danger:
        return Worst::Danger;
    }
    return Worst::Caution;
}

/// What findings that say the same have in common.
QString sameness(const Finding &finding)
{
    const bool isExact = finding.verdict == Verdict::Official || finding.target.isEmpty();
    QStringList parts{textOf(finding.kind),        textOf(finding.verdict), isExact ? finding.text : finding.target,
                      textOf(finding.reason.kind), finding.reason.of,       finding.wallet};
    for (const Remark &remark : finding.remarks) {
        parts.append(textOf(remark));
    }
    return parts.join(QChar(u'\0'));
}

} // namespace

Worst worstOf(const CheckReport &report)
{
    Worst worst = worstOf(report.level);
    for (const Finding &finding : report.findings) {
        worst = std::max(worst, worstOf(finding.verdict));
    }
    if (worst == Worst::Official && report.isProse) {
        worst = Worst::Genuine;
    }
    // Of what was not read nobody can say that it is good.
    return report.isCut ? std::max(worst, Worst::Unknown) : worst;
}

QString textOf(Worst worst)
{
    return textIn(Words, worst);
}

std::vector<FindingGroup> worstFirst(const std::vector<Finding> &findings)
{
    std::vector<FindingGroup> groups;
    QHash<QString, std::size_t> known;
    for (const Finding &finding : findings) {
        const QString key = sameness(finding);
        if (const auto found = known.constFind(key); found != known.cend()) {
            FindingGroup &group = groups.at(*found);
            ++group.count;
            group.isSpelledAlike = group.isSpelledAlike && group.finding.text == finding.text;
            continue;
        }
        known.insert(key, groups.size());
        groups.push_back({finding});
    }
    std::ranges::stable_sort(groups, std::ranges::greater(),
                             [](const FindingGroup &group) { return worstOf(group.finding.verdict); });
    return groups;
}

} // namespace WalletSupport
