#include "contact/channeldetails.h"

#include "contact/flowlabel.h"
#include "core/base/cleantext.h"
#include "ui/labels.h"
#include "ui/textlink.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace WalletSupport {

ChannelDetails::ChannelDetails(const Channel &channel, ChannelSources sources, DirectoryEdition edition, Theme &theme,
                               QWidget *parent)
    : QWidget(parent)
    , m_sources(std::move(sources))
    , m_edition(std::move(edition))
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_withoutAddress(new MutedLabel(this))
    , m_origin(new MutedLabel(this))
    , m_code(new TextLink(QStringLiteral("qr-code"), theme, this))
{
    setObjectName(QStringLiteral("details"));
    m_withoutAddress->setObjectName(QStringLiteral("withoutAddress"));
    m_withoutAddress->setHidden(m_sources.withoutAddress == 0);
    m_origin->setObjectName(QStringLiteral("edition"));
    m_code->setObjectName(QStringLiteral("code"));
    m_code->setHidden(channel.address().isEmpty());
    for (const ChannelSource &place : m_sources.places) {
        const auto number = m_kinds.size();
        auto *kind = new MutedLabel(this);
        kind->setObjectName(QStringLiteral("sourceKind-%1").arg(number));
        auto *address = new FlowLabel(FlowLabel::Look::Address, theme, this);
        address->setObjectName(QStringLiteral("source-%1").arg(number));
        address->setText(withoutControls(place.address));
        m_layout->addWidget(kind);
        m_layout->addWidget(address);
        m_kinds.push_back(kind);
        m_apart.push_back(kind);
    }
    m_apart.insert(m_apart.end(), {m_withoutAddress, m_origin});
    m_layout->addWidget(m_withoutAddress);
    m_layout->addWidget(m_origin);
    m_layout->addWidget(m_code);
    connect(m_code, &TextLink::clicked, this, &ChannelDetails::codeRequested);
    connect(&theme, &Theme::changed, this, &ChannelDetails::scale);
    scale();
    retranslateUi();
}

QString ChannelDetails::spoken() const
{
    QStringList parts;
    for (const ChannelSource &place : m_sources.places) {
        parts.append(kindText(place));
    }
    if (m_sources.withoutAddress > 0) {
        parts.append(withoutAddressText());
    }
    parts.append(originText());
    return parts.join(u'\n');
}

QString ChannelDetails::kindText(const ChannelSource &place)
{
    const QString host = withoutControls(place.host);
    switch (place.kind) {
    case ChannelSource::Kind::OwnSite:
        //: Where a contact was seen; %1 is a host ("help.wallet.example")
        return tr("The wallet's own site: %1").arg(host);
    case ChannelSource::Kind::ProgramCode:
        //: Where a contact was seen; %1 is a host ("github.com")
        return tr("The public code of a program: %1").arg(host);
    case ChannelSource::Kind::OtherSite:
        //: Where a contact was seen; %1 is a host
        return tr("Another site: %1").arg(host);
    }
    return {};
}

QString ChannelDetails::withoutAddressText() const
{
    return tr("%n public records that we did not keep the address of", nullptr, m_sources.withoutAddress);
}

QString ChannelDetails::originText() const
{
    const QString form = tr("d MMMM yyyy", "the form of a date");
    //: %1 and %3 are dates, %2 is a number
    return tr("Collected on %1. In version %2 of %3, which comes with the program.")
        .arg(QLocale().toString(m_edition.collected, form), QLocale().toString(m_edition.version),
             QLocale().toString(m_edition.issued, form));
}

void ChannelDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void ChannelDetails::retranslateUi()
{
    for (std::size_t number = 0; number < m_kinds.size(); ++number) {
        m_kinds.at(number)->setText(kindText(m_sources.places.at(number)));
    }
    m_withoutAddress->setText(withoutAddressText());
    m_origin->setText(originText());
    m_code->setWords(tr("QR code for your phone"));
}

void ChannelDetails::scale()
{
    m_layout->setContentsMargins(0, m_theme.scaled(2), 0, m_theme.scaled(4));
    m_layout->setSpacing(0);
    // Each address belongs to the line above it.
    for (QWidget *line : m_apart) {
        line->setContentsMargins(0, m_theme.scaled(6), 0, 0);
    }
}

} // namespace WalletSupport
