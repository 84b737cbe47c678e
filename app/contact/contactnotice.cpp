#include "contact/contactnotice.h"

#include "ui/announcer.h"
#include "ui/buttons.h"
#include "ui/labels.h"
#include "ui/panels.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QVBoxLayout>

namespace WalletSupport {

ContactNotice::ContactNotice(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_good(new SoftPanel(this))
    , m_bad(new DangerPanel(this))
    , m_goodText(new TextLabel(m_good))
    , m_badText(new TextLabel(m_bad))
    , m_close{new IconButton(QStringLiteral("x"), theme, m_good), new IconButton(QStringLiteral("x"), theme, m_bad)}
    , m_announcer(new Announcer(this))
{
    setObjectName(QStringLiteral("contactNotice"));
    m_goodText->setObjectName(QStringLiteral("contactNoticeGood"));
    m_badText->setObjectName(QStringLiteral("contactNoticeBad"));
    for (const auto &[text, close] : {std::pair(m_goodText, m_close[0]), std::pair(m_badText, m_close[1])}) {
        auto *row = new QHBoxLayout(text->parentWidget());
        row->addWidget(text, 1);
        row->addWidget(close, 0, Qt::AlignTop);
        close->setObjectName(QStringLiteral("contactNoticeClose"));
        connect(close, &IconButton::clicked, this, &ContactNotice::clear);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_good);
    layout->addWidget(m_bad);
    connect(&theme, &Theme::changed, this, &ContactNotice::scale);
    scale();
    show(State::Nothing);
}

bool ContactNotice::clear()
{
    if (m_state == State::Nothing) {
        return false;
    }
    show(State::Nothing);
    return true;
}

void ContactNotice::showCopied(const QString &text)
{
    m_copied = text;
    show(State::Copied);
}

void ContactNotice::showNotOpened(ClearedAddress::Kind kind, OpenError::Kind why)
{
    m_kind = kind;
    m_why = why;
    show(State::NotOpened);
}

void ContactNotice::showRefused(GateRefusal::Kind why)
{
    m_refusal = why;
    show(State::Refused);
}

void ContactNotice::show(State state)
{
    m_state = state;
    m_good->setVisible(state == State::Copied);
    m_bad->setVisible(state == State::NotOpened || state == State::Refused);
    retranslateUi();
    setVisible(state != State::Nothing);
    if (state != State::Nothing) {
        m_announcer->say((state == State::Copied ? m_goodText : m_badText)->text());
    }
}

void ContactNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void ContactNotice::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) { // not where the whole window goes for a moment
        clear();
    }
    QWidget::hideEvent(event);
}

QString ContactNotice::refused(GateRefusal::Kind why)
{
    if (why == GateRefusal::Kind::Damaged) {
        return tr(
            "The directory in this program is damaged, so nothing was opened or sent. Install the program again.");
    }
    return tr("This address was not opened, since it is not among the official ones. Nothing was sent.");
}

QString ContactNotice::notOpened(ClearedAddress::Kind kind, OpenError::Kind why)
{
    const bool hasNoProgram = why == OpenError::Kind::NoHandler || why == OpenError::Kind::NoOpener;
    switch (kind) {
    case ClearedAddress::Kind::Web:
        return hasNoProgram ? tr("This computer has no browser set up. Nothing was sent. Copy the address and open it "
                                 "on another device.")
                            : tr("The browser did not open. Nothing was sent. Copy the address and open it yourself.");
    case ClearedAddress::Kind::Mail:
        return hasNoProgram ? tr("This computer has no mail program set up. Nothing was sent. Copy the address and "
                                 "write to it from your own mail.")
                            : tr("The mail program did not open. Nothing was sent. Copy the address and write to it "
                                 "from your own mail.");
    case ClearedAddress::Kind::Telephone:
        return tr("This computer cannot call. Copy the number and call it from a telephone.");
    }
    return {};
}

void ContactNotice::retranslateUi()
{
    for (IconButton *close : m_close) {
        close->setMeaning(tr("Dismiss this message"));
    }
    switch (m_state) {
    case State::Nothing:
        break;
    case State::Copied:
        //: %1 is a number, an address or an account's name
        m_goodText->setText(tr("Copied: %1").arg(m_copied));
        break;
    case State::NotOpened:
        m_badText->setText(notOpened(m_kind, m_why));
        break;
    case State::Refused:
        m_badText->setText(refused(m_refusal));
        break;
    }
}

void ContactNotice::scale()
{
    const int side = m_theme.scaled(10);
    m_good->layout()->setContentsMargins(side, side, side, side);
    m_bad->layout()->setContentsMargins(side, side, side, side);
}

} // namespace WalletSupport
