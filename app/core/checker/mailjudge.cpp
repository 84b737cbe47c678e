#include "core/checker/mailjudge.h"

#include "core/base/evenwidth.h"
#include "core/checker/addressjudge.h"
#include "core/checker/addressparts.h"
#include "core/checker/checkindex.h"
#include "core/checker/spelledhost.h"
#include "core/gate/hostname.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace WalletSupport {

namespace {

/// An address in a mail link, and whether mail goes there: what is in a comment or in the subject only people read.
struct MailHost
{
    QString address;
    QString host;
    bool isRecipient = true;
};

std::vector<MailHost> mailHosts(const QString &even)
{
    static const QRegularExpression pattern(QStringLiteral("[^\\s@?&=,;:<>()\"']*@([\\p{L}\\p{N}._-]+)"));
    static const QRegularExpression field(QStringLiteral("[?&]([A-Za-z-]*)=[^?&]*\\z"));
    static const QStringList recipients{QStringLiteral("to"), QStringLiteral("cc"), QStringLiteral("bcc")};
    const QString plain = QUrl::fromPercentEncoding(even.toUtf8());
    std::vector<MailHost> hosts;
    for (auto matches = pattern.globalMatch(plain); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString before = plain.left(match.capturedStart());
        const QRegularExpressionMatch named = field.match(before);
        const bool isComment = before.count(u'(') > before.count(u')');
        const bool isText = named.hasMatch() && !recipients.contains(named.captured(1).toLower());
        if (const auto host = readHost(match.captured(1))) {
            hosts.push_back({match.captured(), *host, !isComment && !isText});
        }
    }
    return hosts;
}

} // namespace

