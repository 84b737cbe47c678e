#include "guides/walletinput.h"

#include "core/cases/case.h"
#include "core/directory/directory.h"
#include "ui/announcer.h"
#include "ui/columnscrollarea.h"
#include "ui/labels.h"
#include "ui/panels.h"
#include "ui/theme.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace WalletSupport {

namespace {

constexpr int RowHeight = 34;
constexpr int MostRows = 6;
constexpr int LongestSearch = 200;

} // namespace

WalletInput::WalletInput(const QString &step, const Field &field, Case &ownCase, Theme &theme, QWidget *parent)
    : FieldInput(step, field, ownCase, theme, parent)
    , m_wallets(ownCase.directory().wallets())
    , m_edit(new QLineEdit)
    , m_frame(new Card)
    , m_list(new QListWidget(m_frame))
    , m_signIcon(new IconLabel(QStringLiteral("circle-check"), IconLabel::Tone::Success, 16, theme))
    , m_sign(new TextLabel)
    , m_announcer(new Announcer(this))
{
    m_edit->setObjectName(QStringLiteral("edit-") + field.id);
    m_edit->setInputMethodHints(Qt::ImhNoPredictiveText);
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("wallets"));
    m_sign->setObjectName(QStringLiteral("walletSign"));
    // The arrow keys walk through it from the field.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();

    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_chosen = search().named(m_edit->text());
        m_isUnlisted = false;
        follow();
        scrollIntoSight(*m_frame);
        scrollIntoSight(*m_edit);
        m_announcer->say(m_sign->text());
    });
    connect(m_list, &QListWidget::itemClicked, this, &WalletInput::choose);
    connect(&theme, &Theme::changed, this, &WalletInput::scale);
    follow();
}

void WalletInput::build()
{
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    auto *sign = new QHBoxLayout;
    sign->addWidget(m_signIcon, 0, Qt::AlignTop);
    sign->addWidget(m_sign, 1);
    layout->addLayout(sign);
    layout->addWidget(m_frame);
    new QVBoxLayout(m_frame);
    m_frame->layout()->addWidget(m_list);
    addEditor(row);
}

QWidget *WalletInput::editor() const
{
    return m_edit;
}

QString WalletInput::nameOf(const QString &id) const
{
    const auto found = std::ranges::find(m_wallets, id, &Wallet::id);
    return found == m_wallets.end() ? QString() : found->name(currentCase().locale());
}

void WalletInput::retranslateUi()
{
    FieldInput::retranslateUi();
    m_list->setAccessibleName(tr("Matching wallets"));
    if (!m_chosen.isEmpty()) {
        const QSignalBlocker blocker(m_edit);
        m_edit->setText(nameOf(m_chosen));
    }
    follow();
}

void WalletInput::follow()
{
    fill();
    showSign();
    // What has been settled needs no list any more.
    m_frame->setVisible(m_state != State::Recognised && m_state != State::Unlisted);
    scale();
}

void WalletInput::fill()
{
    const QString typed = m_edit->text().left(LongestSearch);
    m_list->clear();
    m_state = !m_chosen.isEmpty()         ? State::Recognised
              : typed.trimmed().isEmpty() ? State::Empty
              : m_isUnlisted              ? State::Unlisted
                                          : State::Found;
    if (m_state == State::Empty) {
        for (const Wallet &wallet : m_wallets) {
            addRow(wallet.name(currentCase().locale()), wallet.id);
        }
    }
    if (m_state != State::Found) {
        return;
    }
    QStringList wallets = search().find(typed);
    if (wallets.isEmpty()) {
        wallets = search().guess(typed);
        m_state = wallets.isEmpty() ? State::Unlisted : State::Guessed;
    }
    for (const QString &id : std::as_const(wallets)) {
        addRow(nameOf(id), id);
    }
    if (m_state == State::Found || m_state == State::Guessed) {
        addRow(tr("My wallet is not listed"), {});
    }
}

