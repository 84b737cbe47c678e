#include "contact/channellist.h"

#include "contact/channelrow.h"
#include "core/directory/channelranking.h"
#include "core/directory/directory.h"
#include "ui/panels.h"

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
{
    setObjectName(QStringLiteral("channelList"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
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
    const auto dismiss = [](QWidget *widget) {
        widget->setParent(nullptr); // at once, so that nothing finds it any more
        widget->deleteLater();
    };
    std::ranges::for_each(m_rows, dismiss);
    std::ranges::for_each(m_lines, dismiss);
    m_rows.clear();
    m_lines.clear();
}

void ChannelList::arrange()
{
    // All leave the layout before they come back in their new order, each row with a line behind it.
    std::ranges::for_each(m_rows, [this](QWidget *row) { m_layout->removeWidget(row); });
    std::ranges::for_each(m_lines, [this](QWidget *line) { m_layout->removeWidget(line); });
    std::vector<ChannelRow *> rows;
    for (const RankedChannel &ranked : rank(m_directory.offeredChannels(m_wallet), m_purpose, m_country)) {
        const auto known = std::ranges::find(m_rows, ranked.channel.path, &ChannelRow::path);
        ChannelRow *row = known != m_rows.end() ? *known : makeRow(ranked.channel);
        row->setReason(ranked.reason);
        if (m_lines.size() == rows.size()) {
            m_lines.push_back(new Line(Qt::Horizontal, this));
        }
        m_layout->addWidget(row);
        m_layout->addWidget(m_lines.at(rows.size()));
        rows.push_back(row);
    }
    m_rows = std::move(rows);
}

ChannelRow *ChannelList::makeRow(const Channel &channel)
{
    auto *row = new ChannelRow(factsOf(m_directory, m_wallet, channel), m_clock, m_theme, this);
    row->setCountryName(m_directory.countryName(channel.country, QLocale().name()));
    connect(row, &ChannelRow::openRequested, this, &ChannelList::openRequested);
    connect(row, &ChannelRow::copyRequested, this, &ChannelList::copyRequested);
    connect(row, &ChannelRow::codeRequested, this, &ChannelList::codeRequested);
    connect(row, &ChannelRow::detailsRequested, this,
            [this, row] { row->showDetails(m_directory.sources(m_wallet, row->path()), m_directory.edition()); });
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
    for (ChannelRow *row : m_rows) {
        row->setCountryName(m_directory.countryName(row->country(), QLocale().name()));
    }
}

} // namespace WalletSupport
