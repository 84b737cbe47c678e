#include "contact/contactpanel.h"

#include "contact/channellist.h"
#include "contact/contactactions.h"
#include "contact/contactnotice.h"
#include "contact/generichelp.h"
#include "contact/neveraskbox.h"
#include "contact/reportingfold.h"
#include "core/directory/channelranking.h"
#include "core/directory/directory.h"
#include "core/directory/reportinglines.h"
#include "ui/buttons.h"
#include "ui/columnscrollarea.h"
#include "ui/labels.h"
#include "ui/theme.h"
#include "wallets/channeltexts.h"
#include "wallets/walletchooser.h"
#include "wallets/walletfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr int UsualWidth = 288;
constexpr int TallFrom = 480;
constexpr QSize LeastSize(250, 200);

} // namespace

ContactPanel::ContactPanel(const Parts &parts, Origin origin, QWidget *parent)
    : SidePanel(parent)
    , m_parts(parts)
    , m_origin(origin)
    , m_heading(new SectionLabel(this))
    , m_close(new IconButton(QStringLiteral("x"), parts.theme, this))
    , m_fieldRow(new QHBoxLayout)
    , m_field(new WalletField(parts.theme, this))
    , m_notice(new ContactNotice(parts.theme, this))
    , m_actions(new ContactActions({parts.gate, parts.opener, parts.theme, *m_notice}, this))
    , m_scroll(new ColumnScrollArea(0, parts.theme, this))
    , m_list(new ChannelList(parts.directory, parts.clock, parts.theme, m_scroll->column()))
    , m_generic(new GenericHelp(parts.theme, m_scroll->column()))
    , m_reporting(new ReportingFold(parts.directory, parts.theme, m_scroll->column()))
    , m_neverAsk(new NeverAskBox(parts.theme, this))
    , m_originText(new MutedLabel(this))
    , m_originLine(buildOrigin())
{
    setObjectName(QStringLiteral("contactPanel"));
    m_field->setObjectName(QStringLiteral("walletField"));
    m_close->setObjectName(QStringLiteral("closeContacts"));
    m_scroll->setObjectName(QStringLiteral("channels"));

    auto *column = new QVBoxLayout(m_scroll->column());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_generic, m_list, m_reporting}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->addWidget(buildHeader());
    m_fieldRow->addWidget(m_field, 1);
    layout->addLayout(m_fieldRow);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_notice);
    layout->addWidget(m_neverAsk);
    // Any height will do: the list gives way.
    m_scroll->setMinimumHeight(1);
    // Its height follows from its width; without this the labels' guesses at a width of their own would count.
    m_scroll->column()->setMinimumHeight(1);
    m_close->hide();
    m_field->setHidden(parts.directory.wallets().empty());

    join();
    connect(&parts.theme, &Theme::changed, this, &ContactPanel::scale);
    scale();
    retranslateUi();
}

void ContactPanel::join()
{
    connect(m_close, &IconButton::clicked, this, &ContactPanel::closeRequested);
    connect(m_field, &WalletField::clicked, this, [this] {
        if (!closeChooser()) {
            openChooser();
        }
    });
    connect(m_list, &ChannelList::openRequested, m_actions, qOverload<const Channel &>(&ContactActions::open));
    connect(m_list, &ChannelList::copyRequested, m_actions, &ContactActions::copy);
    connect(m_list, &ChannelList::codeRequested, m_actions, &ContactActions::showCode);
    const auto showUnfolded = [this](QWidget *part) {
        m_scroll->settle();
        m_scroll->ensureWidgetVisible(part, 0, 0);
        if (QWidget *button = focusWidget()) {
            m_scroll->ensureWidgetVisible(button, 0, 0); // the part may be higher than there is room
        }
    };
    connect(m_list, &ChannelList::unfolded, this, showUnfolded);
    connect(m_reporting, &ReportingFold::unfolded, this, showUnfolded);
    connect(m_reporting, &ReportingFold::openRequested, m_actions,
            qOverload<const ReportingLine &>(&ContactActions::open));
    connect(m_reporting, &ReportingFold::copyRequested, m_actions, &ContactActions::copy);
    connect(m_reporting, &ReportingFold::countryChosen, m_notice, &ContactNotice::clear);
    connect(m_reporting, &ReportingFold::countryChosen, this, &ContactPanel::countryChosen);
}

QWidget *ContactPanel::buildHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading, 1);
    layout->addWidget(m_close);
    return header;
}

