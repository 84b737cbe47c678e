#include "ui/noticebar.h"

#include "ui/announcer.h"
#include "ui/buttons.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace WalletSupport {

NoticeBar::NoticeBar(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(new StrongLabel(this))
    , m_close(new IconButton(QStringLiteral("x"), theme, this))
    , m_announcer(new Announcer(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(new IconLabel(QStringLiteral("info"), IconLabel::Tone::Warning, 18, theme, this));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    connect(m_close, &IconButton::clicked, this, &QWidget::hide);
    hide();
    retranslateUi();
}

void NoticeBar::showText(const QString &text)
{
    m_text->setText(text);
    show();
    m_announcer->say(text);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QFrame::changeEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colours().warningSoft);
}

void NoticeBar::retranslateUi()
{
    m_close->setMeaning(tr("Put this message away"));
}

} // namespace WalletSupport
