#include "window/closequestion.h"

#include "ui/buttons.h"
#include "ui/columnscrollarea.h"
#include "ui/dialogs.h"
#include "ui/flowlayout.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace WalletSupport {

CloseQuestion::CloseQuestion(std::vector<UnkeptGuide> unkept, Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_unkept(std::move(unkept))
    , m_title(new TitleLabel)
    , m_text(new TextLabel)
    , m_keep(new PrimaryButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("closeQuestion"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setRole(QAccessible::Heading);
    m_text->setRole(QAccessible::Paragraph); // see setSpoken()
    m_text->setObjectName(QStringLiteral("closeWhatIsLost"));
    m_keep->setObjectName(QStringLiteral("keepOpen"));
    m_close->setObjectName(QStringLiteral("closeAndLose"));
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_close);
    auto *scroll = new ColumnScrollArea(0, theme, this);
    auto *column = new QVBoxLayout(scroll->column());
    column->setSpacing(theme.scaled(14));
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.scaled(24), theme.scaled(20), theme.scaled(24), theme.scaled(16));
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    // The safe answer is the one that Enter and Escape give.
    m_keep->setDefault(true);
    m_close->setAutoDefault(false);
    m_keep->setFocus();
    connect(m_keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    resizeWithinWindow(*this, {theme.scaled(480), theme.scaled(260)});
    retranslateUi();
}

void CloseQuestion::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QDialog::changeEvent(event);
}

void CloseQuestion::retranslateUi()
{
    QStringList lines{tr("They are kept only while this window is open. You have not copied, saved or printed them:")};
    for (const UnkeptGuide &guide : m_unkept) {
        //: %1 is the title of a guide
        lines.append(tr("• %1: %n answers", nullptr, guide.answers).arg(guide.title));
    }
    setWindowTitle(tr("Close the window?"));
    m_title->setText(tr("Close and lose your answers?"));
    m_text->setText(lines.join(u'\n'));
    m_keep->setText(tr("Keep it open"));
    m_close->setText(tr("Close and lose the answers"));
    setSpoken(*this, {m_title->text(), m_text->text()});
}

} // namespace WalletSupport
