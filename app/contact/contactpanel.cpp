#include "contact/contactpanel.h"

#include "contact/channelrow.h"
#include "contact/channeltexts.h"
#include "contact/contactnotice.h"
#include "contact/generichelp.h"
#include "contact/walletchooser.h"
#include "contact/walletfield.h"
#include "core/trust/addressopener.h"
#include "core/trust/directory.h"
#include "core/trust/gate.h"
#include "ui/buttons.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
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
    , m_field(new WalletField(parts.theme, this))
    , m_notice(new ContactNotice(parts.theme, this))
    , m_scroll(new ColumnScrollArea(0, parts.theme, this))
    , m_list(new QVBoxLayout(m_scroll->column()))
    , m_generic(new GenericHelp(parts.theme, m_scroll->column()))
    , m_neverTitle(new StrongLabel(this))
    , m_never(new TextLabel(this))
    , m_originText(new MutedLabel(this))
    , m_originLine(buildOrigin())
{
    setObjectName(QStringLiteral("contactPanel"));
    m_field->setObjectName(QStringLiteral("walletField"));
    m_close->setObjectName(QStringLiteral("closeContacts"));
    m_scroll->setObjectName(QStringLiteral("channels"));

    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_list->addWidget(m_generic);
    m_list->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->addWidget(buildHeader());
    layout->addWidget(m_field);
    layout->addWidget(m_notice);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buildNeverAsk());
    // Where room is scarce the list gives way: what they never ask for stays in sight.
    m_scroll->setMinimumHeight(1);
    // Its height follows from its width; without this the labels' guesses at a width of their own would count.
    m_scroll->column()->setMinimumHeight(1);
    m_close->hide();
    m_field->setHidden(parts.directory.wallets().empty());

    connect(m_close, &IconButton::clicked, this, &ContactPanel::closeRequested);
    connect(m_field, &WalletField::clicked, this, [this] {
        if (!closeChooser()) {
            openChooser();
        }
    });
    connect(&parts.theme, &Theme::changed, this, &ContactPanel::scale);
    scale();
    retranslateUi();
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

QWidget *ContactPanel::buildNeverAsk()
{
    auto *box = new WarningPanel(this);
    box->setObjectName(QStringLiteral("neverAsk"));
    auto *title = new QHBoxLayout;
    title->addWidget(new IconLabel(QStringLiteral("shield-alert"), IconLabel::Tone::Warning, 18, m_parts.theme), 0,
                     Qt::AlignTop);
    title->addWidget(m_neverTitle, 1);
    auto *layout = new QVBoxLayout(box);
    layout->addLayout(title);
    layout->addWidget(m_never);
    m_boxes.push_back(layout);
    return box;
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
    fill();
    retranslateUi();
    m_scroll->verticalScrollBar()->setValue(0);
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

QString ContactPanel::bestChannel() const
{
    const std::vector<Channel> offered = m_parts.directory.offeredChannels(m_wallet);
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
        m_chooser = new WalletChooser(m_parts.directory.wallets(), m_parts.theme, this);
        connect(m_chooser, &WalletChooser::chosen, this, &ContactPanel::choose);
        connect(m_chooser, &WalletChooser::left, this, &ContactPanel::closeChooser);
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

void ContactPanel::choose(const QString &id)
{
    closeChooser();
    setWallet(id);
    m_isUnlisted = id.isEmpty();
    retranslateUi();
    emit walletChosen(id);
}

void ContactPanel::fill()
{
    const auto dismiss = [](QWidget *widget) {
        widget->setParent(nullptr); // at once, so that nothing finds it any more
        widget->deleteLater();
    };
    std::ranges::for_each(m_rows, dismiss);
    std::ranges::for_each(m_lines, dismiss);
    m_rows.clear();
    m_lines.clear();
    int place = 0;
    const std::vector<Channel> offered = m_parts.directory.offeredChannels(m_wallet);
    for (const Channel &channel : offered) {
        auto *row = new ChannelRow(channel, m_parts.theme, m_scroll->column());
        connect(row, &ChannelRow::openRequested, this, &ContactPanel::open);
        connect(row, &ChannelRow::copyRequested, this, &ContactPanel::copy);
        auto *line = new Line(Qt::Horizontal, m_scroll->column());
        m_list->insertWidget(place++, row);
        m_list->insertWidget(place++, line);
        m_rows.push_back(row);
        m_lines.push_back(line);
    }
    m_generic->setVisible(m_rows.empty());
}

void ContactPanel::open(const Channel &channel)
{
    m_notice->clear();
    const Gate::Answer cleared = m_parts.gate.clear(channel);
    if (!cleared) {
        m_notice->showRefused();
        return;
    }
    m_parts.opener.open(*cleared, this, [this, kind = cleared->kind()](const Result<void, OpenError> &result) {
        if (!result) {
            m_notice->showNotOpened(kind, result.error().kind);
        }
    });
}

void ContactPanel::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_notice->showCopied(text);
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
    placeOrigin();
}

void ContactPanel::placeOrigin()
{
    // Where it comes from stands last in the panel, or, where room is scarce, last in the list.
    const bool hasRoom = height() >= m_parts.theme.scaled(TallFrom);
    QWidget *home = hasRoom ? static_cast<QWidget *>(this) : m_scroll->column();
    if (m_originLine->parentWidget() == home) {
        return;
    }
    if (QWidget *former = m_originLine->parentWidget()) {
        former->layout()->removeWidget(m_originLine);
    }
    home->layout()->addWidget(m_originLine);
    m_originLine->show();
}

void ContactPanel::retranslateUi()
{
    const QString locale = QLocale().name();
    const std::optional<Wallet> wallet = m_parts.directory.wallet(m_wallet);
    const QString name = wallet         ? wallet->name(locale)
                         : m_isUnlisted ? tr("My wallet is not listed")
                                        : tr("Choose your wallet");
    m_heading->setText(tr("Official contacts"));
    m_close->setMeaning(tr("Close the contacts"));
    m_field->setWalletName(name);
    //: %1 is the name of the wallet that is chosen
    m_field->setAccessibleName(wallet ? tr("Wallet: %1. Choose another").arg(name) : name);
    m_generic->setReason(wallet         ? tr("No contact of this wallet is confirmed well enough to be shown.")
                         : m_isUnlisted ? tr("We know no confirmed contact of your wallet.")
                                        : QString());
    m_neverTitle->setText(tr("They never ask for this"));
    m_never->setText(tr("Your password, a one-time code, your recovery phrase, or control of your screen."));
    //: %1 is a number, %2 a date
    m_originText->setText(tr("Comes with the program · version %1 · %2")
                              .arg(QLocale().toString(m_origin.version),
                                   QLocale().toString(m_origin.issued, tr("d MMM yyyy", "the form of a date"))));
    for (ChannelRow *row : m_rows) {
        row->setCountryName(m_parts.directory.countryName(row->country(), locale));
    }
}

void ContactPanel::scale()
{
    const Theme &theme = m_parts.theme;
    layout()->setContentsMargins(theme.scaled(16), theme.scaled(14), theme.scaled(16), theme.scaled(12));
    layout()->setSpacing(theme.scaled(8));
    for (QLayout *box : m_boxes) {
        box->setContentsMargins(theme.scaled(12), theme.scaled(10), theme.scaled(12), theme.scaled(10));
        box->setSpacing(theme.scaled(4));
    }
    placeOrigin();
    updateGeometry();
}

} // namespace WalletSupport