/// Several in one, of which an official one is shown and a stranger gets the mail. A list is not meant.
std::optional<Judgement> MailJudge::judgeSeveral(const QString &even) const
{
    static const QRegularExpression several(QStringLiteral("@[^@,;]*(?:[?&(]|%3f|%26|%28)[^@]*(?:@|%40)"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (!several.match(even).hasMatch()) {
        return std::nullopt;
    }
    const std::vector<MailHost> hosts = mailHosts(even);
    const auto isListed = [this](const MailHost &one) {
        const std::vector<Domain> domains = m_index.domains(registrableDomain(one.host));
        return std::ranges::any_of(domains, [](const Domain &domain) { return isEnough(domain.confidence); });
    };
    const auto isStranger = [&](const MailHost &one) { return one.isRecipient && !isListed(one); };
    const auto stranger = std::ranges::find_if(hosts, isStranger);
    const auto shown = std::ranges::find_if(hosts, isListed);
    if (stranger == hosts.end() || shown == hosts.end()) {
        return std::nullopt;
    }
    Judgement judgement = judged(Verdict::NotOfficial, ReasonKind::DressesUp, shown->address,
                                 m_index.domains(registrableDomain(shown->host)).front().wallet);
    judgement.target = stranger->address.toLower();
    return judgement;
}

Judgement MailJudge::judge(const QString &text, const MessageFacts &facts) const
{
    const QString even = evenWidth(text);
    if (const std::optional<Judgement> several = judgeSeveral(even)) {
        return *several;
    }
    const qsizetype at = even.lastIndexOf(u'@');
    const QString name = even.left(at);
    const AddressParts parts = readAddressParts(text.mid(at + 1));
    const QString address = QString(name + u'@' + parts.host).toLower();
    Judgement judgement;
    const std::vector<ListedChannel> listed =
        m_index.channelsAt(address, {ChannelKind::Email, ChannelKind::ReportFraudEmail, ChannelKind::OtherEmail});
    const std::vector<Domain> domains = m_index.domains(registrableDomain(parts.host));
    std::optional<WithdrawnValue> once = m_index.withdrawn(address);
    if (!once) {
        once = m_index.withdrawn(parts.host);
    }
    if (!once) {
        once = m_index.withdrawn(registrableDomain(parts.host));
    }
    if (once && !parts.hasHidden) {
        judgement = judgedWithdrawn(once->confidence, once->target, once->wallet);
    } else if (const auto line = m_index.reportingLine(address); line && !parts.hasHidden) {
        judgement = judged(Verdict::Official, ReasonKind::ReportingLine, address);
        judgement.remarks = {{RemarkKind::SenderCanBeForged, {}}, {RemarkKind::Country, line->country}};
    } else if (!listed.empty() && !parts.hasHidden) {
        const bool isSure = isEnough(listed.front().channel.confidence);
        judgement = judged(isSure ? Verdict::Official : Verdict::Unknown,
                           isSure ? ReasonKind::Listed : ReasonKind::SeenOnce, address, entryFor(listed, facts).wallet);
        judgement.remarks.push_back({RemarkKind::SenderCanBeForged, {}});
        remarkConfidence(judgement, listed.front().channel.confidence);
    } else if (m_index.knowledge().isFreeMail(parts.host)) {
        judgement = judgeFreeMail(name, parts.host);
    } else if (parts.hasHidden) {
        const AddressParts whole = readAddressParts(text); // the name before @ is read as a user name
        judgement = m_addresses.judgeHidden(text, whole, spelledHost(text, whole));
    } else if (!domains.empty()) {
        judgement = judgeDomain(entryFor(domains, facts));
    } else {
        judgement = judgeStranger(text, name);
    }
    judgement.target = address;
    return judgement;
}

/// An address that is not listed, at a domain that is.
Judgement MailJudge::judgeDomain(const Domain &domain)
{
    const bool isAnyones =
        domain.use == DomainUse::Hosted || domain.use == DomainUse::Anyone || domain.use == DomainUse::Forum;
    const ReasonKind kind = !isEnough(domain.confidence) ? ReasonKind::SeenOnce
                            : isAnyones                  ? ReasonKind::AnyoneCanPublish
                                                         : ReasonKind::DomainMatches;
    Judgement judgement = judged(Verdict::Unknown, kind, domain.domain, domain.wallet);
    judgement.remarks.push_back({RemarkKind::SenderCanBeForged, {}});
    return judgement;
}

/// With a wallet's name before the @ it poses as that wallet; no wallet answers from such an address.
Judgement MailJudge::judgeFreeMail(const QString &name, const QString &domain) const
{
    const std::optional<Imitation> brand = m_index.brands().nameIn(name, 0);
    if (!brand) {
        return judged(Verdict::Unknown, ReasonKind::FreeMail, domain, {});
    }
    const bool isNear = brand->kind == ReasonKind::OneEdit || brand->kind == ReasonKind::Swapped;
    return brand->isConvincing && !isNear
               ? judged(Verdict::NotOfficial, ReasonKind::FreeMail, brand->of, brand->wallet, brand->positions)
               : judged(Verdict::Unknown, ReasonKind::Resembles, brand->of, brand->wallet, brand->positions);
}

Judgement MailJudge::judgeStranger(const QString &text, const QString &name) const
{
    if (const std::optional<Judgement> imitation =
            m_addresses.judgeImitation(spelledHost(text, readAddressParts(text)))) {
        return *imitation;
    }
    // `alipay.com@example.test` is meant to be read as a page.
    const QString written = readAddressParts(name).host;
    const std::vector<Domain> domains = m_index.domains(registrableDomain(written));
    if (!domains.empty() && isEnough(domains.front().confidence)) {
        std::vector<int> points;
        for (int point = 0; point < pointsBefore(name, name.size()); ++point) {
            points.push_back(point);
        }
        return judged(Verdict::NotOfficial, ReasonKind::UserName, written, domains.front().wallet, points);
    }
    if (const std::optional<Imitation> brand = m_index.brands().nameIn(name, 0); brand && brand->isConvincing) {
        return judged(Verdict::Unknown, ReasonKind::Resembles, brand->of, brand->wallet, brand->positions);
    }
    return judged(Verdict::Unknown, ReasonKind::NotKnown);
}

} // namespace WalletSupport
