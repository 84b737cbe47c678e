#include "contact/channelsection.h"

#include "contact/channelrow.h"
#include "ui/labels.h"
#include "ui/theme.h"
#include "wallets/channeltexts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

namespace {

IconLabel *makeIcon(ChannelGroup group, Theme &theme, QWidget *parent)
{
    constexpr int Side = 16;
    switch (group) {
    case ChannelGroup::Confirmed:
        return new IconLabel(QStringLiteral("circle-check"), IconLabel::Tone::Success, Side, theme, parent);
    case ChannelGroup::SeenElsewhere:
        return new IconLabel(QStringLiteral("triangle-alert"), IconLabel::Tone::Warning, Side, theme, parent);
    case ChannelGroup::OtherPeople:
        break;
    }
    return new IconLabel(QStringLiteral("users"), IconLabel::Tone::Muted, Side, theme, parent);
}

QString objectNameOf(ChannelGroup group)
{
    switch (group) {
    case ChannelGroup::Confirmed:
        return QStringLiteral("channelsConfirmed");
    case ChannelGroup::SeenElsewhere:
        return QStringLiteral("channelsSeenElsewhere");
    case ChannelGroup::OtherPeople:
        return QStringLiteral("channelsOtherPeople");
    }
    return {};
}

} // namespace

ChannelSection::ChannelSection(ChannelGroup group, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_group(group)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_head(new QVBoxLayout)
    , m_title(new QHBoxLayout)
    , m_heading(new SectionLabel(this))
    , m_sentence(new MutedLabel(this))
{
    setObjectName(objectNameOf(group));
    m_heading->setObjectName(QStringLiteral("groupHeading"));
    m_sentence->setObjectName(QStringLiteral("groupSentence"));
    m_title->addWidget(makeIcon(group, theme, this), 0, Qt::AlignTop);
    m_title->addWidget(m_heading, 1);
    m_head->addLayout(m_title);
    m_head->addWidget(m_sentence);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addLayout(m_head);
    hide();
    connect(&theme, &Theme::changed, this, &ChannelSection::scale);
    scale();
    retranslateUi();
}

void ChannelSection::setRows(const std::vector<ChannelRow *> &rows)
{
    // All leave the layout before they come back in their new order.
    std::ranges::for_each(m_rows, [this](QWidget *row) { m_layout->removeWidget(row); });
    std::ranges::for_each(rows, [this](QWidget *row) { m_layout->addWidget(row); });
    m_rows = rows;
    setHidden(rows.empty());
}

void ChannelSection::setHasConfirmed(bool hasConfirmed)
{
    m_hasConfirmed = hasConfirmed;
    retranslateUi();
}

void ChannelSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

QString ChannelSection::sentence() const
{
    switch (m_group) {
    case ChannelGroup::Confirmed:
        return tr("Each was seen at the wallet's own place: its site or its program.");
    case ChannelGroup::SeenElsewhere:
        return m_hasConfirmed ? tr("These are from other sources. Use one only if the wallet's own app shows the same.")
                              : tr("None of these was seen at the wallet itself. Use one only if its own app shows "
                                   "the same.");
    case ChannelGroup::OtherPeople:
        return tr("Anyone may write there. Whoever offers you help may be a fraudster.");
    }
    return {};
}

void ChannelSection::retranslateUi()
{
    m_heading->setText(channelGroupTitle(m_group));
    m_sentence->setText(sentence());
    setAccessibleName(m_heading->text());
}

void ChannelSection::scale()
{
    m_head->setContentsMargins(0, m_theme.scaled(12), 0, m_theme.scaled(4));
    m_head->setSpacing(m_theme.scaled(2));
    m_title->setSpacing(m_theme.scaled(6));
}

} // namespace WalletSupport