QWidget *ContactPanel::buildOrigin()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new IconLabel(QStringLiteral("circle-check"), IconLabel::Tone::Success, 16, m_parts.theme));
    layout->addWidget(m_originText, 1);
    return line;
}

void ContactPanel::setWallet(const QString &id)
{
    m_isUnlisted = false;
    m_wallet = m_parts.directory.wallet(id) ? id : QString();
    m_notice->clear();
    m_list->setWallet(m_wallet);
    showAdvice();
    retranslateUi();
    m_scroll->verticalScrollBar()->setValue(0);
}

void ContactPanel::setTask(const ContactTask &task)
{
    if (task == m_task) {
        return;
    }
    const bool isOther = task.purpose != m_task.purpose || task.isAdvisedOnPage != m_task.isAdvisedOnPage;
    m_task = task;
    tellSubject();
    showAdvice();
    if (isOther) {
        m_notice->clear();
        m_list->setPurpose(task.purpose);
        const bool isFraud = task.purpose == Purpose::StolenAccount || task.purpose == Purpose::ReportFraud;
        if (isFraud && !task.isAdvisedOnPage) {
            m_reporting->unfold();
        }
        m_scroll->verticalScrollBar()->setValue(0);
    }
}

void ContactPanel::showAdvice()
{
    // Nothing stands twice in the window.
    m_generic->setHidden(m_list->hasSupport() || m_task.isAdvisedOnPage);
    m_reporting->setHidden(m_task.isAdvisedOnPage);
}

void ContactPanel::setCountry(const QString &country)
{
    if (country == m_country) {
        return;
    }
    m_country = country;
    m_notice->clear();
    m_list->setCountry(country);
    m_reporting->setCountry(country);
}

void ContactPanel::setWalletLists(const WalletLists &lists)
{
    m_lists = lists;
    if (m_chooser != nullptr) {
        m_chooser->setLists(lists);
    }
    retranslateUi();
}

void ContactPanel::tellSubject()
{
    const std::optional<Wallet> wallet = m_parts.directory.wallet(m_wallet);
    m_actions->setSubject(wallet ? wallet->name(QLocale().name()) : QString(), m_task.topic);
}

void ContactPanel::setPlacement(Placement placement)
{
    m_close->setVisible(placement == Placement::OverPage);
}

void ContactPanel::focusWalletField()
{
    if (m_field->isHidden()) {
        m_close->setFocus();
    } else {
        m_field->setFocus();
    }
}

QString ContactPanel::bestChannel(const QString &wallet) const
{
    std::vector<Channel> offered = m_parts.directory.offeredChannels(wallet);
    // Where it stands alone it says nothing of comparing it.
    std::erase_if(offered, [](const Channel &channel) { return groupOf(channel) != ChannelGroup::Confirmed; });
    const auto isHotline = [](const Channel &channel) {
        return channel.kind == ChannelKind::Hotline && channel.role == ChannelRole::Support &&
               channel.network.isEmpty();
    };
    const auto hotline = std::ranges::find_if(offered, isHotline);
    const auto best = hotline != offered.end() ? hotline : offered.begin();
    if (best == offered.end()) {
        return {};
    }
    //: %1 is a kind of channel ("Hotline"), %2 its number or address
    return tr("%1 %2").arg(channelTitle(*best), channelTarget(*best));
}

QSize ContactPanel::sizeHint() const
{
    return {m_parts.theme.scaled(UsualWidth), SidePanel::sizeHint().height()};
}

QSize ContactPanel::minimumSizeHint() const
{
    return {m_parts.theme.scaled(LeastSize.width()), m_parts.theme.scaled(LeastSize.height())};
}

void ContactPanel::openChooser()
{
    if (m_chooser == nullptr) {
        m_chooser =
            new WalletChooser(m_parts.directory.wallets(), WalletSearch(m_parts.directory), m_parts.theme, this);
        connect(m_chooser, &WalletChooser::chosen, this, &ContactPanel::choose);
        connect(m_chooser, &WalletChooser::left, this, &ContactPanel::closeChooser);
        connect(m_chooser, &WalletChooser::favouriteToggled, this, &ContactPanel::favouriteToggled);
        m_chooser->setLists(m_lists);
        auto *box = static_cast<QVBoxLayout *>(layout());
        box->insertWidget(box->indexOf(m_scroll), m_chooser, 1);
    }
    m_notice->clear();
    m_scroll->hide();
    m_chooser->show();
    m_chooser->begin(m_wallet);
}

