#include "guides/guidefooter.h"

#include "ui/buttons.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>

namespace WalletSupport {

GuideFooter::GuideFooter(QWidget &column, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_column(column)
    , m_theme(theme)
    , m_layout(new QHBoxLayout(this))
    , m_continue(new PrimaryButton(this))
    , m_startOver(new LinkButton(this))
{
    m_continue->setObjectName(QStringLiteral("guideContinue"));
    m_startOver->setObjectName(QStringLiteral("startOver"));
    m_layout->addWidget(m_continue);
    // Both at the left: in a narrow window the button of the contacts lies over the right corner.
    m_layout->addWidget(m_startOver);
    m_layout->addStretch(1);
    connect(m_continue, &PrimaryButton::clicked, this, &GuideFooter::continueRequested);
    connect(m_startOver, &LinkButton::clicked, this, &GuideFooter::startOverRequested);
    connect(&theme, &Theme::changed, this, &GuideFooter::scale);
    column.installEventFilter(this);
    scale();
    retranslateUi();
}

void GuideFooter::setChanging(bool isChanging)
{
    m_isChanging = isChanging;
    retranslateUi();
}

void GuideFooter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

bool GuideFooter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize) {
        scale();
    }
    return QWidget::eventFilter(watched, event);
}

void GuideFooter::retranslateUi()
{
    m_continue->setText(m_isChanging ? tr("Save the change") : tr("Continue"));
    m_startOver->setText(tr("Start again"));
    m_startOver->setToolTip(tr("From the first question. You are asked first."));
    m_startOver->setAccessibleDescription(m_startOver->toolTip());
}

void GuideFooter::scale()
{
    // The column moves to the middle of a wide window, and to the side where a scroll bar comes.
    const int column = m_column.mapTo(window(), QPoint()).x() - mapTo(window(), QPoint()).x();
    const int side = m_theme.scaled(36);
    m_layout->setContentsMargins(column + side, m_theme.scaled(10), side, m_theme.scaled(16));
    m_continue->setMinimumWidth(m_theme.scaled(150));
}

} // namespace WalletSupport
