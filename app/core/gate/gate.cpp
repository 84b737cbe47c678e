#include "core/gate/gate.h"

#include "core/directory/directory.h"
#include "core/gate/hostfacts.h"
#include "core/gate/hostname.h"
#include "core/gate/namedplaces.h"
#include "core/gate/officialhosts.h"
#include "core/gate/webaddress.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace WalletSupport {

namespace {

using Kind = GateRefusal::Kind;

/// The system takes arguments of 128 KiB at most.
constexpr qsizetype LongestMail = 100'000;
constexpr qsizetype LongestSubject = 998; // RFC 5322: characters in a line
constexpr qsizetype LongestNumber = 40;

auto refuse(Kind kind, const QString &detail = {})
{
    return fail(GateRefusal{kind, detail.left(200)});
}

/// What may be known of one target. The country is that of a number, and empty for all else.
struct Listing
{
    QString country;
    Confidence confidence = Confidence::Single;
};

/// What the directory's channels and the reporting lines say of a target, of those that `isWanted` takes.
template <typename IsChannelWanted>
std::vector<Listing> listings(const Directory &directory, const QString &target, IsChannelWanted isWanted)
{
    std::vector<Listing> found;
    for (const Channel &channel : directory.channelsAt(target)) {
        if (isWanted(channel)) {
            found.push_back({channel.country, channel.confidence});
        }
    }
    for (const ReportingLine &line : directory.reportingLines().at(target)) {
        if (!line.address().isEmpty()) {
            found.push_back({line.medium == ReportingMedium::Telephone ? line.country : QString(), line.confidence});
        }
    }
    return found;
}

/// Whether one of the listings allows opening; if none does, why. A national number that was withdrawn in one country
/// may still be a listed one of another.
Result<void, GateRefusal> judgeListed(const Directory &directory, const QString &target, std::vector<Listing> listings)
{
    const auto withdrawn = directory.withdrawnAt(target);
    if (!withdrawn) {
        return refuse(Kind::Damaged, withdrawn.error().detail);
    }
    const bool isNational = !target.isEmpty() && target.front().isDigit();
    std::erase_if(listings, [&](const Listing &listing) {
        return std::ranges::any_of(*withdrawn, [&](const WithdrawnValue &value) {
            return !isNational || value.country.isEmpty() || value.country == listing.country;
        });
    });
    if (listings.empty()) {
        return refuse(withdrawn->empty() ? Kind::NotOfficial : Kind::Withdrawn, target);
    }
    if (std::ranges::none_of(listings, [](const Listing &listing) { return isEnough(listing.confidence); })) {
        return refuse(Kind::NotConfirmed, target);
    }
    return {};
}

/// Shape only: whether it is anybody's is asked of the directory.
bool isMailAddress(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9.-]+\\z"));
    return text.size() <= 254 && shape.match(text).hasMatch();
}

bool hasControls(const QString &text, QStringView except)
{
    return std::ranges::any_of(text, [&](QChar unit) {
        return (unit.unicode() < 0x20 || (unit.unicode() >= 0x7f && unit.unicode() <= 0x9f)) && !except.contains(unit);
    });
}

} // namespace

Gate::Answer Gate::clear(QStringView address) const
{
    const QStringView text = address.trimmed();
    if (text.isEmpty()) {
        return refuse(Kind::Empty);
    }
    if (text.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive)) {
        return clearMailto(text);
    }
    return text.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive) ? clearTelephone(text) : clearWeb(text);
}

Gate::Answer Gate::clear(const QUrl &address) const
{
    if (!address.isValid()) {
        return refuse(address.isEmpty() ? Kind::Empty : Kind::Malformed, address.errorString());
    }
    return clear(QString::fromLatin1(address.toEncoded()));
}

Gate::Answer Gate::clear(const Channel &channel) const
{
    return clear(channel.address());
}

Gate::Answer Gate::clear(const ReportingLine &line) const
{
    return clear(line.address());
}

Gate::Answer Gate::clearWeb(QStringView address) const
{
    const Result<WebAddress, GateRefusal> web = readWebAddress(address);
    if (!web) {
        return fail(web.error());
    }
    const ClearedAddress cleared(ClearedAddress::Kind::Web, web->text());
    const HostFacts facts = readHostFacts(m_directory, registrableDomain(web->host));
    const auto once = m_directory.withdrawnAt(web->host); // a domain, or a host by a kind of a newer format
    if (!facts.isWhole || !once) {
        return refuse(Kind::Damaged, web->host);
    }
    if (facts.isWithdrawn || !once->empty()) {
        return refuse(Kind::Withdrawn, web->host);
    }
    const Result<void, GateRefusal> listed =
        judgeListed(m_directory, web->text(), listings(m_directory, web->text(), [](const Channel &) { return true; }));
    if (listed) {
        return cleared;
    }
    if (listed.error().kind == Kind::Withdrawn || listed.error().kind == Kind::Damaged) {
        return fail(listed.error());
    }
    switch (hostStanding(facts, *web)) {
    case HostStanding::Official:
        break;
    case HostStanding::AnyoneCanPublish:
        return refuse(Kind::AnyoneCanPublish, web->host);
    case HostStanding::NotConfirmed:
        return refuse(Kind::NotConfirmed, web->host);
    case HostStanding::Unknown:
        return fail(listed.error());
    }
    if (bringsNumber(web->rest)) {
        return refuse(Kind::AnyoneCanPublish, web->host);
    }
    const std::optional<QString> foreign = foreignPlaceIn(
        web->path + web->rest, web->host, [this](const WebAddress &there) { return hostStanding(m_directory, there); });
    return foreign ? refuse(Kind::Redirects, *foreign) : Answer(cleared);
}

