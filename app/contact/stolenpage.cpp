#include "contact/stolenpage.h"

#include "contact/contactactions.h"
#include "contact/contactnotice.h"
#include "contact/firstminutes.h"
#include "contact/freezecard.h"
#include "contact/neveraskbox.h"
#include "contact/reportinglist.h"
#include "core/directory/reportinglines.h"
#include "ui/buttons.h"
#include "ui/columnscrollarea.h"
#include "ui/labels.h"
#include "ui/textlink.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

constexpr int WidestColumn = 700;

} // namespace

StolenPage::StolenPage(const Parts &parts, QWidget *parent)
    : Page(parent)
    , m_theme(parts.theme)
    , m_scroll(new ColumnScrollArea(WidestColumn, parts.theme, this))
    , m_back(new LinkButton(QStringLiteral("arrow-left"), parts.theme, m_scroll->column()))
    , m_title(new UrgentTitleLabel(m_scroll->column()))
    , m_intro(new TextLabel(m_scroll->column()))
    , m_notice(new ContactNotice(parts.theme, this))
    , m_actions(new ContactActions({parts.gate, parts.opener, parts.theme, *m_notice}, this))
    , m_freeze(new FreezeCard(parts.directory, parts.clock, parts.theme, m_scroll->column()))
    , m_minutes(new FirstMinutes(parts.theme, m_scroll->column()))
    , m_guide(new RowButton(QStringLiteral("route"), RowButton::Look::Card, parts.theme, m_scroll->column()))
    , m_reportingCard(new Card(m_scroll->column()))
    , m_reporting(new ReportingList(parts.directory, parts.theme, m_reportingCard))
    , m_recoveryTitle(new StrongLabel)
    , m_recovery(new TextLabel)
    , m_readingHeading(new SectionLabel(m_scroll->column()))
    , m_check(new TextLink(QStringLiteral("shield-alert"), parts.theme, m_scroll->column()))
    , m_readings(new QVBoxLayout)
{
    setObjectName(QStringLiteral("stolenPage"));
    m_back->setObjectName(QStringLiteral("stolenBack"));
    m_guide->setObjectName(QStringLiteral("stolenGuide"));
    m_guide->hide();
    m_check->setObjectName(QStringLiteral("stolenCheck"));
    m_title->setObjectName(QStringLiteral("stolenTitle"));
    auto *card = new QVBoxLayout(m_reportingCard);
    card->addWidget(m_reporting);
    m_boxes.push_back(card);
    auto *column = new QVBoxLayout(m_scroll->column());
    column->addWidget(m_back, 0, Qt::AlignLeft);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_title, m_intro, m_freeze, m_minutes, m_guide, m_reportingCard, buildWarning(),
             new NeverAskBox(m_theme, m_scroll->column()), m_check, m_readingHeading}) {
        column->addWidget(part);
    }
    column->addLayout(m_readings);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_notice);

    connect(m_check, &TextLink::clicked, this, &StolenPage::checkRequested);
    connect(m_guide, &RowButton::clicked, this, [this] { emit guideRequested(m_guideId); });
    connect(m_back, &LinkButton::clicked, this, &StolenPage::backRequested);
    // What was said of a channel goes with it.
    connect(m_freeze, &FreezeCard::walletChosen, m_notice, &ContactNotice::clear);
    connect(m_reporting, &ReportingList::countryChosen, m_notice, &ContactNotice::clear);
    connect(m_freeze, &FreezeCard::walletChosen, this, &StolenPage::walletChosen);
    connect(m_freeze, &FreezeCard::openRequested, m_actions, qOverload<const Channel &>(&ContactActions::open));
    connect(m_freeze, &FreezeCard::firstStepChosen, m_minutes, &FirstMinutes::setFirstStep);
    connect(m_freeze, &FreezeCard::copyRequested, m_actions, &ContactActions::copy);
    connect(m_reporting, &ReportingList::countryChosen, this, &StolenPage::countryChosen);
    connect(m_reporting, &ReportingList::openRequested, m_actions,
            qOverload<const ReportingLine &>(&ContactActions::open));
    connect(m_reporting, &ReportingList::copyRequested, m_actions, &ContactActions::copy);
    connect(&parts.theme, &Theme::changed, this, &StolenPage::scale);
    scale();
    retranslateUi();
}

