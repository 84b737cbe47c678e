#include "contact/channellist.h"

#include "contact/channelrow.h"
#include "contact/channelsection.h"
#include "core/directory/directory.h"
#include "ui/labels.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

ChannelList::ChannelList(const Directory &directory, const Clock &clock, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_clock(clock)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_noTelephone(new TextLabel(this))
{
    setObjectName(QStringLiteral("channelList"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    for (const ChannelGroup group : {ChannelGroup::Confirmed, ChannelGroup::SeenElsewhere, ChannelGroup::OtherPeople}) {
        auto *section = new ChannelSection(group, theme, this);
        m_layout->addWidget(section);
        m_sections.emplace(group, section);
    }
    m_noTelephone->setObjectName(QStringLiteral("noTelephone"));
    m_layout->insertWidget(0, m_noTelephone);
    m_noTelephone->hide();
    retranslateUi();
}

void ChannelList::setWallet(const QString &id)
{
    m_wallet = id;
    clear();
    arrange();
}

void ChannelList::setPurpose(Purpose purpose)
{
    if (purpose != m_purpose) {
        m_purpose = purpose;
        arrange();
    }
}

void ChannelList::setCountry(const QString &country)
{
    if (country != m_country) {
        m_country = country;
        arrange();
    }
}

QStringList ChannelList::paths() const
{
    QStringList paths;
    for (const ChannelRow *row : m_rows) {
        paths.append(row->path());
    }
    return paths;
}

void ChannelList::clear()
{
    for (const auto &[group, section] : m_sections) {
        section->setRows({});
    }
    for (QWidget *row : m_rows) {
        row->setParent(nullptr); // at once, so that nothing finds it any more
        row->deleteLater();
    }
    m_rows.clear();
}

void ChannelList::arrange()
{
    std::vector<ChannelRow *> rows;
    bool hasConfirmed = false;
    bool hasTelephone = false;
    m_hasSupport = false;
    for (const RankedGroup &group : rankInGroups(m_directory.offeredChannels(m_wallet), m_purpose, m_country)) {
        hasConfirmed = hasConfirmed || group.group == ChannelGroup::Confirmed;
        m_hasSupport = m_hasSupport || group.group != ChannelGroup::OtherPeople;
        std::vector<ChannelRow *> ofGroup;
        for (const RankedChannel &ranked : group.channels) {
            const auto known = std::ranges::find(m_rows, ranked.channel.path, &ChannelRow::path);
            ChannelRow *row = known != m_rows.end() ? *known : makeRow(ranked.channel);
            row->setReason(ranked.reason);
            hasTelephone = hasTelephone || ranked.channel.kind == ChannelKind::Hotline;
            ofGroup.push_back(row);
        }
        m_sections.at(group.group)->setRows(ofGroup);
        rows.insert(rows.end(), ofGroup.begin(), ofGroup.end());
    }
    m_sections.at(ChannelGroup::SeenElsewhere)->setHasConfirmed(hasConfirmed);
    m_rows = std::move(rows);
    // Who looks for a number and finds none takes the next best from a search: the trap of this trade.
    m_noTelephone->setVisible(m_hasSupport && !hasTelephone);
}

ChannelRow *ChannelList::makeRow(const Channel &channel)
{
    auto *row = new ChannelRow(factsOf(m_directory, m_wallet, channel), m_clock, m_theme, this);
    row->setCountryName(m_directory.countryName(channel.country, QLocale().name()));
    connect(row, &ChannelRow::openRequested, this, &ChannelList::openRequested);
    connect(row, &ChannelRow::copyRequested, this, &ChannelList::copyRequested);
    connect(row, &ChannelRow::codeRequested, this, &ChannelList::codeRequested);
    connect(row, &ChannelRow::detailsRequested, this,
            [this, row] { row->showDetails(sourcesOf(m_directory, m_wallet, row->path()), m_directory.edition()); });
    connect(row, &ChannelRow::unfolded, this, [this, row] { emit unfolded(row); });
    return row;
}

void ChannelList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void ChannelList::retranslateUi()
{
    m_noTelephone->setText(
        tr("We know no telephone number of this wallet. Trust none that somebody gives you or that a "
           "search finds."));
    for (ChannelRow *row : m_rows) {
        row->setCountryName(m_directory.countryName(row->country(), QLocale().name()));
    }
}

} // namespace WalletSupport
