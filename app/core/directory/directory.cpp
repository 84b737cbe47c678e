#include "core/directory/directory.h"

#include "core/content/pack.h"

#include <algorithm>
#include <tuple>

namespace WalletSupport {

namespace {

constexpr const char *AllChannelsOfAWallet =
    "SELECT kind, role, target, display, country, network, menu, confidence, path FROM channel"
    " WHERE wallet = ? ORDER BY position";
constexpr const char *AllChannelsAtATarget =
    "SELECT kind, role, target, display, country, network, menu, confidence, path FROM channel"
    " WHERE target = ? ORDER BY wallet, position";
constexpr const char *AllCommunities =
    "SELECT kind, role, target, display, country, network, menu, confidence, path FROM channel"
    " WHERE kind = 'community' ORDER BY wallet, position";

constexpr const char *AllWithdrawnOfAWallet =
    "SELECT wallet, kind, target, display, country, network, since, confidence, path FROM withdrawn"
    " WHERE wallet = ? ORDER BY position";
constexpr const char *AllWithdrawnAtATarget =
    "SELECT wallet, kind, target, display, country, network, since, confidence, path FROM withdrawn"
    " WHERE target = ? ORDER BY wallet, position";

std::vector<Channel> readChannels(Statement &rows)
{
    std::vector<Channel> channels;
    while (rows.next()) {
        const std::optional<ChannelKind> kind = channelKindFrom(rows.text(0));
        std::optional<ChannelRole> role = channelRoleFrom(rows.text(1));
        if (kind == ChannelKind::Community && !role) {
            role = ChannelRole::UserForum; // what is known of these takes away
        }
        if (!kind || !role) {
            continue; // of a newer format: what we do not know we do not offer
        }
        channels.push_back({*kind, *role, rows.text(2), rows.text(3), rows.text(4), rows.text(5), rows.text(6),
                            confidenceFrom(rows.integer(7)), rows.text(8)});
    }
    return channels;
}

std::vector<Domain> readDomains(Statement rows)
{
    std::vector<Domain> domains;
    while (rows.next()) {
        if (const std::optional<DomainUse> use = domainUseFrom(rows.text(2))) {
            domains.push_back(
                {rows.text(0), rows.text(1), *use, rows.text(3), confidenceFrom(rows.integer(4)), rows.text(5)});
        }
    }
    return domains;
}

} // namespace

Directory::Directory(const Pack &pack)
    : m_pack(pack)
{
    Statement rows = m_pack.query("SELECT id, name_en, name_local, name_zh FROM wallet ORDER BY position");
    while (rows.next()) {
        m_wallets.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3)});
    }
}

DirectoryEdition Directory::edition() const
{
    Statement row = m_pack.query("SELECT value FROM meta WHERE key = 'directory-collected'");
    const QString collected = row.next() ? row.text(0) : QString();
    return {m_pack.id(), m_pack.version(), m_pack.issued(), QDate::fromString(collected, Qt::ISODate)};
}

std::optional<Wallet> Directory::wallet(const QString &id) const
{
    const auto found = std::ranges::find(m_wallets, id, &Wallet::id);
    return found == m_wallets.end() ? std::nullopt : std::optional(*found);
}

std::vector<Wallet> Directory::walletsOf(const QString &country) const
{
    std::vector<Wallet> wallets;
    Statement rows = m_pack.query("SELECT id, name_en, name_local, name_zh FROM wallet"
                                  " JOIN wallet_country ON wallet_country.wallet = wallet.id"
                                  " WHERE country = ? ORDER BY wallet.position");
    rows.bind(country);
    while (rows.next()) {
        wallets.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3)});
    }
    return wallets;
}

std::vector<CountryWithWallets> Directory::countries() const
{
    std::vector<CountryWithWallets> countries;
    Statement rows = m_pack.query("SELECT country, wallet.id FROM wallet_country"
                                  " JOIN wallet ON wallet.id = wallet ORDER BY country, wallet.position");
    while (rows.next()) {
        if (countries.empty() || countries.back().country != rows.text(0)) {
            countries.push_back({rows.text(0), {}, {}});
        }
        countries.back().wallets.append(rows.text(1));
    }
    Statement names = m_pack.query("SELECT country, name FROM country_name ORDER BY country, locale");
    while (names.next()) {
        const auto country = std::ranges::find(countries, names.text(0), &CountryWithWallets::country);
        if (country != countries.end()) {
            country->names.append(names.text(1));
        }
    }
    return countries;
}

