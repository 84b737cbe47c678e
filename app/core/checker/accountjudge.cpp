#include "core/checker/accountjudge.h"

#include "core/checker/addressparts.h"
#include "core/checker/checkindex.h"
#include "core/checker/evenwidth.h"
#include "core/checker/lookalikes.h"
#include "core/checker/supportwords.h"
#include "core/gate/webaddress.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

constexpr qsizetype ShortestImitated = 5; ///< one letter off a shorter name is another name more often than not

struct NetworkPage
{
    const char16_t *host;
    const char16_t *before; ///< what stands in the path before the account's name
    const char16_t *network;
};

/// Where the accounts of the networks in socialnetworks.cpp have their pages.
constexpr std::array Pages = {
    NetworkPage{u"x.com", u"/", u"X"},
    NetworkPage{u"twitter.com", u"/", u"X"},
    NetworkPage{u"facebook.com", u"/", u"Facebook"},
    NetworkPage{u"fb.com", u"/", u"Facebook"},
    NetworkPage{u"instagram.com", u"/", u"Instagram"},
    NetworkPage{u"threads.net", u"/@", u"Threads"},
    NetworkPage{u"threads.com", u"/@", u"Threads"},
    NetworkPage{u"tiktok.com", u"/@", u"TikTok"},
    NetworkPage{u"youtube.com", u"/@", u"YouTube"},
    NetworkPage{u"linkedin.com", u"/company/", u"LinkedIn"},
    NetworkPage{u"weibo.com", u"/", u"Weibo"},
    NetworkPage{u"t.me", u"/", u"Telegram"},
    NetworkPage{u"telegram.me", u"/", u"Telegram"},
    NetworkPage{u"line.me", u"/R/ti/p/@", u"LINE"},
    NetworkPage{u"zalo.me", u"/", u"Zalo"},
    NetworkPage{u"discord.com", u"/invite/", u"Discord"},
    NetworkPage{u"discord.gg", u"/", u"Discord"},
};

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
                       !isOrdinaryWord(comparable.look.text));
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
    for (const NetworkPage &page : Pages) {
        const QStringView before(page.before);
        if (host != QStringView(page.host) || !address.path.startsWith(before)) {
            continue;
        }
        QString name = QUrl::fromPercentEncoding(address.path.mid(before.size()).toUtf8());
        if (name.endsWith(u'/')) {
            name.chop(1);
        }
        // What stands below an account's name is a post, and the network may show anybody's under any name.
        if (name.isEmpty() || name.contains(u'/') || readAddressParts(text).userLength > 0) {
            return std::nullopt;
        }
        Judgement judgement = judge(name, QString::fromUtf16(page.network), facts);
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
