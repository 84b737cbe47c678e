#include "guides/walletinput.h"

#include "guides/guidesession.h"
#include "ui/panels.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr int RowHeight = 34;
constexpr int MostRows = 6;
constexpr int LongestSearch = 200;

} // namespace

WalletInput::WalletInput(const QString &step, const Field &field, GuideSession &session, Theme &theme, QWidget *parent)
    : FieldInput(step, field, session, theme, parent)
    , m_wallets(session.wallets().wallets())
    , m_search(m_wallets)
    , m_edit(new QLineEdit)
    , m_frame(new Card)
    , m_list(new QListWidget(m_frame))
{
    m_edit->setObjectName(QStringLiteral("edit-") + field.id);
    m_edit->setInputMethodHints(Qt::ImhNoPredictiveText);
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("wallets"));
    // The arrow keys walk through it from the field.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    layout->addWidget(m_frame);
    new QVBoxLayout(m_frame);
    m_frame->layout()->addWidget(m_list);
    addEditor(row);

    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_chosen = idNamed(m_edit->text());
        fill();
    });
    connect(m_list, &QListWidget::itemClicked, this, &WalletInput::choose);
    connect(m_list, &QListWidget::itemActivated, this, &WalletInput::choose);
    connect(&theme, &Theme::changed, this, &WalletInput::scaleList);
    fill();
}

QWidget *WalletInput::editor() const
{
    return m_edit;
}

QString WalletInput::nameOf(const QString &id) const
{
    const auto found = std::ranges::find(m_wallets, id, &Wallet::id);
    return found == m_wallets.end() ? QString() : found->name(session().locale());
}

QString WalletInput::idNamed(const QString &name) const
{
    const QString wanted = name.trimmed();
    for (const Wallet &wallet : m_wallets) {
        for (const QString &known : {wallet.nameInEnglish, wallet.localName, wallet.nameInChinese}) {
            if (known.compare(wanted, Qt::CaseInsensitive) == 0) {
                return wallet.id;
            }
        }
    }
    return {};
}

void WalletInput::retranslateUi()
{
    FieldInput::retranslateUi();
    m_list->setAccessibleName(tr("Wallets that fit"));
    if (!m_chosen.isEmpty()) {
        const QSignalBlocker blocker(m_edit);
        m_edit->setText(nameOf(m_chosen));
    }
    fill();
}

void WalletInput::fill()
{
    m_list->clear();
    const QStringList found = m_search.find(m_edit->text().left(LongestSearch));
    for (const QString &id : found) {
        auto *item = new QListWidgetItem(nameOf(id), m_list);
        item->setData(Qt::UserRole, id);
    }
    // A wallet that has been chosen needs no list any more.
    m_frame->setVisible(m_chosen.isEmpty() && m_list->count() > 0);
    scaleList();
}

void WalletInput::scaleList()
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
    m_edit->setText(nameOf(m_chosen));
    m_edit->setFocus();
    fill();
}

FieldValue WalletInput::editedValue() const
{
    return {m_edit->text(), m_chosen, false};
}

void WalletInput::setEditedValue(const FieldValue &value)
{
    m_chosen = nameOf(value.code).isEmpty() ? QString() : value.code;
    m_edit->setText(m_chosen.isEmpty() ? value.text : nameOf(m_chosen));
    fill();
}

bool WalletInput::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_edit && event->type() == QEvent::KeyPress;
    return (isKey && moveInList(static_cast<QKeyEvent *>(event)->key())) || FieldInput::eventFilter(watched, event);
}

bool WalletInput::moveInList(int key)
{
    if (m_frame->isHidden()) {
        return false;
    }
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && m_list->currentItem() != nullptr) {
        choose(m_list->currentItem());
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Up) {
        return false;
    }
    const int step = key == Qt::Key_Down ? 1 : -1;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
    return true;
}

} // namespace WalletSupport