bool ContactPanel::closeChooser()
{
    if (m_chooser == nullptr || m_chooser->isHidden()) {
        return false;
    }
    m_chooser->hide();
    m_scroll->show();
    m_field->setFocus();
    return true;
}

bool ContactPanel::closeNotice()
{
    return m_notice->clear();
}

void ContactPanel::choose(const QString &id)
{
    closeChooser();
    setWallet(id);
    m_isUnlisted = id.isEmpty();
    retranslateUi();
    emit walletChosen(id);
}

void ContactPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    SidePanel::changeEvent(event);
}

void ContactPanel::resizeEvent(QResizeEvent *event)
{
    SidePanel::resizeEvent(event);
    placeEnd();
}

void ContactPanel::showEvent(QShowEvent *event)
{
    SidePanel::showEvent(event);
    for (QWidget *part : std::initializer_list<QWidget *>{m_neverAsk, m_originLine}) {
        if (part->isHidden()) {
            part->show(); // moving it while the panel was hidden has hidden it
        }
    }
}

void ContactPanel::placeEnd()
{
    // What they never ask for and where all comes from stand last in the panel, or, where room is scarce, last in the
    // list.
    const bool hasRoom = height() >= m_parts.theme.scaled(TallFrom);
    QWidget *home = hasRoom ? static_cast<QWidget *>(this) : m_scroll->column();
    for (QWidget *part : std::initializer_list<QWidget *>{m_neverAsk, m_originLine}) {
        QWidget *former = part->parentWidget();
        if (former == home && home->layout()->indexOf(part) >= 0) {
            continue;
        }
        if (former != nullptr) {
            former->layout()->removeWidget(part);
        }
        home->layout()->addWidget(part);
        if (isVisible()) {
            part->show(); // before that it is shown with the panel, and laid out once
        }
    }
}

void ContactPanel::retranslateUi()
{
    const QString locale = QLocale().name();
    const std::optional<Wallet> wallet = m_parts.directory.wallet(m_wallet);
    const QString name = wallet         ? wallet->name(locale)
                         : m_isUnlisted ? tr("My wallet is not listed")
                                        : tr("Choose your wallet");
    m_heading->setText(tr("Contacts"));
    m_close->setMeaning(tr("Close the contacts"));
    m_field->setWalletName(name);
    //: %1 is the name of the wallet that is chosen
    m_field->setAccessibleName(wallet ? tr("Wallet: %1. Choose another").arg(name) : name);
    m_generic->setReason(wallet ? GenericHelp::nothingSure() : m_isUnlisted ? GenericHelp::notListed() : QString());
    //: %1 is a number, %2 a date
    m_originText->setText(tr("Comes with the program · version %1 · %2")
                              .arg(QLocale().toString(m_origin.version),
                                   QLocale().toString(m_origin.issued, tr("d MMMM yyyy", "the form of a date"))));
    showFavourite(wallet ? name : QString());
    tellSubject();
}

void ContactPanel::showFavourite(const QString &walletName)
{
    if (m_favourite == nullptr && !walletName.isEmpty()) {
        m_favourite = new IconButton(QStringLiteral("star"), m_parts.theme, this);
        m_favourite->setObjectName(QStringLiteral("favourite"));
        m_fieldRow->addWidget(m_favourite);
        connect(m_favourite, &IconButton::clicked, this, [this] { emit favouriteToggled(m_wallet); });
    }
    if (m_favourite == nullptr) {
        return;
    }
    const bool isFavourite = m_lists.favourites.contains(m_wallet);
    m_favourite->setHidden(walletName.isEmpty());
    m_favourite->setIconName(isFavourite ? QStringLiteral("star-filled") : QStringLiteral("star"));
    //: %1 is a wallet
    m_favourite->setMeaning(isFavourite ? tr("Remove %1 from the favourites").arg(walletName)
                                        //: %1 is a wallet
                                        : tr("Add %1 to the favourites").arg(walletName));
}

void ContactPanel::scale()
{
    const Theme &theme = m_parts.theme;
    layout()->setContentsMargins(theme.scaled(16), theme.scaled(14), theme.scaled(16), theme.scaled(12));
    layout()->setSpacing(theme.scaled(8));
    placeEnd();
    updateGeometry();
}

} // namespace WalletSupport
