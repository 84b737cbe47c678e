#include "wallets/walletchooser.h"

#include "ui/announcer.h"
#include "ui/theme.h"
#include "wallets/walletdelegate.h"
#include "wallets/walletlistmodel.h"

#include <QCollator>
#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr int LongestSearch = 200;

WalletListModel::Row rowFor(const Wallet &wallet)
{
    const QString name = wallet.name(QLocale().name());
    const auto isShown = [&](const QString &other) { return name.contains(other, Qt::CaseInsensitive); };
    const QString other = !isShown(wallet.localName) ? wallet.localName
                          : !isShown(wallet.nameInEnglish) && !wallet.nameInEnglish.contains(name)
                              ? wallet.nameInEnglish
                              : QString();
    return {wallet.id, name, other, {}, {}};
}

/// Favourites first, then what was chosen lately, then all others by name; each group has a caption if there are
/// several.
void sortByGroup(std::vector<WalletListModel::Row> &rows, const WalletLists &lists)
{
    enum Group { Favourite, Recent, Other };
    const auto groupOf = [&](const WalletListModel::Row &row) {
        return lists.favourites.contains(row.id) ? Favourite : lists.recent.contains(row.id) ? Recent : Other;
    };
    QCollator collator{QLocale()};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(rows, [&](const auto &left, const auto &right) {
        const Group group = groupOf(left);
        if (group != groupOf(right)) {
            return group < groupOf(right);
        }
        return group == Recent ? lists.recent.indexOf(left.id) < lists.recent.indexOf(right.id)
                               : collator.compare(left.name, right.name) < 0;
    });
    if (rows.empty() || groupOf(rows.front()) == Other) {
        return;
    }
    for (std::size_t number = 0; number < rows.size(); ++number) {
        const Group group = groupOf(rows.at(number));
        if (number > 0 && group == groupOf(rows.at(number - 1))) {
            continue;
        }
        rows.at(number).caption = group == Favourite ? WalletChooser::tr("Favourites")
                                  : group == Recent  ? WalletChooser::tr("Used last")
                                                     : WalletChooser::tr("All wallets");
    }
}

/// Asks whether the first of these rows is what the person meant to type.
void askWhetherMeant(std::vector<WalletListModel::Row> &rows)
{
    if (!rows.empty()) {
        //: %1 is a wallet; what was typed is no wallet's name, but nearly this one's
        rows.front().caption = rows.size() == 1 ? WalletChooser::tr("Did you mean %1?").arg(rows.front().name)
                                                : WalletChooser::tr("Did you mean one of these?");
    }
}

} // namespace

