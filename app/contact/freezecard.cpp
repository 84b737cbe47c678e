#include "contact/freezecard.h"

#include "contact/flowlabel.h"
#include "contact/generichelp.h"
#include "contact/openinglabel.h"
#include "core/directory/channelranking.h"
#include "core/directory/directory.h"
#include "core/directory/phonenumbers.h"
#include "ui/buttons.h"
#include "ui/flowlayout.h"
#include "ui/labels.h"
#include "ui/theme.h"
#include "wallets/channeltexts.h"
#include "wallets/walletchooser.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr int ChooserHeight = 230;

/// Whether it is a freephone number or the like of another country than the person's.
bool isOutOfReach(const Channel &channel, const QString &country)
{
    if (channel.kind != ChannelKind::Hotline || country.isEmpty() || channel.country == country) {
        return false;
    }
    const std::optional<QString> number = readPhoneNumber(channel.target, {channel.country});
    return number && isForItsCountry(*number);
}

} // namespace

FreezeCard::FreezeCard(const Directory &directory, const Clock &clock, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_clock(clock)
    , m_theme(theme)
    , m_card(new UrgentPanel(this))
    , m_layout(new QVBoxLayout(m_card))
    , m_title(new StrongLabel(m_card))
    , m_ask(new TextLabel(m_card))
    , m_target(new NumberLabel(m_card))
    , m_where(new MutedLabel(m_card))
    , m_keys(new TextLabel(m_card))
    , m_mark(new FlowLabel(FlowLabel::Look::Warning, theme, m_card))
    , m_hours(new OpeningLabel(clock, theme, m_card))
    , m_buttons(new FlowLayout)
    , m_copy(new PrimaryButton(m_card))
    , m_open(new QPushButton(m_card))
    , m_another(new QPushButton(m_card))
{
    build();
    connect(m_copy, &QPushButton::clicked, this, [this] { emit copyRequested(channelCopy(*m_channel)); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(*m_channel); });
    connect(m_another, &QPushButton::clicked, this, &FreezeCard::beginChoosing);
    connect(&theme, &Theme::changed, this, &FreezeCard::scale);
    scale();
    setWallet({});
}

void FreezeCard::build()
{
    setObjectName(QStringLiteral("freezeCard"));
    m_title->setObjectName(QStringLiteral("freezeTitle"));
    m_target->setObjectName(QStringLiteral("freezeTarget"));
    m_where->setObjectName(QStringLiteral("freezeWhere"));
    m_keys->setObjectName(QStringLiteral("freezeKeys"));
    m_mark->setObjectName(QStringLiteral("freezeMark"));
    m_copy->setObjectName(QStringLiteral("freezeCopy"));
    m_open->setObjectName(QStringLiteral("freezeOpen"));
    m_another->setObjectName(QStringLiteral("freezeAnother"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_ask, m_target, m_where, m_keys, m_hours, m_mark}) {
        m_layout->addWidget(part);
    }
    m_buttons->addWidget(m_copy);
    m_buttons->addWidget(m_open);
    m_buttons->addWidget(m_another);
    m_layout->addLayout(m_buttons);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
}

bool FreezeCard::isHotline() const
{
    return m_channel && m_channel->kind == ChannelKind::Hotline;
}

void FreezeCard::setWallet(const QString &id)
{
    m_wallet = m_directory.wallet(id) ? id : QString();
    m_isUnlisted = false;
    m_isPhraseWallet = m_directory.details(m_wallet).isSelfCustody();
    m_isChoosing = m_wallet.isEmpty();
    findChannel();
    retranslateUi();
}

void FreezeCard::setCountry(const QString &country)
{
    m_country = country;
    findChannel();
    retranslateUi();
}

void FreezeCard::setLead(const QString &words)
{
    m_lead = words;
    tellFirstField();
}

QWidget *FreezeCard::firstField() const
{
    return m_isChoosing && m_chooser != nullptr ? static_cast<QWidget *>(m_chooser)
           : !m_copy->isHidden()                ? static_cast<QWidget *>(m_copy)
           : !m_open->isHidden()                ? m_open
                                                : m_another;
}

void FreezeCard::choose(const QString &id)
{
    m_lead.clear();        // it has been heard
    emit walletChosen(id); // which may come back as setWallet()
    setWallet(id);
    m_isUnlisted = id.isEmpty();
    m_isChoosing = false;
    retranslateUi();
    firstField()->setFocus(Qt::OtherFocusReason);
}

void FreezeCard::beginChoosing()
{
    m_isChoosing = true;
    retranslateUi();
    m_chooser->begin(m_wallet);
}

void FreezeCard::endChoosing()
{
    if (m_wallet.isEmpty() && !m_isUnlisted) {
        return; // there is nothing to go back to
    }
    m_isChoosing = false;
    retranslateUi();
    firstField()->setFocus(Qt::OtherFocusReason);
}

void FreezeCard::findChannel()
{
    const std::vector<RankedChannel> ranked =
        rank(m_directory.offeredChannels(m_wallet), Purpose::StolenAccount, m_country);
    const auto isOfTheWallet = [](const RankedChannel &entry) {
        return groupOf(entry.channel) != ChannelGroup::OtherPeople;
    };
    // A hotline of the person's own country knows the account, answers in the language, and costs no fortune.
    const auto isAtHome = [&](const RankedChannel &entry) {
        const bool freezes =
            entry.channel.role == ChannelRole::LostOrStolen || entry.channel.role == ChannelRole::Support;
        return entry.channel.kind == ChannelKind::Hotline && entry.channel.network.isEmpty() && freezes &&
               entry.channel.country == m_country;
    };
    const auto isInReach = [&](const RankedChannel &entry) {
        return isOfTheWallet(entry) && !isOutOfReach(entry.channel, m_country);
    };
    auto best = std::ranges::find_if(ranked, isAtHome);
    best = best != ranked.end() ? best : std::ranges::find_if(ranked, isInReach);
    best = best != ranked.end() ? best : std::ranges::find_if(ranked, isOfTheWallet);
    m_channel = best == ranked.end() ? std::nullopt : std::optional(best->channel);
    m_hours->setHours(m_channel ? m_directory.openingHours(m_wallet, m_channel->path) : std::nullopt);
}

bool FreezeCard::needsHelp() const
{
    return m_isChoosing ? m_wallet.isEmpty() : isBankFirst();
}

void FreezeCard::makeParts()
{
    if (m_isChoosing && m_chooser == nullptr) {
        m_chooser = new WalletChooser(m_directory.wallets(), WalletSearch(m_directory), m_theme, m_card);
        m_chooser->setFixedHeight(m_theme.scaled(ChooserHeight));
        m_layout->insertWidget(m_layout->indexOf(m_ask) + 1, m_chooser);
        m_chooser->showAll({});
        connect(m_chooser, &WalletChooser::chosen, this, &FreezeCard::choose);
        connect(m_chooser, &WalletChooser::left, this, &FreezeCard::endChoosing);
    }
    if (needsHelp() && m_generic == nullptr) {
        m_generic = new GenericHelp(m_theme, this);
        layout()->addWidget(m_generic);
    }
}

void FreezeCard::showParts()
{
    const bool hasChannel = m_channel && !m_isChoosing && !m_isPhraseWallet;
    if (m_chooser != nullptr) {
        m_chooser->setVisible(m_isChoosing);
    }
    if (m_generic != nullptr) {
        m_generic->setVisible(needsHelp());
        m_generic->setNamesBank(!isBankFirst());
    }
    m_ask->setVisible(m_isChoosing || firstStep() != FirstStep::ReachWallet);
    m_target->setVisible(hasChannel);
    m_where->setVisible(!m_isChoosing && !m_where->text().isEmpty());
    m_hours->setVisible(hasChannel && !m_hours->text().isEmpty());
    m_copy->setVisible(hasChannel && !channelCopy(*m_channel).isEmpty());
    m_open->setVisible(hasChannel && !m_channel->address().isEmpty());
    m_another->setVisible(!m_isChoosing);
    m_keys->setVisible(hasChannel && !m_keys->text().isEmpty());
    m_mark->setVisible(hasChannel && !m_mark->text().isEmpty());
    tellFirstField();
    emit firstStepChosen(firstStep());
}

void FreezeCard::tellFirstField()
{
    // Whoever hears the page comes to this field and is told the step with it.
    QStringList step;
    if (!m_lead.isEmpty()) {
        step.append(m_lead);
    }
    for (const QLabel *part : std::initializer_list<QLabel *>{m_title, m_ask, m_where, m_keys}) {
        if (!part->isHidden() && !part->text().isEmpty()) {
            step.append(part->text());
        }
    }
    const QString words = step.join(u' ');
    for (QWidget *button : std::initializer_list<QWidget *>{m_copy, m_open, m_another}) {
        button->setAccessibleDescription(button == firstField() ? words : QString());
    }
    if (m_isChoosing) {
        m_chooser->focusProxy()->setAccessibleDescription(words);
    }
}

void FreezeCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

FirstStep FreezeCard::firstStep() const
{
    return isNothingToFreeze() ? FirstStep::MoveTheMoney : isBankFirst() ? FirstStep::CallBank : FirstStep::ReachWallet;
}

QString FreezeCard::titleText() const
{
    if (isNothingToFreeze()) {
        return tr("1. Move what is left to a new wallet. Nobody can freeze this one");
    }
    if (isBankFirst()) {
        return tr("1. Call the bank of every linked card");
    }
    if (m_channel && !isHotline()) {
        return tr("1. Reach the wallet's support and ask them to freeze the account");
    }
    const bool isConfirmed = !m_channel || groupOf(*m_channel) == ChannelGroup::Confirmed;
    return isConfirmed ? tr("1. Call the official hotline and ask them to freeze the account")
                       : tr("1. Call the hotline and ask them to freeze the account");
}

QString FreezeCard::askText() const
{
    switch (firstStep()) {
    case FirstStep::MoveTheMoney:
        return tr("Make it on a clean device, with a new recovery phrase on paper. Move the most valuable coins first. "
                  "Type no phrase into a website, and give it to nobody.");
    case FirstStep::CallBank:
        return tr("Have the cards blocked. The number is on the back of the card.");
    case FirstStep::ReachWallet:
        break;
    }
    return tr("Which wallet is it? Its hotline then appears here.");
}

void FreezeCard::retranslateUi()
{
    makeParts();
    const std::optional<Wallet> wallet = m_directory.wallet(m_wallet);
    m_title->setText(titleText());
    m_ask->setText(askText());
    //: Another wallet than the one that the page is about now
    m_another->setText(tr("Wrong wallet? Choose another"));
    if (m_generic != nullptr) {
        m_generic->setReason(wallet ? GenericHelp::nothingSure() : m_isUnlisted ? GenericHelp::notListed() : QString());
    }
    retranslateChannel(wallet ? wallet->name(QLocale().name()) : QString());
    showParts();
}

void FreezeCard::retranslateChannel(const QString &walletName)
{
    if (!m_channel || m_isPhraseWallet) {
        m_where->setText(walletName);
        return;
    }
    const QString country = m_directory.countryName(m_channel->country, QLocale().name());
    const QString detail = isHotline() ? channelDetail(*m_channel, country) : channelTitle(*m_channel);
    const QString target = channelTarget(*m_channel);
    m_target->setText(target);
    //: %1 is a wallet, %2 what its channel is, or where ("Lost or stolen phone or card (United States)")
    m_where->setText(tr("%1 · %2").arg(walletName, detail));
    m_mark->setText(channelMark(*m_channel));
    m_copy->setText(isHotline() ? tr("Copy the number") : tr("Copy the address"));
    //: %1 is a number
    m_open->setText(isHotline() ? tr("Call with this computer") : tr("Open"));
    //: %1 is a number or an address
    m_copy->setAccessibleName(tr("Copy %1").arg(target));
    //: %1 is a number
    m_open->setAccessibleName(isHotline() ? tr("Call %1 with this computer").arg(target)
                                          //: %1 is an address
                                          : tr("Open %1").arg(target));
    const std::vector<KeypadPath> paths = m_directory.keypad(m_wallet, m_channel->path);
    auto path = std::ranges::find(paths, KeypadPurpose::LostOrStolen, &KeypadPath::purpose);
    path = path != paths.end() ? path : std::ranges::find(paths, KeypadPurpose::Person, &KeypadPath::purpose);
    m_keys->setText(path != paths.end() ? keypadText(*path) : QString());
}

void FreezeCard::scale()
{
    const int inset = m_theme.scaled(18);
    m_layout->setContentsMargins(inset, m_theme.scaled(16), inset, inset);
    m_layout->setSpacing(m_theme.scaled(8));
    if (m_chooser != nullptr) {
        m_chooser->setFixedHeight(m_theme.scaled(ChooserHeight));
    }
}

} // namespace WalletSupport
