#include "contact/qrdialog.h"

#include "contact/flowlabel.h"
#include "contact/qrcode.h"
#include "contact/qrpicture.h"
#include "ui/columnscrollarea.h"
#include "ui/dialogs.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

constexpr int PictureSide = 220;

} // namespace

QrDialog::QrDialog(const QString &address, QString shown, Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_shown(std::move(shown))
    , m_isNumber(address.startsWith(QStringLiteral("tel:")))
    , m_title(new TitleLabel)
    , m_picture(new QrPicture(qrCode(address.toUtf8()), theme.scaled(PictureSide)))
    , m_text(new FlowLabel(FlowLabel::Look::Address, theme))
    , m_note(new MutedLabel)
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("qrDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setRole(QAccessible::Heading);
    m_text->setRole(QAccessible::Paragraph); // see setSpoken()
    m_note->setRole(QAccessible::Paragraph);
    m_note->setObjectName(QStringLiteral("qrNote"));
    m_picture->setObjectName(QStringLiteral("qrPicture"));
    m_text->setObjectName(QStringLiteral("qrText"));
    m_text->setText(m_shown);
    m_close->setObjectName(QStringLiteral("qrClose"));
    auto *scroll = new ColumnScrollArea(0, theme, this);
    auto *column = new QVBoxLayout(scroll->column());
    column->setSpacing(theme.scaled(12));
    column->addWidget(m_title);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addWidget(m_text);
    column->addWidget(m_note);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.scaled(24), theme.scaled(20), theme.scaled(24), theme.scaled(16));
    layout->addWidget(scroll, 1);
    layout->addWidget(m_close, 0, Qt::AlignTrailing);
    m_close->setDefault(true);
    m_close->setFocus();
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    resizeWithinWindow(*this, {theme.scaled(380), theme.scaled(460)});
    retranslateUi();
}

void QrDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QDialog::changeEvent(event);
}

void QrDialog::retranslateUi()
{
    setWindowTitle(tr("QR code"));
    m_title->setText(tr("Scan with your phone"));
    m_note->setText(m_isNumber ? tr("Your phone shows the same number before it calls. Compare the two.")
                               : tr("Your phone shows the same address before it opens. Compare the two."));
    setSpoken(*this, {m_title->text(), m_shown, m_note->text()});
    m_close->setText(tr("Close"));
    //: For screen readers: %1 is an address or number
    m_picture->setAccessibleName(tr("QR code of %1").arg(m_shown));
}

} // namespace WalletSupport
