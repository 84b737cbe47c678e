#include "ui/waitingline.h"

#include "ui/buttons.h"
#include "ui/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>

namespace WalletSupport {

namespace {

/// Milliseconds.
constexpr int Unnoticed = 500;

} // namespace

WaitingLine::WaitingLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new MutedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new LinkButton(this))
{
    m_words->setObjectName(QStringLiteral("waitingFor"));
    m_cancel->setObjectName(QStringLiteral("cancelWaiting"));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 1);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_soon.setSingleShot(true);
    m_soon.setInterval(Unnoticed);
    connect(&m_soon, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &LinkButton::clicked, this, &WaitingLine::cancelled);
    hide();
    retranslateUi();
}

void WaitingLine::begin()
{
    if (isHidden() && !m_soon.isActive()) {
        m_soon.start();
    }
}

void WaitingLine::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void WaitingLine::setWords(const QString &words)
{
    m_words->setText(words);
    m_bar->setAccessibleName(words);
}

void WaitingLine::end()
{
    m_soon.stop();
    hide();
}

bool WaitingLine::hasKeyboard() const
{
    return m_cancel->hasFocus();
}

void WaitingLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void WaitingLine::retranslateUi()
{
    m_cancel->setText(tr("Cancel"));
}

} // namespace WalletSupport
