#include "check/messagepanel.h"

#include "core/base/cleantext.h"
#include "texts/checktexts.h"
#include "texts/reporttexts.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr int IconSide = 24;
/// Of what a message says so much is repeated, in UTF-16 units.
constexpr int LongestQuote = 80;

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
{
    setObjectName(QStringLiteral("messagePanel"));
    m_heading->setObjectName(QStringLiteral("messageLevel"));
    m_demands->setObjectName(QStringLiteral("demands"));
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_icon, 0, Qt::AlignTop);
    heading->addWidget(m_heading, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(heading);
    layout->addWidget(m_demands);
    layout->addWidget(m_more);
    connect(&theme, &Theme::changed, this, &MessagePanel::scale);
    scale();
    hide();
}

void MessagePanel::showReport(const CheckReport &report)
{
    const Worst before = m_worst;
    m_worst = worstOf(report);
    const auto [icon, tone] = iconOf(m_worst);
    m_icon->setIcon(icon, tone);
    m_heading->setText(worstText(report));
    QStringList lines;
    for (std::size_t number = 0; number < report.demands.size(); ++number) {
        const QString quote =
            withoutControls(report.demandTexts.value(static_cast<qsizetype>(number))).simplified().left(LongestQuote);
        //: %1 is what a message says, %2 what it asks for
        lines.append(tr("• “%1”: %2").arg(quote, demandText(report.demands.at(number).kind)));
    }
    lines.removeDuplicates();
    m_demands->setText(lines.join(QLatin1Char('\n')));
    m_demands->setHidden(lines.isEmpty());
    m_more->setText(adviceFor(report));
    m_more->setHidden(m_more->text().isEmpty());
    setHidden(m_worst == Worst::Nothing);
    setAccessibleName(m_heading->text());
    if (m_worst != before) {
        style()->polish(this);
        style()->polish(m_heading);
    }
}

QString MessagePanel::adviceFor(const CheckReport &report) const
{
    const bool hasOfficial = std::ranges::any_of(
        report.findings, [](const Finding &finding) { return finding.verdict == Verdict::Official; });
    switch (m_worst) {
    case Worst::Danger:
        return hasOfficial ? tr("That counts more than the official address or number in it: fraudsters copy "
                                "these. Give nothing away, and call the wallet yourself.")
                           : tr("Give nothing away, whoever it seems to be from. Call the wallet yourself.");
    case Worst::NotOfficial:
        return hasOfficial ? tr("What is official beside it proves nothing: fraudsters copy these. Ask the wallet "
                                "yourself.")
                           : tr("Ask the wallet yourself, by its official contacts.");
    case Worst::Caution:
        return tr("It urges you, or it holds something that the directory does not know. Take your time, and ask "
                  "the wallet yourself.");
    case Worst::Official:
        return tr("That says where it leads, and not who sent it: a sender and a caller's number can be forged.");
    case Worst::Unknown:
    case Worst::Nothing:
        return {};
    }
    return {};
}

void MessagePanel::scale()
{
    layout()->setContentsMargins(m_theme.scaled(15), m_theme.scaled(13), m_theme.scaled(15), m_theme.scaled(13));
    layout()->setSpacing(m_theme.scaled(6));
    layout()->itemAt(0)->layout()->setSpacing(m_theme.scaled(9));
}

} // namespace WalletSupport