Gate::Answer Gate::clearMailto(QStringView address) const
{
    if (address.size() > LongestMail) {
        return refuse(Kind::TooLong);
    }
    if (hasHiddenCharacters(address)) {
        return refuse(Kind::HiddenCharacters);
    }
    const QStringView rest = address.mid(7);
    const qsizetype mark = rest.indexOf(u'?');
    const QString recipient = QUrl::fromPercentEncoding((mark < 0 ? rest : rest.left(mark)).toUtf8());
    QString subject;
    QString body;
    QStringList seen;
    const auto fields = mark < 0 ? QList<QStringView>() : rest.mid(mark + 1).split(u'&');
    for (const QStringView field : fields) {
        const qsizetype equals = field.indexOf(u'=');
        const QString name = field.left(equals).toString().toLower();
        const QString value = QUrl::fromPercentEncoding(field.mid(equals + 1).toUtf8());
        if (equals < 0 || seen.contains(name) || (name != QLatin1String("subject") && name != QLatin1String("body"))) {
            return refuse(Kind::MailFields, name);
        }
        seen.append(name);
        (name == QLatin1String("subject") ? subject : body) = value;
    }
    return clearMail(recipient, subject, body);
}

Gate::Answer Gate::clearMail(const QString &recipient, const QString &subject, const QString &body) const
{
    if (!isMailAddress(recipient)) {
        return refuse(Kind::Malformed, recipient);
    }
    if (const Result<void, GateRefusal> text = judgeMailText(subject, body); !text) {
        return fail(text.error());
    }
    const QString address = recipient.toLower();
    const QString host = address.section(u'@', 1);
    for (const QString &place : {host, registrableDomain(host)}) {
        const auto withdrawn = m_directory.withdrawnAt(place);
        if (!withdrawn || !withdrawn->empty()) {
            return refuse(withdrawn ? Kind::Withdrawn : Kind::Damaged, address);
        }
    }
    const std::vector<Listing> entries = listings(m_directory, address, [](const Channel &entry) {
        return entry.kind == ChannelKind::Email || entry.kind == ChannelKind::ReportFraudEmail ||
               entry.kind == ChannelKind::OtherEmail;
    });
    if (const Result<void, GateRefusal> listed = judgeListed(m_directory, address, entries); !listed) {
        return fail(listed.error());
    }
    return mailTo(address, subject, body);
}

Gate::Answer Gate::clearMailWithoutRecipient(const QString &subject, const QString &body)
{
    const Result<void, GateRefusal> text = judgeMailText(subject, body);
    return text ? mailTo({}, subject, body) : fail(text.error());
}

Result<void, GateRefusal> Gate::judgeMailText(const QString &subject, const QString &body)
{
    if (subject.size() > LongestSubject) {
        return refuse(Kind::TooLong);
    }
    if (hasControls(subject, u"") || hasControls(body, u"\r\n\t")) {
        return refuse(Kind::HiddenCharacters);
    }
    return {};
}

Gate::Answer Gate::mailTo(const QString &address, const QString &subject, const QString &body)
{
    QString text = QStringLiteral("mailto:") + address;
    const auto add = [&text](QLatin1String name, QString value) {
        if (value.isEmpty()) {
            return;
        }
        // RFC 6068: a line ends in CR LF.
        value.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
        value.replace(u'\n', QLatin1String("\r\n"));
        text.append(text.contains(u'?') ? u'&' : u'?');
        text.append(name);
        text.append(QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(QLatin1String("subject="), subject);
    add(QLatin1String("body="), body);
    if (text.size() > LongestMail) {
        return refuse(Kind::TooLong);
    }
    return ClearedAddress(ClearedAddress::Kind::Mail, text);
}

Gate::Answer Gate::clearTelephone(QStringView address) const
{
    if (address.size() > LongestNumber) {
        return refuse(Kind::TooLong);
    }
    if (hasHiddenCharacters(address)) {
        return refuse(Kind::HiddenCharacters);
    }
    QString digits;
    for (const QChar unit : address.mid(4)) {
        if ((unit >= u'0' && unit <= u'9') || (unit == u'+' && digits.isEmpty())) {
            digits.append(unit);
        } else if (!QStringView(u" -.()").contains(unit)) {
            // Pauses, extensions and service codes (* and #) would dial more than the number that is shown.
            return refuse(Kind::Malformed, address.toString());
        }
    }
    const std::vector<Listing> entries = listings(m_directory, digits, [](const Channel &entry) {
        return entry.kind == ChannelKind::Hotline && !entry.address().isEmpty();
    });
    if (const Result<void, GateRefusal> listed = judgeListed(m_directory, digits, entries); !listed) {
        return fail(listed.error());
    }
    return ClearedAddress(ClearedAddress::Kind::Telephone, QStringLiteral("tel:") + digits);
}

} // namespace WalletSupport
