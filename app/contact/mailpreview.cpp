#include "contact/mailpreview.h"

#include "ui/buttons.h"
#include "ui/flowlayout.h"
#include "ui/labels.h"
#include "ui/panels.h"
#include "ui/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace WalletSupport {

MailPreview::MailPreview(MailDraft draft, Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_draft(std::move(draft))
    , m_title(new TitleLabel)
    , m_text(new TextLabel)
    , m_note(new MutedLabel)
    , m_open(new PrimaryButton(this))
    , m_copy(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("mailPreview"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(QStringLiteral("mailText"));
    m_open->setObjectName(QStringLiteral("mailOpen"));
    m_copy->setObjectName(QStringLiteral("mailCopy"));
    m_cancel->setObjectName(QStringLiteral("mailCancel"));
    auto *scroll = new ColumnScrollArea(0, theme, this);
    auto *paper = new Card;
    auto *sheet = new QVBoxLayout(paper);
    const int inset = theme.scaled(14);
    sheet->setContentsMargins(inset, inset, inset, inset);
    sheet->addWidget(m_text);
    auto *column = new QVBoxLayout(scroll->column());
    column->setSpacing(theme.scaled(12));
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, paper, m_note}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_open, m_copy, m_cancel}) {
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.scaled(24), theme.scaled(20), theme.scaled(24), theme.scaled(16));
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    m_open->setDefault(true);
    m_open->setFocus();
    connect(m_open, &QPushButton::clicked, this, [this] {
        emit openRequested(m_draft);
        accept();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        emit copyRequested(m_draft.text());
        accept();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(theme.scaled(500), theme.scaled(400));
    retranslateUi();
}

void MailPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QDialog::changeEvent(event);
}

void MailPreview::retranslateUi()
{
    setWindowTitle(tr("Before the e-mail opens"));
    m_title->setText(tr("This is handed over to your mail program"));
    m_text->setText(m_draft.text());
    m_note->setText(m_draft.body.isEmpty()
                        ? tr("Only the address. Nothing is sent before you send it there.")
                        : tr("Nothing else, and nothing is sent before you send it there. Never write a password, a "
                             "one-time code or a recovery phrase in it."));
    m_open->setText(tr("Open in the mail program"));
    m_copy->setText(tr("Copy"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace WalletSupport