QWidget *StolenPage::buildWarning()
{
    auto *box = new WarningPanel(m_scroll->column());
    auto *heading = new QHBoxLayout;
    heading->addWidget(new IconLabel(QStringLiteral("shield-alert"), IconLabel::Tone::Warning, 18, m_theme), 0,
                       Qt::AlignTop);
    heading->addWidget(m_recoveryTitle, 1);
    auto *layout = new QVBoxLayout(box);
    layout->addLayout(heading);
    layout->addWidget(m_recovery);
    m_boxes.push_back(layout);
    return box;
}

void StolenPage::setWallet(const QString &id)
{
    m_notice->clear();
    m_freeze->setWallet(id);
}

void StolenPage::setCountry(const QString &country)
{
    if (country == m_country) {
        return;
    }
    m_country = country;
    m_notice->clear();
    m_freeze->setCountry(country);
    m_reporting->setCountry(country);
}

void StolenPage::setReadings(const std::vector<Reading> &readings)
{
    while (m_readingLinks.size() < readings.size()) {
        const QString id = readings.at(m_readingLinks.size()).article;
        auto *link = new TextLink(QStringLiteral("book-open"), m_theme, m_scroll->column());
        link->setObjectName(QStringLiteral("stolenArticle-") + id);
        connect(link, &TextLink::clicked, this, [this, id] { emit articleRequested(id); });
        m_readings->addWidget(link);
        m_readingLinks.push_back(link);
    }
    for (std::size_t number = 0; number < readings.size(); ++number) {
        m_readingLinks.at(number)->setWords(readings.at(number).title);
    }
}

void StolenPage::setGuide(const QString &id)
{
    m_guideId = id;
    m_guide->setVisible(!id.isEmpty());
}

void StolenPage::showReporting(const QString &country)
{
    if (!country.isEmpty() && country != m_country) {
        m_country = country;
        m_notice->clear();
        m_reporting->setCountry(country);
    }
    m_reporting->focusFirst();
    m_scroll->ensureWidgetVisible(m_reporting);
}

void StolenPage::focusFirst()
{
    m_scroll->begin(*m_freeze->firstField(), m_title);
}

bool StolenPage::closeOpenThing()
{
    const bool wasOpen = m_notice->isVisible();
    m_notice->clear();
    return wasOpen;
}

void StolenPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    Page::changeEvent(event);
}

void StolenPage::showEvent(QShowEvent *event)
{
    tellLead();
    Page::showEvent(event);
}

void StolenPage::tellLead()
{
    m_freeze->setLead(m_title->text() + u' ' + m_intro->text());
}

void StolenPage::retranslateUi()
{
    m_back->setText(tr("Back"));
    m_title->setText(tr("Account stolen: act now"));
    m_intro->setText(
        tr("End any call or screen sharing that is going on. Has money gone, and are you in mainland China? Then call "
           "110 first. Do these in order. This page needs no sign-in and no network."));
    tellLead();
    m_guide->setTexts(tr("Do it step by step"),
                      tr("One question at a time. In the end you have the letters to the wallet, the bank and the "
                         "police."));
    m_recoveryTitle->setText(tr("Nobody gets the money back for a fee"));
    m_recovery->setText(
        tr("In the next days strangers may write or call as support, police, lawyers or experts who "
           "“recover” what was lost. These are frauds. Hang up, and call the official number yourself."));
    m_check->setWords(tr("Did it start with a number, link or message? Check it"));
    m_readingHeading->setText(tr("Read on"));
}

void StolenPage::scale()
{
    QLayout *column = m_scroll->column()->layout();
    column->setContentsMargins(m_theme.scaled(36), m_theme.scaled(20), m_theme.scaled(36), m_theme.scaled(28));
    column->setSpacing(m_theme.scaled(12));
    m_notice->setContentsMargins(m_theme.scaled(36), m_theme.scaled(4), m_theme.scaled(36), m_theme.scaled(8));
    m_readings->setSpacing(m_theme.scaled(4));
    for (QLayout *box : m_boxes) {
        box->setContentsMargins(m_theme.scaled(14), m_theme.scaled(12), m_theme.scaled(14), m_theme.scaled(12));
        box->setSpacing(m_theme.scaled(4));
    }
}

} // namespace WalletSupport