QMultiHash<QString, Spelling> Directory::spellings() const
{
    QMultiHash<QString, Spelling> spellings;
    Statement rows = m_pack.query("SELECT name, kind, text FROM spelling");
    while (rows.next()) {
        const QString kind = rows.text(1);
        if (kind == QLatin1String("text") || kind == QLatin1String("syllables")) {
            spellings.insert(rows.text(0), {rows.text(2), kind == QLatin1String("syllables")});
        }
    }
    return spellings;
}

WalletDetails Directory::details(const QString &wallet) const
{
    WalletDetails details;
    Statement row = m_pack.query("SELECT operator, kind, worldwide FROM wallet WHERE id = ?");
    row.bind(wallet);
    if (row.next()) {
        details.company = row.text(0);
        details.kind = row.text(1);
        details.isWorldwide = row.integer(2) != 0;
    }
    Statement countries = m_pack.query("SELECT country FROM wallet_country WHERE wallet = ? ORDER BY position");
    countries.bind(wallet);
    while (countries.next()) {
        details.countries.append(countries.text(0));
    }
    return details;
}

QStringList Directory::namedCountries() const
{
    QStringList codes;
    Statement rows = m_pack.query("SELECT DISTINCT country FROM country_name ORDER BY country");
    while (rows.next()) {
        codes.append(rows.text(0));
    }
    return codes;
}

QString Directory::countryName(const QString &country, const QString &locale) const
{
    return m_pack.countryName(country, locale);
}

std::vector<Channel> Directory::channels(const QString &wallet) const
{
    Statement rows = m_pack.query(AllChannelsOfAWallet);
    rows.bind(wallet);
    return readChannels(rows);
}

std::vector<Channel> Directory::offeredChannels(const QString &wallet) const
{
    std::vector<Channel> offered = channels(wallet);
    std::erase_if(offered, [](const Channel &channel) {
        const bool isForOthers = channel.kind == ChannelKind::Hotline || channel.kind == ChannelKind::Site ||
                                 channel.kind == ChannelKind::Social;
        return !isEnough(channel.confidence) || channel.kind == ChannelKind::OtherEmail ||
               (isForOthers && channel.role == ChannelRole::Other);
    });
    std::ranges::stable_sort(offered, [](const Channel &left, const Channel &right) {
        return std::tuple(left.kind, left.role, -static_cast<int>(left.confidence)) <
               std::tuple(right.kind, right.role, -static_cast<int>(right.confidence));
    });
    return offered;
}

std::optional<Channel> Directory::offeredChannel(const QString &wallet, ChannelKind kind) const
{
    const std::vector<Channel> offered = offeredChannels(wallet);
    const auto found = std::ranges::find(offered, kind, &Channel::kind);
    return found == offered.end() ? std::nullopt : std::optional(*found);
}

std::vector<Domain> Directory::domains(const QString &registrableDomain) const
{
    Statement rows = m_pack.query("SELECT wallet, domain, use, role, confidence, path FROM domain WHERE domain = ?");
    rows.bind(registrableDomain);
    return readDomains(std::move(rows));
}

std::vector<Domain> Directory::allDomains() const
{
    return readDomains(
        m_pack.query("SELECT wallet, domain, use, role, confidence, path FROM domain ORDER BY wallet, position"));
}

std::vector<Channel> Directory::channelsAt(const QString &target) const
{
    Statement rows = m_pack.query(AllChannelsAtATarget);
    rows.bind(target);
    return target.isEmpty() ? std::vector<Channel>() : readChannels(rows);
}

Result<std::vector<Channel>, PackError> Directory::communities() const
{
    Statement rows = m_pack.query(AllCommunities);
    std::vector<Channel> communities = readChannels(rows);
    if (rows.hasFailed()) {
        return fail(PackError{PackError::Kind::Damaged, QStringLiteral("channel")});
    }
    return communities;
}

