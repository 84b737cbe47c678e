#include "check/messagepanel.h"

#include "core/base/cleantext.h"
#include "texts/checktexts.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr int IconSide = 24;
/// Of what a message says so much is repeated, in UTF-16 units.
constexpr int LongestQuote = 80;

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
    const bool isNew = report.level != m_level;
    m_level = report.level;
    const bool isDanger = m_level == MessageLevel::Danger;
    m_icon->setIcon(isDanger ? QStringLiteral("shield-alert") : QStringLiteral("triangle-alert"),
                    isDanger ? IconLabel::Tone::Danger : IconLabel::Tone::Warning);
    m_heading->setText(levelText(report));
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
    const bool hasOfficial = std::ranges::any_of(
        report.findings, [](const Finding &finding) { return finding.verdict == Verdict::Official; });
    if (isDanger) {
        m_more->setText(hasOfficial ? tr("That counts more than the official address or number in it: fraudsters copy "
                                         "these. Give nothing away, and call the wallet yourself.")
                                    : tr("Give nothing away, whoever it seems to be from. Call the wallet yourself."));
    } else {
        m_more->setText(
            tr("It urges you, or it holds something that the directory does not know. Take your time, and ask "
               "the wallet yourself."));
    }
    setHidden(m_level == MessageLevel::None);
    if (isNew) {
        style()->polish(this);
        if (!isHidden()) {
            QAccessibleEvent alert(this, QAccessible::Alert);
            QAccessible::updateAccessibility(&alert);
        }
    }
    setAccessibleName(m_heading->text());
}

void MessagePanel::scale()
{
    layout()->setContentsMargins(m_theme.scaled(15), m_theme.scaled(13), m_theme.scaled(15), m_theme.scaled(13));
    layout()->setSpacing(m_theme.scaled(6));
    layout()->itemAt(0)->layout()->setSpacing(m_theme.scaled(9));
}

} // namespace WalletSupport
