#include "check/messagepanel.h"

#include "texts/checktexts.h"
#include "texts/messagetexts.h"
#include "texts/reporttexts.h"
#include "ui/labels.h"
#include "ui/textlink.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <set>

namespace WalletSupport {

namespace {

constexpr int IconSide = 24;

std::pair<QString, IconLabel::Tone> iconOf(Worst worst)
{
    switch (worst) {
    case Worst::Danger:
        return {QStringLiteral("shield-alert"), IconLabel::Tone::Danger};
    case Worst::NotOfficial:
        return {QStringLiteral("octagon-x"), IconLabel::Tone::Danger};
    case Worst::Caution:
        return {QStringLiteral("triangle-alert"), IconLabel::Tone::Warning};
    case Worst::Official:
        return {QStringLiteral("badge-check"), IconLabel::Tone::Success};
    case Worst::Genuine:
    case Worst::Unknown:
    case Worst::Nothing:
        return {QStringLiteral("circle-question-mark"), IconLabel::Tone::Warning};
    }
    return {};
}

} // namespace

MessagePanel::MessagePanel(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new IconLabel(QStringLiteral("shield-alert"), IconLabel::Tone::Danger, IconSide, theme, this))
    , m_heading(new HeadingLabel(this))
    , m_demands(new TextLabel(this))
    , m_more(new TextLabel(this))
    , m_contacts(new TextLink(QStringLiteral("phone"), theme, this))
{
    setObjectName(QStringLiteral("messagePanel"));
    m_heading->setObjectName(QStringLiteral("messageLevel"));
    m_demands->setObjectName(QStringLiteral("demands"));
    m_more->setObjectName(QStringLiteral("messageAdvice"));
    m_contacts->setObjectName(QStringLiteral("messageContacts"));
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_icon, 0, Qt::AlignTop);
    heading->addWidget(m_heading, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(heading);
    layout->addWidget(m_demands);
    layout->addWidget(m_more);
    layout->addWidget(m_contacts);
    connect(m_contacts, &TextLink::clicked, this, [this] { emit contactsRequested(m_wallet); });
    connect(&theme, &Theme::changed, this, &MessagePanel::scale);
    scale();
    hide();
}

void MessagePanel::showReport(const CheckReport &report, const CheckNames &names)
{
    const Worst before = m_worst;
    m_worst = worstOf(report);
    const auto [icon, tone] = iconOf(m_worst);
    m_icon->setIcon(icon, tone);
    m_heading->setText(worstText(report));
    QStringList lines;
    std::set<DemandKind> said; // each kind once: a long call asks again and again
    for (std::size_t number = 0; number < report.demands.size(); ++number) {
        const DemandKind kind = report.demands.at(number).kind;
        if (said.insert(kind).second) {
            const QString quote = quotedText(report.demandTexts.value(static_cast<qsizetype>(number)));
            //: %1 is what a message says, %2 what it asks for
            lines.append(tr("• “%1”: %2").arg(quote, demandText(kind)));
        }
    }
    m_demands->setText(lines.join(QLatin1Char('\n')));
    m_demands->setHidden(lines.isEmpty());
    m_more->setText(adviceText(report, names));
    m_more->setHidden(m_more->text().isEmpty());
    m_wallet = walletOf(report);
    const QString wallet = names.wallet(m_wallet);
    //: %1 is a wallet's name
    m_contacts->setWords(wallet.isEmpty() ? tr("Official contacts") : tr("Official contacts of %1").arg(wallet));
    m_contacts->setVisible(m_worst == Worst::Danger || m_worst == Worst::NotOfficial || m_worst == Worst::Caution);
    setHidden(m_worst == Worst::Nothing);
    setAccessibleName(m_heading->text());
    if (m_worst != before) {
        style()->polish(this);
        style()->polish(m_heading);
    }
}

void MessagePanel::scale()
{
    layout()->setContentsMargins(m_theme.scaled(15), m_theme.scaled(13), m_theme.scaled(15), m_theme.scaled(13));
    layout()->setSpacing(m_theme.scaled(6));
    layout()->itemAt(0)->layout()->setSpacing(m_theme.scaled(9));
}

} // namespace WalletSupport
