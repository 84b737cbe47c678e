#include "contact/channelrow.h"

#include "contact/channeltexts.h"
#include "contact/flowlabel.h"
#include "ui/buttons.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr int IconSide = 18;
constexpr int RowMargin = 9;

} // namespace

ChannelRow::ChannelRow(Channel channel, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_channel(std::move(channel))
    , m_theme(theme)
    , m_layout(new QGridLayout(this))
    , m_icon(new QVBoxLayout)
    , m_title(new StrongLabel(this))
    , m_target(new FlowLabel(FlowLabel::Look::Address, theme, this))
    , m_detail(new MutedLabel(this))
    , m_mark(new FlowLabel(FlowLabel::Look::Warning, theme, this))
    , m_open(new IconButton(QStringLiteral("external-link"), theme, this))
    , m_copy(new IconButton(QStringLiteral("copy"), theme, this))
{
    setObjectName(QStringLiteral("channel-") + m_channel.path);
    m_target->setObjectName(QStringLiteral("target"));
    m_detail->setObjectName(QStringLiteral("detail"));
    m_mark->setObjectName(QStringLiteral("mark"));
    m_open->setObjectName(QStringLiteral("open"));
    m_copy->setObjectName(QStringLiteral("copy"));
    // A number is dialled on the telephone: few computers could, so it is copied.
    m_open->setHidden(m_channel.address().isEmpty() || m_channel.kind == ChannelKind::Hotline);
    m_copy->setHidden(channelCopy(m_channel).isEmpty());

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    m_icon->addWidget(new IconLabel(channelIcon(m_channel), IconLabel::Tone::Accent, IconSide, theme, this), 0,
                      Qt::AlignTop);
    m_layout->addLayout(m_icon, 0, 0);
    m_layout->addWidget(m_title, 0, 1);
    m_layout->addLayout(buttons, 0, 2);
    m_layout->addWidget(m_target, 1, 1, 1, 2);
    m_layout->addWidget(m_detail, 2, 1, 1, 2);
    m_layout->addWidget(m_mark, 3, 1, 1, 2);
    m_layout->setColumnStretch(1, 1);

    connect(m_open, &IconButton::clicked, this, [this] { emit openRequested(m_channel); });
    connect(m_copy, &IconButton::clicked, this, [this] { emit copyRequested(channelCopy(m_channel)); });
    connect(&theme, &Theme::changed, this, &ChannelRow::scale);
    scale();
    retranslateUi();
}

void ChannelRow::setCountryName(const QString &name)
{
    m_country = name;
    retranslateUi();
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
    const QString target = channelTarget(m_channel);
    const QString detail = channelDetail(m_channel, m_country);
    const QString mark = channelMark(m_channel);
    m_title->setText(channelTitle(m_channel));
    m_target->setText(target);
    m_target->setToolTip(m_channel.target);
    m_detail->setText(detail);
    m_detail->setHidden(detail.isEmpty());
    m_mark->setText(mark);
    m_mark->setHidden(mark.isEmpty());
    //: %1 is an address
    m_open->setMeaning(tr("Open %1").arg(target));
    //: %1 is a number, an address or an account's name
    m_copy->setMeaning(tr("Copy %1").arg(target));
    //: %1 is a kind of channel ("Hotline"), %2 its number or address
    setAccessibleName(tr("%1: %2").arg(m_title->text(), target));
    setAccessibleDescription(mark);
}

void ChannelRow::scale()
{
    // The buttons are taller than the line they stand in: what they add to it is taken from the row's margin.
    const int line = std::max(m_open->sizeHint().height(), m_copy->sizeHint().height());
    const int above = std::max(0, line - m_theme.scaled(IconSide)) / 2;
    m_icon->setContentsMargins(0, above, 0, 0);
    m_layout->setRowMinimumHeight(0, line);
    m_layout->setContentsMargins(0, std::max(0, m_theme.scaled(RowMargin) - above), 0, m_theme.scaled(RowMargin));
    m_layout->setHorizontalSpacing(m_theme.scaled(10));
    m_layout->setVerticalSpacing(1);
}

} // namespace WalletSupport
