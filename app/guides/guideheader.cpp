#include "guides/guideheader.h"

#include "core/cases/case.h"
#include "texts/momenttexts.h"
#include "texts/storetexts.h"
#include "ui/buttons.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr int ProgressSteps = 1000;

} // namespace

GuideHeader::GuideHeader(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_back(new LinkButton(QStringLiteral("arrow-left"), theme, this))
    , m_undo(new LinkButton(QStringLiteral("undo-2"), theme, this))
    , m_redo(new LinkButton(QStringLiteral("redo-2"), theme, this))
    , m_title(new SectionLabel(this))
    , m_left(new MutedLabel(this))
    , m_progress(new QProgressBar(this))
    , m_kept(new MutedLabel(this))
{
    m_back->setObjectName(QStringLiteral("guideBack"));
    m_undo->setObjectName(QStringLiteral("guideUndo"));
    m_redo->setObjectName(QStringLiteral("guideRedo"));
    m_title->setObjectName(QStringLiteral("guideTitle"));
    m_left->setObjectName(QStringLiteral("questionsLeft"));
    m_progress->setObjectName(QStringLiteral("guideProgress"));
    m_kept->setObjectName(QStringLiteral("guideKept"));
    m_progress->setRange(0, ProgressSteps);
    m_progress->setTextVisible(false);
    m_left->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);

    auto *ways = new QHBoxLayout;
    ways->addWidget(m_back);
    ways->addStretch(1);
    ways->addWidget(m_undo);
    ways->addWidget(m_redo);
    auto *where = new QHBoxLayout;
    where->addWidget(m_title, 1);
    where->addWidget(m_left, 1);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addLayout(ways);
    m_layout->addLayout(where);
    m_layout->addWidget(m_progress);
    m_layout->addWidget(m_kept);
    connect(m_back, &LinkButton::clicked, this, &GuideHeader::backRequested);
    connect(m_undo, &LinkButton::clicked, this, &GuideHeader::undoRequested);
    connect(m_redo, &LinkButton::clicked, this, &GuideHeader::redoRequested);
    connect(&theme, &Theme::changed, this, &GuideHeader::scale);
    scale();
    retranslateUi();
}

void GuideHeader::showProgress(const Case &ownCase)
{
    const QuestionRange left = ownCase.run().questionsLeft();
    const int done = ownCase.run().questionsDone();
    m_isChanging = ownCase.run().isChangingHere();
    m_least = left.least;
    m_most = left.most;
    m_title->setText(ownCase.words().title());
    m_progress->setValue(ProgressSteps * done / std::max(1, done + left.most));
    m_progress->setVisible(!ownCase.run().current().isEnd());
    retranslateUi();
}

void GuideHeader::showHistory(const GuideRun &run)
{
    m_undo->setVisible(run.canUndo());
    m_redo->setVisible(run.canRedo());
}

void GuideHeader::showKept(const Case &ownCase)
{
    m_saved = ownCase.record().revision > 0 ? ownCase.record().head.saved : QDateTime();
    m_keepError = ownCase.keepError();
    m_folder = ownCase.folder();
    m_now = ownCase.clock().now();
    retranslateUi();
}

void GuideHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void GuideHeader::retranslateUi()
{
    const QLocale locale;
    QString left;
    if (m_isChanging) {
        left = tr("Changing an answer");
    } else if (m_most == 1) {
        left = tr("Last question");
    } else if (m_least == m_most) {
        left = tr("%n questions left", nullptr, m_most);
    } else if (m_least <= 1) {
        //: One, or several more, up to %1
        left = tr("Up to %1 questions left").arg(locale.toString(m_most));
    } else {
        //: A range, such as "2 to 4 questions left"
        left = tr("%1 to %2 questions left").arg(locale.toString(m_least), locale.toString(m_most));
    }
    m_back->setText(tr("Back"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_left->setText(m_most > 0 ? left : QString());
    m_kept->setText(keptText());
    m_kept->setVisible(!m_kept->text().isEmpty());
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setAccessibleDescription(m_left->text());
}

QString GuideHeader::keptText() const
{
    if (m_keepError) {
        return troubleText(m_keepError->kind, Wanted::Keep, m_folder);
    }
    if (!m_saved.isValid()) {
        return {};
    }
    const bool isToday = m_saved.toLocalTime().date() == m_now.toLocalTime().date();
    //: %1 is a time, or a day and a time
    return tr("Saved on this computer, %1").arg(isToday ? timeText(m_saved) : momentText(m_saved, QLocale().name()));
}

void GuideHeader::scale()
{
    m_layout->setSpacing(m_theme.scaled(10));
}

} // namespace WalletSupport
