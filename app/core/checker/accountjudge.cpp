#include "core/checker/accountjudge.h"

#include "core/base/evenwidth.h"
#include "core/checker/addressparts.h"
#include "core/checker/checkindex.h"
#include "core/checker/lookalikes.h"
#include "core/gate/webaddress.h"

#include <QUrl>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr qsizetype ShortestImitated = 5; ///< one letter off a shorter name is another name more often than not

QString plainHost(const QString &host)
{
    for (const QLatin1String prefix : {QLatin1String("www."), QLatin1String("m."), QLatin1String("mobile.")}) {
        if (host.startsWith(prefix)) {
            return host.mid(prefix.size());
        }
    }
    return host;
}

} // namespace

std::optional<Judgement> AccountJudge::judgeListed(const QString &name, const QString &network,
                                                   const MessageFacts &facts) const
{
    std::vector<ListedAccount> same;
    std::ranges::copy_if(m_index.accounts(), std::back_inserter(same), [&](const ListedAccount &account) {
        return account.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (same.empty()) {
        return std::nullopt;
    }
    const auto isHere = [&](const ListedAccount &account) { return network.isEmpty() || account.network == network; };
    // One that was withdrawn without a word of its network is withdrawn on all.
    const auto once = std::ranges::find_if(same, [&](const ListedAccount &account) {
        return account.isWithdrawn && (isHere(account) || account.network.isEmpty());
    });
    if (once != same.end()) {
        return judgedWithdrawn(once->confidence, once->name, once->wallet);
    }
    std::vector<ListedAccount> here;
    std::ranges::copy_if(same, std::back_inserter(here),
                         [&](const ListedAccount &account) { return isHere(account) && isEnough(account.confidence); });
    if (!here.empty()) {
        const ListedAccount &account = entryFor(here, facts);
        Judgement judgement = judged(Verdict::Official, ReasonKind::Listed, account.name, account.wallet);
        remarkConfidence(judgement, account.confidence);
        if (network.isEmpty()) {
            judgement.remarks.push_back({RemarkKind::Network, account.network});
        }
        return judgement;
    }
    const bool isSeen = std::ranges::any_of(same, isHere);
    const ListedAccount &account = entryFor(same, facts);
    return judged(Verdict::Unknown, isSeen ? ReasonKind::SeenOnce : ReasonKind::OtherNetwork, account.name,
                  account.wallet);
}

std::optional<Judgement> AccountJudge::judgeImitation(const QString &name, int firstPoint) const
{
    const ComparableName comparable(name);
    std::optional<Judgement> found;
    for (const ListedAccount &account : m_index.accounts()) {
        const std::optional<Likeness> like = isEnough(account.confidence) && !account.isWithdrawn
                                                 ? likeness(comparable, account.comparable)
                                                 : std::nullopt;
        if (!like) {
            continue;
        }
        const bool isLook = like->kind == Likeness::Kind::LookAlike;
        const bool isSwapped = like->kind == Likeness::Kind::Swapped;
        const bool isConvincing =
            isLook || (account.name.size() >= (isSwapped ? ShortestImitated + 1 : ShortestImitated) &&
                       !m_index.knowledge().isOrdinaryWord(comparable.look.text));
        const ReasonKind kind = isLook ? ReasonKind::LookAlike : isSwapped ? ReasonKind::Swapped : ReasonKind::OneEdit;
        std::vector<int> points = like->points;
        for (int &point : points) {
            point += firstPoint;
        }
        if (isLook) {
            return judged(Verdict::NotOfficial, kind, account.name, account.wallet, points);
        }
        if (!found || (isConvincing && found->verdict != Verdict::NotOfficial)) {
            found = judged(isConvincing ? Verdict::NotOfficial : Verdict::Unknown,
                           isConvincing ? kind : ReasonKind::Resembles, account.name, account.wallet, points);
        }
    }
    return found;
}

Judgement AccountJudge::judge(const QString &text, const QString &network, const MessageFacts &facts) const
{
    const QString even = evenWidth(text);
    const int firstPoint = even.startsWith(u'@') ? 1 : 0;
    const QString name = even.mid(firstPoint);
    Judgement judgement;
    if (const std::optional<Judgement> listed = judgeListed(name, network, facts)) {
        judgement = *listed;
    } else if (const std::optional<Judgement> imitation = judgeImitation(name, firstPoint)) {
        judgement = *imitation;
    } else if (const std::optional<Imitation> brand = m_index.brands().nameIn(name, firstPoint)) {
        judgement = judged(Verdict::Unknown, ReasonKind::Resembles, brand->of, brand->wallet, {});
    }
    if (const auto names = m_index.names().find(name); judgement.wallet.isEmpty() && !names.empty()) {
        judgement = judged(Verdict::Unknown, ReasonKind::Resembles, name, names.front().wallet);
    }
    judgement.target = name;
    return judgement;
}

std::optional<Judgement> AccountJudge::judgePage(const WebAddress &address, const QString &text,
                                                 const MessageFacts &facts) const
{
    const QString host = plainHost(address.host);
    for (const CheckerLists::NetworkPage &page : m_index.knowledge().networkPages()) {
        if (host != page.host || !address.path.startsWith(page.before)) {
            continue;
        }
        QString name = QUrl::fromPercentEncoding(address.path.mid(page.before.size()).toUtf8());
        if (name.endsWith(u'/')) {
            name.chop(1);
        }
        // What stands below an account's name is a post, and the network may show anybody's under any name.
        if (name.isEmpty() || name.contains(u'/') || readAddressParts(text).userLength > 0) {
            return std::nullopt;
        }
        Judgement judgement = judge(name, page.network, facts);
        const qsizetype place = text.indexOf(name);
        for (int &point : judgement.reason.positions) {
            point += place < 0 ? 0 : pointsBefore(text, place);
        }
        judgement.target = address.host + address.path;
        return judgement;
    }
    return std::nullopt;
}

} // namespace WalletSupport
