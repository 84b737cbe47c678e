#include "check/pictureprogress.h"

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

PictureProgress::PictureProgress(QWidget *parent)
    : QWidget(parent)
    , m_words(new MutedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new LinkButton(this))
{
    m_words->setObjectName(QStringLiteral("pictureProgress"));
    m_cancel->setObjectName(QStringLiteral("cancelPicture"));
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
    connect(m_cancel, &LinkButton::clicked, this, &PictureProgress::cancelled);
    hide();
    retranslateUi();
}

void PictureProgress::begin()
{
    m_soon.start();
}

void PictureProgress::end()
{
    m_soon.stop();
    hide();
}

void PictureProgress::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void PictureProgress::retranslateUi()
{
    m_words->setText(tr("Reading the picture…"));
    m_bar->setAccessibleName(m_words->text());
    m_cancel->setText(tr("Cancel"));
}

} // namespace WalletSupport