const WalletSearch &WalletInput::search()
{
    if (!m_search) {
        m_search.emplace(currentCase().directory());
    }
    return *m_search;
}

void WalletInput::addRow(const QString &name, const QString &id)
{
    auto *item = new QListWidgetItem(name, m_list);
    item->setData(Qt::UserRole, id);
}

void WalletInput::showSign()
{
    QString sign;
    switch (m_state) {
    case State::Empty:
    case State::Found:
        break;
    case State::Recognised:
        //: %1 is a wallet; the text in the field is a name of it
        sign = tr("In our list: %1").arg(nameOf(m_chosen));
        break;
    case State::Guessed:
        //: %1 is a wallet; what was typed is no wallet's name, but nearly this one's
        sign = m_list->count() == 2 ? tr("Did you mean %1?").arg(m_list->item(0)->text())
                                    : tr("Did you mean one of these?");
        break;
    case State::Unlisted:
        sign = tr("Not in our list: we go on without its contacts");
        break;
    }
    m_signIcon->setVisible(m_state == State::Recognised);
    m_sign->setText(sign);
    m_sign->setVisible(!sign.isEmpty());
}

void WalletInput::scale()
{
    const int height = theme().scaled(RowHeight);
    const int inset = theme().scaled(6);
    m_frame->layout()->setContentsMargins(inset, inset, inset, inset);
    for (int row = 0; row < m_list->count(); ++row) {
        m_list->item(row)->setSizeHint({0, height});
    }
    m_list->setFixedHeight(height * std::clamp(m_list->count(), 1, MostRows) + 2);
}

void WalletInput::choose(const QListWidgetItem *item)
{
    m_chosen = item->data(Qt::UserRole).toString();
    m_isUnlisted = m_chosen.isEmpty();
    if (!m_isUnlisted) {
        m_edit->setText(nameOf(m_chosen));
    }
    m_edit->setFocus();
    follow();
    m_announcer->say(m_sign->text());
}

FieldValue WalletInput::editedValue() const
{
    return {m_edit->text(), m_chosen, false};
}

void WalletInput::setEditedValue(const FieldValue &value)
{
    m_chosen = nameOf(value.code).isEmpty() ? QString() : value.code;
    m_isUnlisted = m_chosen.isEmpty();
    m_edit->setText(m_chosen.isEmpty() ? value.text : nameOf(m_chosen));
    if (m_edit->hasFocus() && !m_edit->text().isEmpty()) {
        m_edit->selectAll();
    }
    follow();
}

bool WalletInput::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key())) {
        return true;
    }
    const bool handled = FieldInput::eventFilter(watched, event);
    // Who comes to a field that is filled in types another name over it.
    if (watched == m_edit && event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        m_selectsOnRelease = reason == Qt::MouseFocusReason;
        if (reason == Qt::OtherFocusReason && !m_edit->text().isEmpty()) {
            // Later: a selection that comes before the focus tells Orca of the field, which then says nothing of it.
            QMetaObject::invokeMethod(m_edit, &QLineEdit::selectAll, Qt::QueuedConnection);
        }
    } else if (watched == m_edit && event->type() == QEvent::MouseButtonRelease &&
               std::exchange(m_selectsOnRelease, false) && !m_edit->hasSelectedText()) {
        m_edit->selectAll();
    }
    return handled;
}

bool WalletInput::handleKey(int key)
{
    if (m_frame->isHidden()) {
        return false;
    }
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    // Nobody goes on with a half or misspelt name unseen: Enter first puts the wallet in.
    if (isEnter && (m_list->currentItem() != nullptr || m_state != State::Empty)) {
        choose(m_list->currentItem() != nullptr ? m_list->currentItem() : m_list->item(0));
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Up) {
        return false;
    }
    const int step = key == Qt::Key_Down ? 1 : -1;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
    scrollIntoSight(*m_list->viewport(), m_list->visualItemRect(m_list->currentItem()));
    return true;
}

} // namespace WalletSupport
