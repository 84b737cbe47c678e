#include "contact/channelrow.h"

#include "contact/channeldetails.h"
#include "contact/flowlabel.h"
#include "contact/openinglabel.h"
#include "ui/buttons.h"
#include "ui/labels.h"
#include "ui/panels.h"
#include "ui/plaintext.h"
#include "ui/theme.h"
#include "wallets/channeltexts.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr int IconSide = 18;
constexpr int RowMargin = 9;
constexpr int RoomBelow = 4;
constexpr int DetailsLine = 6; ///< of the grid; below it some room, and the line that ends the row

} // namespace

ChannelRow::ChannelRow(ChannelFacts facts, const Clock &clock, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_facts(std::move(facts))
    , m_theme(theme)
    , m_layout(new QGridLayout(this))
    , m_icon(new QVBoxLayout)
    , m_title(new StrongLabel(this))
    , m_target(new FlowLabel(FlowLabel::Look::Address, theme, this))
    , m_detail(new MutedLabel(this))
    , m_keypad(new MutedLabel(this))
    , m_hours(new OpeningLabel(clock, theme, this))
    , m_open(new IconButton(isDialled() ? QStringLiteral("phone") : QStringLiteral("external-link"), theme, this))
    , m_copy(new IconButton(QStringLiteral("copy"), theme, this))
    , m_more(new LinkButton(this))
{
    const Channel &channel = m_facts.channel;
    setObjectName(QStringLiteral("channel-") + channel.path);
    m_target->setObjectName(QStringLiteral("target"));
    m_detail->setObjectName(QStringLiteral("detail"));
    m_keypad->setObjectName(QStringLiteral("keypad"));
    m_open->setObjectName(QStringLiteral("open"));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_more->setObjectName(QStringLiteral("more"));
    m_open->setHidden(channel.address().isEmpty());
    m_copy->setHidden(channelCopy(channel).isEmpty());
    place();
    m_hours->setHours(m_facts.hours);

    connect(m_open, &IconButton::clicked, this, [this] { emit openRequested(m_facts.channel); });
    connect(m_copy, &IconButton::clicked, this, [this] { emit copyRequested(channelCopy(m_facts.channel)); });
    connect(m_more, &LinkButton::clicked, this, &ChannelRow::foldOrUnfold);
    connect(&theme, &Theme::changed, this, &ChannelRow::scale);
    scale();
    retranslateUi();
}

bool ChannelRow::isDialled() const
{
    return m_facts.channel.kind == ChannelKind::Hotline;
}

void ChannelRow::place()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    auto *icon = new IconLabel(channelIcon(m_facts.channel), IconLabel::Tone::Accent, IconSide, m_theme, this);
    m_icon->addWidget(icon, 0, Qt::AlignTop);
    m_layout->addLayout(m_icon, 0, 0);
    m_layout->addWidget(m_title, 0, 1);
    m_layout->addLayout(buttons, 0, 2, Qt::AlignTop);
    int line = 1;
    for (QWidget *part : std::initializer_list<QWidget *>{m_target, m_detail, m_keypad, m_hours}) {
        m_layout->addWidget(part, line++, 1, 1, 2);
    }
    m_more->setMinimumWidth(1);
    m_layout->addWidget(m_more, line, 1, 1, 2, Qt::AlignLeft);
    m_layout->addWidget(new Line(Qt::Horizontal, this), DetailsLine + 2, 0, 1, 3);
    m_layout->setColumnStretch(1, 1);
}

void ChannelRow::setCountryName(const QString &name)
{
    m_country = name;
    retranslateUi();
}

void ChannelRow::setReason(RankReason reason)
{
    m_reason = reason;
    retranslateUi();
}

void ChannelRow::foldOrUnfold()
{
    if (m_details == nullptr) {
        emit detailsRequested();
    } else {
        m_details->setVisible(m_details->isHidden());
    }
    retranslateUi();
    if (m_details != nullptr && !m_details->isHidden()) {
        emit unfolded();
    }
}

void ChannelRow::showDetails(const ChannelSources &sources, const DirectoryEdition &edition)
{
    if (m_details == nullptr) {
        m_details = new ChannelDetails(m_facts.channel, sources, edition, m_theme, this);
        m_layout->addWidget(m_details, DetailsLine, 1, 1, 2);
        connect(m_details, &ChannelDetails::codeRequested, this, [this] { emit codeRequested(m_facts.channel); });
    }
    m_details->show();
}

void ChannelRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void ChannelRow::retranslateUi()
{
    const Channel &channel = m_facts.channel;
    const QString target = channelTarget(channel);
    const QString detail = channelDetail(channel, m_country);
    const QString reason = rankReasonText(m_reason);
    const QString group = channelGroupTitle(groupOf(channel));
    const bool isUnfolded = m_details != nullptr && !m_details->isHidden();
    m_title->setText(channelTitle(channel));
    m_target->setText(target);
    m_target->setToolTip(channel.target == target ? QString() : toolTipText(channel.target));
    m_detail->setText(reason.isEmpty()   ? detail
                      : detail.isEmpty() ? reason
                                         //: %1 is why a channel is offered ("Fastest"), %2 what it is for, or where
                                         : tr("%1 · %2").arg(reason, detail));
    m_detail->setHidden(m_detail->text().isEmpty());
    m_keypad->setText(channelExpectations(m_facts));
    m_keypad->setHidden(m_keypad->text().isEmpty());
    //: %1 is a number
    m_open->setMeaning(isDialled() ? tr("Call %1 with this computer").arg(target)
                                   //: %1 is an address
                                   : tr("Open %1").arg(target));
    //: %1 is a number, an address or an account's name
    m_copy->setMeaning(tr("Copy %1").arg(target));
    m_more->setText(tr("Where is this from?"));
    //: %1 is a number, an address or an account's name
    m_more->setAccessibleName(isUnfolded ? tr("Where is this from? Hide the sources of %1").arg(target)
                                         //: %1 is a number, an address or an account's name
                                         : tr("Where is this from? Show the sources of %1").arg(target));
    //: %1 is a kind of channel ("Hotline"), %2 its number or address
    setAccessibleName(tr("%1: %2").arg(m_title->text(), target));
    // Who comes here with the Tab key has not passed the heading of the group.
    setAccessibleDescription(group);
    m_open->setAccessibleDescription(group);
    m_copy->setAccessibleDescription(group);
    m_more->setAccessibleDescription(isUnfolded ? m_details->spoken() : group);
}

void ChannelRow::scale()
{
    // The buttons are taller than the line they stand in: what they add to it is taken from the row's margin.
    const int line = m_copy->sizeHint().height();
    const int above = std::max(0, line - m_theme.scaled(IconSide)) / 2;
    m_icon->setContentsMargins(0, above, 0, 0);
    m_layout->setRowMinimumHeight(0, line);
    m_layout->setContentsMargins(0, std::max(0, m_theme.scaled(RowMargin) - above), 0, 0);
    m_layout->setRowMinimumHeight(DetailsLine + 1, m_theme.scaled(RoomBelow));
    m_layout->setHorizontalSpacing(m_theme.scaled(10));
    m_layout->setVerticalSpacing(1);
}

} // namespace WalletSupport