Result<std::vector<AnyonesPage>, PackError> Directory::anyonesPages(const QString &registrableDomain) const
{
    return readAnyonesPages(m_pack, registrableDomain);
}

Result<TalkPlaces, PackError> Directory::talkPlaces() const
{
    return readTalkPlaces(m_pack);
}

Result<std::vector<WithdrawnValue>, PackError> Directory::withdrawn(const QString &wallet) const
{
    Statement rows = m_pack.query(AllWithdrawnOfAWallet);
    rows.bind(wallet);
    return readWithdrawn(std::move(rows));
}

Result<std::vector<WithdrawnValue>, PackError> Directory::withdrawnAt(const QString &target) const
{
    Statement rows = m_pack.query(AllWithdrawnAtATarget);
    rows.bind(target);
    return readWithdrawn(std::move(rows));
}

std::optional<OpeningHours> Directory::openingHours(const QString &wallet, const QString &path) const
{
    Statement row = m_pack.query("SELECT zone, always, known_until, confidence FROM opening_hours"
                                 " WHERE wallet = ? AND path = ?");
    row.bind(wallet).bind(path);
    if (!row.next() || !isEnough(confidenceFrom(row.integer(3)))) {
        return std::nullopt;
    }
    OpeningHours hours;
    hours.zone = row.bytes(0);
    hours.isAlways = row.integer(1) != 0;
    hours.knownUntil = QDate::fromString(row.text(2), Qt::ISODate);
    hours.confidence = confidenceFrom(row.integer(3));
    Statement spans = m_pack.query("SELECT weekday, begin, until FROM opening_span WHERE wallet = ? AND path = ?"
                                   " ORDER BY position");
    spans.bind(wallet).bind(path);
    while (spans.next()) {
        hours.weekly.push_back({static_cast<int>(spans.integer(0)), static_cast<int>(spans.integer(1)),
                                static_cast<int>(spans.integer(2))});
    }
    Statement days = m_pack.query("SELECT day, weekday FROM opening_day WHERE wallet = ? AND path = ? ORDER BY day");
    days.bind(wallet).bind(path);
    while (days.next()) {
        const QDate day = QDate::fromString(days.text(0), Qt::ISODate);
        if (const auto weekday = static_cast<int>(days.integer(1)); weekday != 0) {
            hours.makeUpDays.push_back({day, weekday});
        } else {
            hours.daysOff.push_back(day);
        }
    }
    return hours;
}

std::vector<KeypadPath> Directory::keypad(const QString &wallet, const QString &path) const
{
    std::vector<KeypadPath> paths;
    Statement rows = m_pack.query("SELECT keys, purpose, confidence FROM keypad WHERE wallet = ? AND path = ?"
                                  " ORDER BY position");
    rows.bind(wallet).bind(path);
    while (rows.next()) {
        const std::optional<KeypadPurpose> purpose = keypadPurposeFrom(rows.text(1));
        if (purpose && isEnough(confidenceFrom(rows.integer(2)))) {
            paths.push_back({rows.text(0), *purpose});
        }
    }
    return paths;
}

std::optional<int> Directory::answersWithinHours(const QString &wallet, const QString &path) const
{
    Statement row = m_pack.query("SELECT hours, confidence FROM answer_time WHERE wallet = ? AND path = ?");
    row.bind(wallet).bind(path);
    const bool isKnown = row.next() && isEnough(confidenceFrom(row.integer(1)));
    return isKnown ? std::optional(static_cast<int>(row.integer(0))) : std::nullopt;
}

std::vector<DirectorySource> Directory::sources(const QString &wallet, const QString &path) const
{
    std::vector<DirectorySource> sources;
    Statement rows = m_pack.query("SELECT address, note, confidence FROM source WHERE wallet = ? AND path = ?"
                                  " ORDER BY position");
    rows.bind(wallet).bind(path);
    while (rows.next()) {
        sources.push_back({rows.text(0), rows.text(1), confidenceFrom(rows.integer(2))});
    }
    return sources;
}

} // namespace WalletSupport