WalletChooser::WalletChooser(const std::vector<Wallet> &wallets, WalletSearch search, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_wallets(wallets)
    , m_search(std::move(search))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new WalletListModel(this))
    , m_announcer(new Announcer(this))
{
    m_field->setObjectName(QStringLiteral("walletSearch"));
    m_list->setObjectName(QStringLiteral("walletList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new WalletDelegate(theme, m_list));
    m_list->setMouseTracking(true);
    m_list->setMinimumHeight(1);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_field);

    connect(m_field, &QLineEdit::textChanged, this, [this] { fill({}); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    // Sizes of rows change with the text's size.
    connect(&theme, &Theme::changed, m_list, [this] { m_list->doItemsLayout(); });
    retranslateUi();
}

void WalletChooser::showAll(const QString &wallet)
{
    m_field->clear();
    fill(wallet);
}

void WalletChooser::begin(const QString &wallet)
{
    // First, and no caret moves before: that would tell Orca of the field, which then says nothing of the focus.
    m_field->setFocus();
    showAll(wallet);
}

QString WalletChooser::currentWallet() const
{
    return m_list->currentIndex().isValid() ? m_model->row(m_list->currentIndex().row()).id : QString();
}

void WalletChooser::fill(const QString &current)
{
    const QString typed = m_field->text().left(LongestSearch);
    const bool hasTyped = !typed.trimmed().isEmpty();
    std::vector<WalletListModel::Row> rows = rowsFor(m_search.find(typed));
    const bool isGuess = rows.empty();
    if (isGuess) {
        rows = rowsFor(m_search.guess(typed));
        askWhetherMeant(rows);
        m_announcer->say(rows.empty() ? QString() : rows.front().caption);
    } else if (!hasTyped) {
        sortByGroup(rows, m_lists.value_or(WalletLists()));
    }
    // Nothing is current before the person has typed or moved, so that Enter chooses nothing unseen; nor where it is
    // not plain which wallet was meant. That it is not listed is never chosen for anybody.
    const bool hasFirst = hasTyped && !rows.empty() && (!isGuess || rows.size() == 1);
    rows.push_back({QString(), tr("My wallet is not listed"), QString(), {}, {}});
    m_model->setRows(std::move(rows));
    const int row = current.isEmpty() ? -1 : m_model->rowOf(current);
    m_list->setCurrentIndex(m_model->index(row < 0 && hasFirst ? 0 : row));
}

std::vector<WalletListModel::Row> WalletChooser::rowsFor(const QStringList &wallets) const
{
    std::vector<WalletListModel::Row> rows;
    for (const QString &id : wallets) {
        WalletListModel::Row row = rowFor(*std::ranges::find(m_wallets, id, &Wallet::id));
        if (m_lists) {
            row.star =
                m_lists->favourites.contains(id) ? WalletListModel::Star::Favourite : WalletListModel::Star::Ordinary;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

void WalletChooser::choose(int row)
{
    if (row >= 0 && row < m_model->rowCount()) {
        emit chosen(m_model->row(row).id);
    }
}

void WalletChooser::setLists(const WalletLists &lists)
{
    m_lists = lists;
    arrangeRows();
}

void WalletChooser::arrangeRows()
{
    if (isVisible()) { // showAll() fills it anew
        fill(currentWallet());
    }
}

void WalletChooser::toggleFavourite(int row)
{
    if (m_lists && row >= 0 && row < m_model->rowCount() && !m_model->row(row).id.isEmpty()) {
        emit favouriteToggled(QString(m_model->row(row).id)); // a copy: what follows fills the list anew
    }
}

bool WalletChooser::handleKey(const QObject *watched, const QKeyEvent &event)
{
    const bool isStar = event.key() == Qt::Key_D && event.modifiers().testFlag(Qt::ControlModifier);
    if (isStar || (event.key() == Qt::Key_Space && watched == m_list)) {
        toggleFavourite(m_list->currentIndex().row());
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Escape:
        emit left();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        return true;
    default:
        return false;
    }
}

bool WalletChooser::handleClick(const QPoint &place)
{
    const QModelIndex index = m_list->indexAt(place);
    if (!m_lists || !index.isValid() || m_model->row(index.row()).id.isEmpty()) {
        return false;
    }
    const auto *delegate = static_cast<const WalletDelegate *>(m_list->itemDelegate());
    if (!delegate->starPlace(m_list->visualRect(index), m_list->layoutDirection()).contains(place)) {
        return false;
    }
    toggleFavourite(index.row());
    return true;
}

bool WalletChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        return handleClick(static_cast<QMouseEvent *>(event)->position().toPoint());
    }
    if (watched == m_list && event->type() == QEvent::FocusIn && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(0)); // whoever comes here sees where
    }
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey) {
        return QWidget::eventFilter(watched, event);
    }
    const auto &keyEvent = *static_cast<QKeyEvent *>(event);
    const int key = keyEvent.key();
    if (event->type() == QEvent::ShortcutOverride) {
        // Escape closes this list before anything of the window.
        if (key == Qt::Key_Escape) {
            event->accept();
        }
        return QWidget::eventFilter(watched, event);
    }
    const bool isMove = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (watched == m_field && isMove) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    return handleKey(watched, keyEvent) || QWidget::eventFilter(watched, event);
}

void WalletChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void WalletChooser::retranslateUi()
{
    m_field->setPlaceholderText(tr("Find a wallet, in any language"));
    m_field->setAccessibleName(tr("Find a wallet, in any language"));
    m_list->setAccessibleName(tr("Wallets"));
    arrangeRows();
}

} // namespace WalletSupport
