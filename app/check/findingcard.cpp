#include "check/findingcard.h"

#include "check/markedtext.h"
#include "texts/reporttexts.h"
#include "texts/spelledmarks.h"
#include "ui/labels.h"
#include "ui/textlink.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

constexpr int IconSide = 24;
/// Of a longer address so many UTF-16 units are shown; its host is at the beginning.
constexpr qsizetype MostShown = 1000;

std::pair<QString, IconLabel::Tone> iconOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Official:
        return {QStringLiteral("badge-check"), IconLabel::Tone::Success};
    case Verdict::NotOfficial:
        return {QStringLiteral("octagon-x"), IconLabel::Tone::Danger};
    case Verdict::Unknown:
        return {QStringLiteral("circle-question-mark"), IconLabel::Tone::Warning};
    }
    return {};
}

} // namespace

FindingCard::FindingCard(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new IconLabel(QStringLiteral("circle-question-mark"), IconLabel::Tone::Warning, IconSide, theme, this))
    , m_verdict(new HeadingLabel(this))
    , m_text(new MarkedText(theme, this))
    , m_reason(new TextLabel(this))
    , m_count(new StrongLabel(this))
    , m_remarks(new MutedLabel(this))
    , m_open(new TextLink(QStringLiteral("external-link"), theme, this))
    , m_contacts(new TextLink(QStringLiteral("phone"), theme, this))
{
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_text->setObjectName(QStringLiteral("found"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_count->setObjectName(QStringLiteral("count"));
    m_remarks->setObjectName(QStringLiteral("remarks"));
    m_open->setObjectName(QStringLiteral("open"));
    m_contacts->setObjectName(QStringLiteral("contacts"));
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_icon, 0, Qt::AlignTop);
    heading->addWidget(m_verdict, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(heading);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_count, m_reason, m_remarks}) {
        layout->addWidget(widget);
    }
    layout->addWidget(m_open);
    layout->addWidget(m_contacts);
    connect(m_open, &TextLink::clicked, this, [this] { emit openRequested(m_address); });
    connect(m_contacts, &TextLink::clicked, this, [this] { emit contactsRequested(m_finding.wallet); });
    connect(&theme, &Theme::changed, this, &FindingCard::scale);
    scale();
}

QString FindingCard::verdict() const
{
    return textOf(m_finding.verdict);
}

void FindingCard::showGroup(const FindingGroup &group, const CheckNames &names, const QString &address)
{
    const Finding &finding = group.finding;
    const bool isOtherVerdict = finding.verdict != m_finding.verdict;
    m_finding = finding;
    m_address = address;
    const auto [icon, tone] = iconOf(finding.verdict);
    m_icon->setIcon(icon, tone);
    m_verdict->setText(verdictText(finding));
    const bool isLong = finding.text.size() > MostShown;
    m_text->setMarked(isLong ? finding.text.left(MostShown) + u'…' : finding.text, finding.reason.positions,
                      spelledMarks(finding));
    m_count->setText(countText(group));
    m_count->setHidden(m_count->text().isEmpty());
    m_reason->setText(reasonText(finding, names));
    QStringList remarks = remarkTexts(finding, names);
    if (isLong) {
        remarks.append(tr("It is very long: only its beginning is shown here. All of it was checked."));
    }
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_remarks->setHidden(remarks.isEmpty());
    //: %1 is an address
    m_open->setWords(tr("Open %1").arg(address));
    m_open->setHidden(address.isEmpty());
    const QString wallet = names.wallet(finding.wallet);
    //: %1 is a wallet's name
    m_contacts->setWords(wallet.isEmpty() ? tr("Official contacts") : tr("Official contacts of %1").arg(wallet));
    m_contacts->setHidden(finding.verdict == Verdict::Official);
    setAccessibleName(verdictText(finding));
    if (isOtherVerdict) {
        // The stylesheet colours the heading by the verdict of the card around it, and looks again only when told.
        style()->polish(this);
        style()->polish(m_verdict);
    }
}

void FindingCard::scale()
{
    layout()->setContentsMargins(m_theme.scaled(15), m_theme.scaled(13), m_theme.scaled(15), m_theme.scaled(13));
    layout()->setSpacing(m_theme.scaled(6));
    layout()->itemAt(0)->layout()->setSpacing(m_theme.scaled(9));
}

} // namespace WalletSupport
