#include "faq/walletoffer.h"

#include "core/checker/walletmention.h"
#include "core/directory/directory.h"
#include "ui/buttons.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace WalletSupport {

WalletOffer::WalletOffer(const Directory &directory, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_button(new RowButton(QStringLiteral("phone"), RowButton::Look::Row, theme, this))
{
    setObjectName(QStringLiteral("walletOffer"));
    m_button->setObjectName(QStringLiteral("walletContacts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    connect(m_button, &RowButton::clicked, this, [this] { emit contactsRequested(m_wallet); });
    hide();
}

WalletOffer::~WalletOffer() = default;

void WalletOffer::prepare()
{
    if (!m_mention) {
        m_mention = std::make_unique<WalletMention>(m_directory);
    }
}

void WalletOffer::follow(const QString &question)
{
    if (!question.isEmpty()) {
        prepare();
    }
    m_wallet = question.isEmpty() ? QString() : m_mention->find(question);
    retranslateUi();
    setVisible(!m_wallet.isEmpty());
}

QString WalletOffer::words() const
{
    return m_wallet.isEmpty() ? QString() : m_button->accessibleName();
}

void WalletOffer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void WalletOffer::retranslateUi()
{
    const std::optional<Wallet> wallet = m_directory.wallet(m_wallet);
    if (wallet) {
        //: %1 is a wallet
        m_button->setTexts(tr("%1: official contacts").arg(wallet->name(QLocale().name())));
    }
}

} // namespace WalletSupport
