#include "core/checker/checkindex.h"

#include "core/checker/lookalikes.h"
#include "core/directory/directory.h"
#include "core/gate/webaddress.h"

#include <algorithm>

namespace WalletSupport {

namespace {

bool isHanOnly(const QString &name)
{
    return std::ranges::all_of(name, [](QChar unit) { return unit.script() == QChar::Script_Han; });
}

/// E.164, or the digits of a national number.
bool isNumber(const QString &target)
{
    const QStringView digits = target.startsWith(u'+') ? QStringView(target).mid(1) : QStringView(target);
    return !digits.isEmpty() && std::ranges::all_of(digits, [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
}

/// Of syllables to choose from the first.
QString firstReading(const QString &syllables)
{
    QString reading;
    const QStringList parts = syllables.split(u' ');
    for (const QString &syllable : parts) {
        reading += syllable.section(u'/', 0, 0);
    }
    return reading;
}

} // namespace

CheckIndex::CheckIndex(const Directory &directory)
    : m_knowledge(CheckerLists::read(directory.pack()))
    , m_isWhole(directory.communities() && directory.anyonesPages({}) && directory.talkPlaces())
{
    const QMultiHash<QString, Spelling> spellings = directory.spellings();
    for (const Wallet &wallet : directory.wallets()) {
        m_countries.insert(wallet.id, directory.details(wallet.id).countries);
        readNames(directory, wallet, spellings);
        const std::vector<Channel> channels = directory.channels(wallet.id);
        for (const Channel &channel : channels) {
            readChannel(wallet.id, channel);
        }
        readWithdrawn(directory, wallet.id);
    }
    readDomains(directory);
    readReportingLines(directory);
    for (const WalletNames::Name &name : m_names.all()) {
        m_brands.addName(name.text, name.wallet);
    }
    for (const CheckerLists::Name &name : m_knowledge.names()) {
        if (m_countries.contains(name.wallet)) {
            m_brands.addName(name.name, name.wallet);
        }
    }
}

void CheckIndex::readNames(const Directory &directory, const Wallet &wallet,
                           const QMultiHash<QString, Spelling> &spellings)
{
    QStringList places;
    for (const QString &country : m_countries.value(wallet.id)) {
        places << directory.countryName(country, QStringLiteral("en"))
               << directory.countryName(country, QStringLiteral("zh_CN"));
    }
    QStringList names{wallet.nameInEnglish, wallet.localName, wallet.nameInChinese};
    for (const QString &name : {wallet.localName, wallet.nameInChinese}) {
        for (auto spelling = spellings.constFind(name); spelling != spellings.constEnd() && spelling.key() == name;
             ++spelling) {
            if (!spelling->isSyllables) {
                names.append(spelling->text);
            } else if (isHanOnly(name)) {
                m_brands.addName(firstReading(spelling->text), wallet.id); // zhifubao
            }
        }
    }
    m_names.add(wallet.id, names, places);
}

void CheckIndex::readChannel(const QString &wallet, const Channel &channel)
{
    if (!channel.target.isEmpty()) {
        m_channels[channel.target].push_back({wallet, channel});
    }
    if (channel.kind == ChannelKind::Hotline) {
        m_numbers.add(channel.target, channel.country, wallet, channel.confidence);
    }
    if (channel.kind == ChannelKind::Social) {
        QString name = channel.display.isEmpty() ? channel.target : channel.display;
        name = name.startsWith(u'@') ? name.mid(1) : name;
        m_accounts.push_back({wallet, channel.network, name, ComparableName(name), channel.confidence, false});
    }
}

void CheckIndex::readDomains(const Directory &directory)
{
    const std::vector<Domain> all = directory.allDomains();
    for (const Domain &domain : all) {
        m_domains[domain.domain].push_back(domain);
        const QString label = domain.domain.section(u'.', 0, 0);
        const bool isOwn = domain.use == DomainUse::Site || domain.use == DomainUse::Former;
        if (isEnough(domain.confidence) && isOwn && label.size() >= 6 && !m_knowledge.hasCapital(label) &&
            std::ranges::all_of(label, [](QChar unit) { return unit.isLetter(); })) {
            m_names.addShort(domain.wallet, {label}); // people say UnionPay, the directory UnionPay App
        }
        const bool isOthers =
            domain.use == DomainUse::Hosted || domain.use == DomainUse::Anyone || domain.use == DomainUse::Forum;
        if (isEnough(domain.confidence) && !isOthers) {
            m_brands.addDomain(domain.domain, domain.wallet,
                               domain.use == DomainUse::Shared || domain.use == DomainUse::Group);
        }
    }
}

void CheckIndex::readReportingLines(const Directory &directory)
{
    const ReportingLines lines = directory.reportingLines();
    for (const QString &country : lines.countries()) {
        for (const ReportingLine &line : lines.forCountry(country, QStringLiteral("en"))) {
            const bool isNumber =
                line.medium == ReportingMedium::Telephone || line.medium == ReportingMedium::TextMessage;
            if (isNumber) {
                m_numbers.add(line.target, line.country, {}, line.confidence);
            } else {
                m_reportingLines.insert(line.target, line);
            }
        }
    }
}

void CheckIndex::readWithdrawn(const Directory &directory, const QString &wallet)
{
    const auto values = directory.withdrawn(wallet);
    if (!values) {
        m_isWhole = false;
        return;
    }
    for (const WithdrawnValue &value : *values) {
        switch (value.kind) {
        case WithdrawnKind::Number:
            m_numbers.add(value.target, value.country, wallet, value.confidence, true);
            break;
        case WithdrawnKind::Account:
            m_withdrawn.insert(value.target, value); // its page
            addWithdrawnAccount(value, value.display);
            break;
        case WithdrawnKind::Other: // whatever it is, its target tells
            m_withdrawn.insert(value.target, value);
            addWithdrawnAccount(value, value.target);
            if (isNumber(value.target)) {
                m_numbers.add(value.target, value.country, wallet, value.confidence, true);
            }
            break;
        case WithdrawnKind::Domain:
        case WithdrawnKind::Email:
            m_withdrawn.insert(value.target, value);
            break;
        }
    }
}

void CheckIndex::addWithdrawnAccount(const WithdrawnValue &value, const QString &written)
{
    const QString name = written.startsWith(u'@') ? written.mid(1) : written;
    m_accounts.push_back({value.wallet, value.network, name, ComparableName(name), value.confidence, true});
}

std::optional<WithdrawnValue> CheckIndex::withdrawn(const QString &target) const
{
    const auto found = m_withdrawn.constFind(target);
    return found == m_withdrawn.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<ReportingLine> CheckIndex::reportingLine(const WebAddress &address) const
{
    WebAddress page = address;
    if (page.host.startsWith(QLatin1String("www."))) {
        page.host.remove(0, 4);
    }
    const QString root = page.host + u'/';
    for (const QString &target : {address.text(), QString(u"https://" + root), QString(u"https://www." + root)}) {
        if (const auto found = m_reportingLines.constFind(target); found != m_reportingLines.constEnd()) {
            return *found;
        }
    }
    return std::nullopt;
}

std::optional<ReportingLine> CheckIndex::reportingLine(const QString &mail) const
{
    const auto found = m_reportingLines.constFind(mail);
    return found == m_reportingLines.constEnd() ? std::nullopt : std::optional(*found);
}

std::vector<ListedChannel> CheckIndex::channelsAt(const QString &target, std::initializer_list<ChannelKind> kinds) const
{
    std::vector<ListedChannel> found = m_channels.value(target);
    std::erase_if(
        found, [&](const ListedChannel &entry) { return std::ranges::find(kinds, entry.channel.kind) == kinds.end(); });
    std::ranges::stable_sort(found, [](const ListedChannel &left, const ListedChannel &right) {
        return left.channel.confidence > right.channel.confidence;
    });
    return found;
}

} // namespace WalletSupport
