#include "ui/noticebar.h"

#include "ui/announcer.h"
#include "ui/buttons.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace WalletSupport {

namespace {

/// Of ground around the bar.
constexpr int Around = 8;
constexpr int Inside = 8;

} // namespace

NoticeBar::NoticeBar(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new IconLabel(QStringLiteral("info"), IconLabel::Tone::Warning, 18, theme, this))
    , m_text(new StrongLabel(this))
    , m_action(new LinkButton(this))
    , m_close(new IconButton(QStringLiteral("x"), theme, this))
    , m_announcer(new Announcer(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_action->setObjectName(QStringLiteral("noticeAction"));
    m_close->setObjectName(QStringLiteral("noticeClose"));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_close, &IconButton::clicked, this, &QWidget::hide);
    connect(m_action, &LinkButton::clicked, this, [this] {
        const std::function<void()> act = m_notice.act; // it may show another notice
        hide();
        act();
    });
    connect(&theme, &Theme::changed, this, &NoticeBar::scale);
    hide();
    scale();
    retranslateUi();
}

void NoticeBar::showNotice(const Notice &notice)
{
    m_notice = notice;
    if (!notice.words) {
        hide();
        return;
    }
    const bool isDone = notice.kind == Notice::Kind::Done;
    m_icon->setIcon(isDone ? QStringLiteral("circle-check") : QStringLiteral("info"),
                    isDone ? IconLabel::Tone::Success : IconLabel::Tone::Warning);
    retranslateUi();
    show();
    m_announcer->say(m_text->text());
}

void NoticeBar::putAwayWhatIsDone()
{
    if (m_notice.kind == Notice::Kind::Done) {
        hide();
    }
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
    const Colours &colours = m_theme.colours();
    const bool isDone = m_notice.kind == Notice::Kind::Done;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isDone ? colours.success : colours.warning, 1));
    painter.setBrush(isDone ? colours.successSoft : colours.warningSoft);
    const qreal radius = m_theme.scaled(10);
    const qreal around = m_theme.scaled(Around) + 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(around, around, -around, -around), radius, radius);
}

void NoticeBar::scale()
{
    const int inset = m_theme.scaled(Around + Inside);
    layout()->setContentsMargins(inset, inset, inset, inset);
}

void NoticeBar::retranslateUi()
{
    m_close->setMeaning(tr("Dismiss this message"));
    if (m_notice.words) {
        m_text->setText(m_notice.words());
    }
    m_action->setVisible(m_notice.action && m_notice.act);
    m_action->setText(m_notice.action ? m_notice.action() : QString());
}

} // namespace WalletSupport
