#include "guides/evidenceprogress.h"

#include "ui/buttons.h"
#include "ui/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

#include <algorithm>

namespace WalletSupport {

namespace {

/// Milliseconds.
constexpr int Unnoticed = 400;

} // namespace

EvidenceProgress::EvidenceProgress(QWidget *parent)
    : QWidget(parent)
    , m_words(new MutedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new LinkButton(this))
{
    m_words->setObjectName(QStringLiteral("evidenceProgress"));
    m_cancel->setObjectName(QStringLiteral("cancelEvidence"));
    m_bar->setTextVisible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 1);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_soon.setSingleShot(true);
    m_soon.setInterval(Unnoticed);
    connect(&m_soon, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &LinkButton::clicked, this, &EvidenceProgress::cancelled);
    hide();
    retranslateUi();
}

void EvidenceProgress::showProgress(int done, int total)
{
    m_done = done;
    m_total = total;
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    retranslateUi();
    if (isHidden() && !m_soon.isActive()) {
        m_soon.start();
    }
}

void EvidenceProgress::end()
{
    m_soon.stop();
    hide();
}

bool EvidenceProgress::hasKeyboard() const
{
    return m_cancel->hasFocus();
}

void EvidenceProgress::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void EvidenceProgress::retranslateUi()
{
    const QLocale locale;
    m_words->setText(
        tr("Looking at file %1 of %2…").arg(locale.toString(std::min(m_done + 1, m_total)), locale.toString(m_total)));
    m_bar->setAccessibleName(m_words->text());
    //: Stops the looking at files that are being added
    m_cancel->setText(tr("Cancel"));
}

} // namespace WalletSupport
