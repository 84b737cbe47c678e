#include "faq/findbar.h"

#include "ui/buttons.h"
#include "ui/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace WalletSupport {

FindBar::FindBar(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_edit(new QLineEdit(this))
    , m_count(new MutedLabel(this))
    , m_previous(new IconButton(QStringLiteral("arrow-up"), theme, this))
    , m_next(new IconButton(QStringLiteral("arrow-down"), theme, this))
    , m_close(new IconButton(QStringLiteral("x"), theme, this))
{
    setObjectName(QStringLiteral("findBar"));
    m_edit->setObjectName(QStringLiteral("findEdit"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setWordWrap(false);
    m_edit->setMaxLength(200);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_close);
    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { emit moved(1); });
    connect(m_previous, &IconButton::clicked, this, [this] { emit moved(-1); });
    connect(m_next, &IconButton::clicked, this, [this] { emit moved(1); });
    connect(m_close, &IconButton::clicked, this, &FindBar::close);
    hide();
    retranslateUi();
}

void FindBar::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    emit textChanged(m_edit->text());
}

void FindBar::setFound(int count, int present)
{
    m_found = count;
    m_present = present;
    retranslateUi();
}

QString FindBar::text() const
{
    return m_edit->text();
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QFrame::changeEvent(event);
}

void FindBar::retranslateUi()
{
    m_edit->setPlaceholderText(tr("Find in this article"));
    m_edit->setAccessibleName(tr("Find in this article"));
    m_previous->setMeaning(tr("To the place before"));
    m_next->setMeaning(tr("To the next place"));
    m_close->setMeaning(tr("Close the find bar"));
    m_previous->setEnabled(m_found > 0);
    m_next->setEnabled(m_found > 0);
    if (m_edit->text().isEmpty()) {
        m_count->clear();
    } else if (m_found == 0) {
        m_count->setText(tr("Not in this article"));
    } else {
        const QLocale locale;
        m_count->setText(tr("%1 of %2").arg(locale.toString(m_present + 1), locale.toString(m_found)));
    }
}

void FindBar::close()
{
    // First, as the focus would go to what stands next in the article, and the article with it.
    emit closed();
    hide();
}

} // namespace WalletSupport
