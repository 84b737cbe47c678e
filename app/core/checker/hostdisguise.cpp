#include "core/checker/hostdisguise.h"

#include "core/base/evenwidth.h"
#include "core/checker/checkindex.h"
#include "core/checker/spelledhost.h"
#include "core/gate/hostname.h"

namespace WalletSupport {

std::optional<Judgement> judgeLocalName(const CheckIndex &index, const SpelledHost &host)
{
    for (std::size_t at = 0; at <= host.registrable && at < host.labels.size(); ++at) {
        const SpelledHost::Label &label = host.labels[at];
        const std::vector<WalletNames::Place> names = index.names().find(label.name);
        if (names.empty() || !isEastAsian(label.name.at(names.front().begin).unicode())) {
            continue;
        }
        const WalletNames::Place &name = names.front();
        const bool isWhole = name.begin == 0 && name.end == label.name.size();
        const ReasonKind kind = at < host.registrable ? ReasonKind::BrandInSubdomain
                                : isWhole             ? ReasonKind::OtherEnding
                                                      : ReasonKind::BrandWithWords;
        return judged(Verdict::NotOfficial, kind, label.name.mid(name.begin, name.end - name.begin), name.wallet);
    }
    return std::nullopt;
}

std::optional<Judgement> judgeFalseEnding(const CheckIndex &index, const SpelledHost &host,
                                          const std::function<bool(const QString &host)> &isOfficialHost)
{
    const QString ending =
        host.labels.empty() ? QString() : index.knowledge().hostWords().meantEnding(host.labels.back().name);
    if (ending.isEmpty()) {
        return std::nullopt;
    }
    QString meant;
    for (std::size_t at = 0; at + 1 < host.labels.size(); ++at) {
        meant += host.labels[at].name + u'.';
    }
    meant += ending;
    std::vector<int> points;
    for (int point = 0; point < host.labels.back().points; ++point) {
        points.push_back(host.labels.back().firstPoint + point);
    }
    const auto read = readHost(meant);
    if (read && isOfficialHost(*read)) {
        const QString domain = registrableDomain(*read);
        return judged(Verdict::NotOfficial, ReasonKind::LookAlike, domain, index.domains(domain).front().wallet,
                      points);
    }
    const std::optional<Imitation> imitation = index.brands().imitation(spelledHost(meant));
    return imitation && imitation->isConvincing
               ? std::optional(judged(Verdict::NotOfficial, imitation->kind, imitation->of, imitation->wallet, points))
               : std::nullopt;
}

} // namespace WalletSupport
