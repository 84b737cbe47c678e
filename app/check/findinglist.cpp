#include "check/findinglist.h"

#include "check/findingcard.h"
#include "core/base/cleantext.h"
#include "core/gate/gate.h"
#include "ui/labels.h"
#include "ui/textlink.h"
#include "ui/theme.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

namespace {

/// A message has a few findings; more of these become no cards at once.
constexpr std::size_t MostFalseCards = 40;
constexpr std::size_t MostUnknown = 80;  ///< with all that is worse
constexpr std::size_t MostOfficial = 40; ///< with all that is worse
constexpr std::size_t UnfoldedAtOnce = 40;
/// So many cards are filled within a frame.
constexpr std::size_t FilledAtOnce = 2;
constexpr int RestHeight = 160;

std::size_t countOf(const std::vector<FindingGroup> &groups, Verdict verdict)
{
    return static_cast<std::size_t>(
        std::ranges::count(groups, verdict, [](const FindingGroup &group) { return group.finding.verdict; }));
}

} // namespace

FindingList::FindingList(const Gate &gate, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_gate(gate)
    , m_theme(theme)
    , m_restHeading(new StrongLabel(this))
    , m_rest(new QPlainTextEdit(this))
    , m_cardColumn(new QVBoxLayout)
    , m_unfold(new TextLink(QStringLiteral("chevron-down"), theme, this))
{
    m_restHeading->hide();
    m_rest->hide();
    m_rest->setObjectName(QStringLiteral("alsoNotOfficial"));
    m_rest->setReadOnly(true);
    m_rest->setTabChangesFocus(true);
    m_unfold->setObjectName(QStringLiteral("unfoldFindings"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_cardColumn);
    column->addWidget(m_unfold);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &FindingList::fillOn);
    connect(m_unfold, &TextLink::clicked, this, &FindingList::unfold);
    connect(&theme, &Theme::changed, this, &FindingList::scale);
    scale();
}

void FindingList::showFindings(const std::vector<Finding> &findings, const CheckNames &names)
{
    m_names = names;
    m_groups = worstFirst(findings);
    const std::size_t notOfficial = countOf(m_groups, Verdict::NotOfficial);
    const std::size_t falseCards = std::min(notOfficial, MostFalseCards);
    QStringList rest;
    for (std::size_t number = falseCards; number < notOfficial; ++number) {
        rest.append(withMarks(m_groups.at(number).finding.text));
    }
    m_groups.erase(m_groups.begin() + static_cast<std::ptrdiff_t>(falseCards),
                   m_groups.begin() + static_cast<std::ptrdiff_t>(notOfficial));
    m_restHeading->setText(tr("%n more are not official either:", nullptr, static_cast<int>(rest.size())));
    m_rest->setPlainText(rest.join(QLatin1Char('\n')));
    m_rest->setAccessibleName(m_restHeading->text());

    const std::size_t unknown = std::min(countOf(m_groups, Verdict::Unknown), MostUnknown - falseCards);
    const std::size_t worse = falseCards + unknown;
    const std::size_t official =
        std::min(countOf(m_groups, Verdict::Official), MostOfficial - std::min(worse, MostOfficial));
    m_filled = 0;
    m_wanted = worse + official;
    fillOn();
}

void FindingList::unfold()
{
    m_wanted = std::min(m_groups.size(), m_wanted + UnfoldedAtOnce);
    fillOn();
}

void FindingList::fillOn()
{
    const std::size_t end = std::min(m_wanted, m_filled + FilledAtOnce);
    for (; m_filled < end; ++m_filled) {
        const FindingGroup &group = m_groups.at(m_filled);
        FindingCard *card = cardAt(m_filled);
        card->showGroup(group, m_names, openedAddress(group.finding));
        card->show();
    }
    // A card that still shows what was found before would be somebody else's verdict.
    for (std::size_t number = m_filled; number < m_cards.size(); ++number) {
        m_cards.at(number)->hide();
    }
    const bool hasRest = !m_rest->document()->isEmpty() && m_filled >= MostFalseCards;
    m_restHeading->setVisible(hasRest);
    m_rest->setVisible(hasRest);
    const std::size_t folded = m_groups.size() - m_wanted;
    const bool isAllOfficial = folded > 0 && m_groups.at(m_wanted).finding.verdict == Verdict::Official;
    const auto count = static_cast<int>(folded);
    m_unfold->setWords(isAllOfficial ? tr("Show %n more, which are official", nullptr, count)
                                     : tr("Show %n more, of which none is known to be false", nullptr, count));
    m_unfold->setHidden(folded == 0);
    if (m_filled < m_wanted) {
        m_soon.start();
    }
}

FindingCard *FindingList::cardAt(std::size_t number)
{
    if (number < m_cards.size()) {
        return m_cards.at(number);
    }
    auto *card = new FindingCard(m_theme, this);
    card->setObjectName(QStringLiteral("finding-%1").arg(number));
    m_cardColumn->addWidget(card);
    connect(card, &FindingCard::openRequested, this, &FindingList::openRequested);
    connect(card, &FindingCard::contactsRequested, this, &FindingList::contactsRequested);
    m_cards.push_back(card);
    if (m_cards.size() == MostFalseCards) {
        m_cardColumn->addWidget(m_restHeading);
        m_cardColumn->addWidget(m_rest);
    }
    return card;
}

QString FindingList::openedAddress(const Finding &finding) const
{
    if (finding.verdict != Verdict::Official || finding.kind != FindingKind::Url) {
        return {};
    }
    const bool hasScheme = finding.text.contains(QLatin1String("://"));
    const Gate::Answer cleared =
        m_gate.clear(QString(hasScheme ? finding.text : QLatin1String("https://") + finding.text));
    return cleared ? cleared->text() : QString();
}

void FindingList::scale()
{
    layout()->setSpacing(m_theme.scaled(12));
    m_cardColumn->setSpacing(m_theme.scaled(12));
    m_rest->setFixedHeight(m_theme.scaled(RestHeight));
}

} // namespace WalletSupport
