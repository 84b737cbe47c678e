#include "core/checker/addressjudge.h"

#include "core/base/evenwidth.h"
#include "core/checker/accountjudge.h"
#include "core/checker/addressparts.h"
#include "core/checker/checkindex.h"
#include "core/checker/hostdisguise.h"
#include "core/checker/lookalikes.h"
#include "core/checker/spelledhost.h"
#include "core/directory/directory.h"
#include "core/gate/anyonesplaces.h"
#include "core/gate/hostname.h"
#include "core/gate/namedplaces.h"

#include <QRegularExpression>

#include <algorithm>

namespace WalletSupport {

namespace {

/// The address as the gate would open it; its host alone if the rest cannot be read in one way only.
struct ReadAddress
{
    WebAddress address;
    bool isWhole = true;
};

ReadAddress webAddressOf(const AddressParts &parts)
{
    const Result<WebAddress, GateRefusal> whole = readWebAddress(QString(u"https://" + parts.host + parts.tail));
    return whole ? ReadAddress{*whole, true} : ReadAddress{{parts.host, QStringLiteral("/"), {}}, false};
}

std::vector<int> pointsBetween(const QString &text, qsizetype begin, qsizetype end)
{
    std::vector<int> points;
    const int last = pointsBefore(text, end);
    for (int point = pointsBefore(text, begin); point < last; ++point) {
        points.push_back(point);
    }
    return points;
}

std::vector<int> hiddenPoints(const QString &text, const AddressParts &parts)
{
    std::vector<int> points;
    int point = pointsBefore(text, parts.hostBegin);
    const QList<uint> host = text.mid(parts.hostBegin, parts.hostLength).toUcs4();
    for (const char32_t one : host) {
        if (isHiddenCharacter(one)) {
            points.push_back(point);
        }
        ++point;
    }
    return points;
}

constexpr auto Pages = {ChannelKind::Help,          ChannelKind::Site,         ChannelKind::LiveChat,
                        ChannelKind::PasswordReset, ChannelKind::PasswordHelp, ChannelKind::PasswordChange,
                        ChannelKind::Dispute,       ChannelKind::Social};

} // namespace

AddressJudge::AddressJudge(const Directory &directory, const CheckIndex &index, const AccountJudge &accounts)
    : m_directory(directory)
    , m_index(index)
    , m_accounts(accounts)
{
}

Judgement AddressJudge::judge(const QString &text, const MessageFacts &facts)
{
    if (m_index.knowledge().hostWords().isAppScheme(QStringView(text).left(text.indexOf(u':')))) {
        Judgement link = judged(Verdict::Unknown, ReasonKind::AppLink);
        link.target = text;
        return link;
    }
    const AddressParts parts = readAddressParts(text);
    Judgement judgement;
    if (const std::optional<Judgement> user = judgeUserName(text, parts)) {
        judgement = *user;
    } else if (const std::optional<Judgement> host = judgeHost(text, parts, facts)) {
        judgement = *host;
    } else {
        judgement = judgeStranger(text, parts, facts);
    }
    judgement.target = parts.host.isEmpty() ? text.mid(parts.hostBegin, parts.hostLength) : parts.host;
    if (parts.userLength > 0) {
        judgement.remarks.push_back({RemarkKind::UserName, {}});
    }
    if (parts.scheme == QLatin1String("http")) {
        judgement.remarks.push_back({RemarkKind::NotEncrypted, {}});
    }
    return judgement;
}

std::optional<Judgement> AddressJudge::judgeHost(const QString &text, const AddressParts &parts,
                                                 const MessageFacts &facts)
{
    if (parts.host.isEmpty() || parts.isIp) {
        return std::nullopt;
    }
    if (parts.hasHidden) {
        return judgeHidden(text, parts, spelledHost(text, parts));
    }
    const auto [address, isWhole] = webAddressOf(parts);
    if (const std::optional<Judgement> listed = judgeListed(address, parts, facts)) {
        if (listed->verdict != Verdict::Official) {
            return listed;
        }
        if (!parts.isWeb()) {
            return judged(Verdict::Unknown, ReasonKind::OtherScheme, parts.host, listed->wallet);
        }
        // Two programs could read the rest in two ways, and one of them as another place.
        return isWhole && !parts.isOdd ? listed
                                       : judged(Verdict::Unknown, ReasonKind::Malformed, parts.host, listed->wallet);
    }
    // With a user name before it, it is no account's page any more.
    return parts.userLength > 0 ? std::nullopt : m_accounts.judgePage(address, text, facts);
}

/// What the directory lists beside channels and domains.
std::optional<Judgement> AddressJudge::judgeOther(const WebAddress &address, const AddressParts &parts) const
{
    const QString registrable = registrableDomain(address.host);
    for (const QString &place : {registrable, address.host, address.text()}) {
        if (const std::optional<WithdrawnValue> once = m_index.withdrawn(place)) {
            return judgedWithdrawn(once->confidence, place, once->wallet);
        }
    }
    if (const std::optional<ReportingLine> line = m_index.reportingLine(address)) {
        Judgement judgement = judged(Verdict::Official, ReasonKind::ReportingLine, line->target);
        judgement.remarks.push_back({RemarkKind::Country, line->country});
        return parts.hasUnusualPort() ? judged(Verdict::Unknown, ReasonKind::UnusualPort, line->target) : judgement;
    }
    return std::nullopt;
}

std::optional<Judgement> AddressJudge::judgeListed(const WebAddress &address, const AddressParts &parts,
                                                   const MessageFacts &facts)
{
    if (const std::optional<Judgement> other = judgeOther(address, parts)) {
        return other;
    }
    const QString registrable = registrableDomain(address.host);
    const std::vector<ListedChannel> exact = m_index.channelsAt(address.text(), Pages);
    // With a user name before it, it is not the listed page.
    const bool isExact = !exact.empty() && isEnough(exact.front().channel.confidence) && parts.userLength == 0;
    const std::vector<Domain> domains = m_index.domains(registrable);
    const HostStanding standing = domains.empty() ? HostStanding::Unknown : this->standing(address);
    if (isExact || standing == HostStanding::Official) {
        Judgement judgement = judgeOfficial(address, parts, facts);
        if (isExact && judgement.wallet.isEmpty()) {
            judgement.wallet = entryFor(exact, facts).wallet;
        }
        return judgement;
    }
    if (const auto place = m_index.channelsAt(address.text(), {ChannelKind::Community}); !place.empty()) {
        return judged(Verdict::Unknown, ReasonKind::AnyoneCanPublish, address.text(), entryFor(place, facts).wallet);
    }
    if (!exact.empty()) {
        return judged(Verdict::Unknown, ReasonKind::SeenOnce, address.text(), entryFor(exact, facts).wallet);
    }
    if (domains.empty()) {
        return std::nullopt;
    }
    const Domain &domain = entryFor(domains, facts);
    switch (standing) {
    case HostStanding::AnyoneCanPublish:
        return judgeAnyones(address, domain);
    case HostStanding::NotConfirmed:
        return judged(Verdict::Unknown, ReasonKind::SeenOnce, domain.domain, domain.wallet);
    case HostStanding::Unknown:
        return judged(Verdict::Unknown, factsOf(address).isWhole ? ReasonKind::MailOnly : ReasonKind::Damaged,
                      domain.domain, domain.wallet);
    case HostStanding::Official:
        break;
    }
    return std::nullopt;
}

/// Anybody's page on a listed domain, with what the directory knows of such pages.
Judgement AddressJudge::judgeAnyones(const WebAddress &address, const Domain &domain)
{
    const HostFacts &facts = factsOf(address);
    const std::optional<AnyonesPage> page = anyonesPageAt(facts.anyonesPages, address);
    Judgement judgement =
        judged(Verdict::Unknown, ReasonKind::AnyoneCanPublish, domain.domain, page ? page->wallet : domain.wallet);
    if (page) {
        judgement.reason.page = page->kind;
    } else if (isTalkPlace(facts.talkPlaces, address)) {
        judgement.reason.page = AnyonesPageKind::Forum;
    }
    return judgement;
}

Judgement AddressJudge::judgeOfficial(const WebAddress &address, const AddressParts &parts, const MessageFacts &facts)
{
    std::vector<Domain> domains = m_index.domains(registrableDomain(address.host));
    std::erase_if(domains, [](const Domain &domain) { return !isEnough(domain.confidence); });
    Domain domain;
    domain.domain = address.text();
    if (!domains.empty()) {
        domain = entryFor(domains, facts);
    }
    if (parts.hasUnusualPort()) {
        return judged(Verdict::Unknown, ReasonKind::UnusualPort, domain.domain, domain.wallet);
    }
    if (foreignPlaceIn(parts.tail, address.host, [this](const WebAddress &there) { return standing(there); })) {
        return judged(Verdict::Unknown, ReasonKind::Redirects, domain.domain, domain.wallet);
    }
    if (bringsNumber(parts.tail)) {
        return judged(Verdict::Unknown, ReasonKind::AnyoneCanPublish, domain.domain, domain.wallet);
    }
    Judgement judgement = judged(Verdict::Official, ReasonKind::Listed, domain.domain, domain.wallet);
    const std::vector<ListedChannel> exact = m_index.channelsAt(address.text(), Pages);
    remarkConfidence(judgement,
                     exact.empty() ? domain.confidence : std::max(domain.confidence, exact.front().channel.confidence));
    if (address.path.size() > 1 && exact.empty()) {
        judgement.remarks.push_back({RemarkKind::MayAskForMoney, {}});
    }
    if (domain.use == DomainUse::Group) {
        judgement.remarks.push_back({RemarkKind::Group, domain.remark});
    } else if (domain.use == DomainUse::Former) {
        judgement.remarks.push_back({RemarkKind::Former, domain.remark});
    }
    return judgement;
}

/// An address that the directory knows nothing of.
Judgement AddressJudge::judgeStranger(const QString &text, const AddressParts &parts, const MessageFacts &facts)
{
    if (const std::optional<Judgement> dress = judgeDress(text, parts)) {
        return *dress;
    }
    if (parts.isIp) {
        return judgeFaceless(ReasonKind::IpAddress, {}, parts, facts);
    }
    const SpelledHost host = spelledHost(text, parts);
    if (const std::optional<Judgement> ending =
            judgeFalseEnding(m_index, host, [this](const QString &meant) { return isOfficialHost(meant); })) {
        return *ending;
    }
    if (m_index.knowledge().isShortLinkService(host.domain)) {
        return judgeFaceless(ReasonKind::ShortLink, host.domain, parts, facts);
    }
    if (const std::optional<Judgement> imitation = judgeImitation(host)) {
        return *imitation;
    }
    const bool isMixed =
        std::ranges::any_of(host.labels, [](const SpelledHost::Label &label) { return hasMixedScripts(label.name); });
    const ReasonKind kind = parts.host.isEmpty() ? ReasonKind::Malformed
                            : isMixed            ? ReasonKind::MixedScripts
                            : host.hasPunycode   ? ReasonKind::Punycode
                                                 : ReasonKind::NotKnown;
    return judged(Verdict::Unknown, kind, {}, {});
}

std::optional<Judgement> AddressJudge::judgeImitation(const SpelledHost &host) const
{
    const std::optional<Imitation> imitation = m_index.brands().imitation(host);
    if (!imitation || !imitation->isConvincing) {
        if (const std::optional<Judgement> local = judgeLocalName(m_index, host)) {
            return local;
        }
    }
    if (!imitation) {
        return std::nullopt;
    }
    return judged(imitation->isConvincing ? Verdict::NotOfficial : Verdict::Unknown,
                  imitation->isConvincing || imitation->kind == ReasonKind::SameName ? imitation->kind
                                                                                     : ReasonKind::Resembles,
                  imitation->of, imitation->wallet, imitation->positions);
}

/// A user name that looks like an official host leads astray, whatever the real host is.
std::optional<Judgement> AddressJudge::judgeUserName(const QString &text, const AddressParts &parts)
{
    const QString user = text.mid(parts.userBegin, parts.userLength).section(u':', 0, 0);
    const AddressParts written = readAddressParts(user);
    if (parts.userLength == 0 || written.host.isEmpty() || written.host == parts.host) {
        return std::nullopt;
    }
    const std::vector<Domain> domains = m_index.domains(registrableDomain(written.host));
    const bool isListed =
        std::ranges::any_of(domains, [](const Domain &domain) { return isEnough(domain.confidence); });
    const std::optional<Imitation> imitation =
        isListed ? std::nullopt : m_index.brands().imitation(spelledHost(user, written));
    if (!isListed && !(imitation && imitation->isConvincing)) {
        return std::nullopt;
    }
    return judged(Verdict::NotOfficial, ReasonKind::UserName, isListed ? written.host : imitation->of,
                  isListed ? domains.front().wallet : imitation->wallet,
                  pointsBetween(text, parts.userBegin, parts.userBegin + parts.userLength));
}

Judgement AddressJudge::judgeHidden(const QString &text, const AddressParts &parts, const SpelledHost &host) const
{
    const std::vector<int> points = hiddenPoints(text, parts);
    const std::vector<Domain> domains = m_index.domains(host.domain);
    const bool isListed =
        std::ranges::any_of(domains, [](const Domain &domain) { return isEnough(domain.confidence); });
    if (isListed) {
        return judged(Verdict::NotOfficial, ReasonKind::HiddenCharacters, parts.host, domains.front().wallet, points);
    }
    const std::optional<Imitation> imitation = m_index.brands().imitation(host);
    return imitation && imitation->isConvincing
               ? judged(Verdict::NotOfficial, ReasonKind::HiddenCharacters, imitation->of, imitation->wallet, points)
               : judged(Verdict::Unknown, ReasonKind::HiddenCharacters, {}, {}, points);
}

/// An address that says nothing of whose it is. No wallet sends people there, so one that is named is only used.
Judgement AddressJudge::judgeFaceless(ReasonKind kind, const QString &of, const AddressParts &parts,
                                      const MessageFacts &facts) const
{
    QString wallet = facts.claims.value(0);
    for (const QString &text : {parts.tail.left(400), parts.host.section(u'.', 0, -3)}) {
        const std::optional<Imitation> named = wallet.isEmpty() ? m_index.brands().nameIn(text, 0) : std::nullopt;
        if (named && named->isConvincing) {
            wallet = named->wallet;
        }
    }
    return judged(wallet.isEmpty() ? Verdict::Unknown : Verdict::NotOfficial, kind, of, wallet);
}

const HostFacts &AddressJudge::factsOf(const WebAddress &address)
{
    const QString registrable = registrableDomain(address.host);
    const auto known = m_facts.constFind(registrable);
    return known != m_facts.constEnd() ? *known : *m_facts.insert(registrable, readHostFacts(m_directory, registrable));
}

HostStanding AddressJudge::standing(const WebAddress &address)
{
    return hostStanding(factsOf(address), address);
}

bool AddressJudge::isOfficialHost(const QString &host)
{
    return !host.isEmpty() && !m_index.domains(registrableDomain(host)).empty() &&
           standing({host, QStringLiteral("/"), {}}) == HostStanding::Official;
}

bool AddressJudge::isPlain(const AddressParts &parts)
{
    return parts.isWeb() && !parts.isIp && !parts.isOdd && !parts.hasHidden && !parts.host.isEmpty();
}

bool AddressJudge::isAtHome(const QString &text)
{
    const AddressParts parts = readAddressParts(text);
    return isPlain(parts) && isOfficialHost(parts.host);
}

bool AddressJudge::leadsAlike(const QString &text, const QString &judgedAddress)
{
    const AddressParts parts = readAddressParts(text);
    return isPlain(parts) && (parts.host == readAddressParts(judgedAddress).host || isOfficialHost(parts.host));
}

/// A foreign address with an official one inside, or before letters and marks that do not end a host.
std::optional<Judgement> AddressJudge::judgeDress(const QString &text, const AddressParts &parts)
{
    const auto judgedAs = [&](const QString &host, const std::vector<int> &points) {
        const std::vector<Domain> domains = m_index.domains(registrableDomain(host));
        return judged(Verdict::NotOfficial, ReasonKind::DressesUp, host, domains.front().wallet, points);
    };
    static const QRegularExpression cuts(QStringLiteral("[^A-Za-z0-9.-]+"));
    const QString written = evenWidth(text.mid(parts.hostBegin, parts.hostLength));
    const QStringList pieces = written.split(cuts, Qt::SkipEmptyParts);
    for (qsizetype number = 0; pieces.size() > 1 && number + 1 < pieces.size(); ++number) {
        if (const auto host = readHost(pieces.at(number)); host && isOfficialHost(*host)) {
            return judgedAs(*host, {});
        }
    }
    const bool mayHoldOne = parts.tail.contains(u'.') || parts.tail.contains(u'%');
    const std::vector<NamedPlace> places = mayHoldOne ? namedPlaces(parts.tail) : std::vector<NamedPlace>();
    for (const NamedPlace &place : places) {
        // A large company's name alone says where somebody comes from: ?ref=google.com
        const std::vector<Domain> domains = m_index.domains(registrableDomain(place.host));
        const bool isLarge =
            std::ranges::any_of(domains, [](const Domain &one) { return one.use == DomainUse::Shared; });
        if (isOfficialHost(place.host) && (place.isAddress || !isLarge)) {
            return judgedAs(place.host, {});
        }
    }
    return std::nullopt;
}

} // namespace WalletSupport
