#include "cases/casekeeper.h"
#include "cases/casetexts.h"
#include "cases/caseview.h"
#include "cases/deadlinebox.h"
#include "core/base/clock.h"
#include "core/cases/casechanges.h"
#include "ui/announcer.h"
#include "ui/typingtimer.h"

#include <QPushButton>

namespace WalletSupport {

void CaseView::joinTyping()
{
    connect(m_typing, &TypingTimer::timeout, this, &CaseView::keepTyped);
    connect(m_entry, &EntryForm::edited, m_typing, &TypingTimer::noteTyping);
    connect(m_deadline, &DeadlineBox::edited, m_typing, &TypingTimer::noteTyping);
    connect(m_deadline, &DeadlineBox::cancelled, this, &CaseView::throwDeadlineAway);
    connect(m_entry, &EntryForm::cancelled, this, &CaseView::throwTypedAway);
}

/// Keeps what is half typed, without a word: nobody has said yet that it is ready.
void CaseView::keepTyped()
{
    m_typing->stop();
    if (id().isEmpty() || (!m_entry->isOpen() && !m_deadline->isFormOpen())) {
        return;
    }
    const EntryDraft typed = m_entry->typed();
    const auto unfinished = m_entry->isOpen() && !typed.isEmpty() ? std::optional(typed) : std::nullopt;
    const std::optional<CaseDeadline> deadline = m_deadline->typed();
    if (unfinished != m_record.unfinished || deadline != m_record.unfinishedDeadline) {
        m_parts.keeper.change(id(), [unfinished, deadline](CaseRecord &record) {
            record.unfinished = unfinished;
            record.unfinishedDeadline = deadline;
            record = withoutSecrets(record);
        });
    }
}

void CaseView::takeUpTyped()
{
    if (m_record.unfinished && !m_entry->isOpen()) {
        m_entry->open(*m_record.unfinished);
    }
    if (m_record.unfinishedDeadline && !m_deadline->isFormOpen()) {
        m_deadline->takeUp(*m_record.unfinishedDeadline);
    }
}

void CaseView::keepEntry(const CaseEvent &event, QDate promised)
{
    const bool isAtEnd = m_answers.isAtEnd;
    const QString about = event.text.simplified().left(120);
    const bool isKept = m_parts.keeper.change(id(), [=](CaseRecord &record) {
        addEvent(record, event, isAtEnd);
        record.unfinished.reset();
        if (promised.isValid()) {
            record.head.deadline = {promised, about};
        }
    });
    if (isKept) {
        closeEntry();
        m_announcer->say(tr("Kept: %1").arg(eventText(event.kind)));
    }
}

void CaseView::throwTypedAway()
{
    keepTyped(); // so that undo brings back the last word, too
    if (m_record.unfinished) {
        const CaseKeeper::Undo undo{[] { return tr("What you typed is thrown away."); },
                                    [typed = *m_record.unfinished](CaseRecord &record) { record.unfinished = typed; }};
        m_entry->close(); // before it is taken up again
        if (!m_parts.keeper.change(
                id(), [](CaseRecord &record) { record.unfinished.reset(); }, undo)) {
            takeUpTyped();
            return;
        }
    }
    closeEntry();
}

void CaseView::throwDeadlineAway()
{
    keepTyped();
    const std::optional<CaseDeadline> typed = m_record.unfinishedDeadline;
    m_deadline->closeForm();
    if (!typed) {
        return;
    }
    const CaseKeeper::Undo undo{[] { return tr("What you typed is thrown away."); },
                                [typed](CaseRecord &record) { record.unfinishedDeadline = typed; }};
    if (!m_parts.keeper.change(
            id(), [](CaseRecord &record) { record.unfinishedDeadline.reset(); }, undo)) {
        takeUpTyped();
    }
}

void CaseView::closeEntry()
{
    m_typing->stop();
    const bool isTalk = m_entry->typed().event.kind == CaseEvent::Kind::Call;
    m_entry->close();
    (isTalk ? m_call : m_note)->setFocus(Qt::OtherFocusReason);
}

void CaseView::hideEvent(QHideEvent *event)
{
    keepTyped();
    QWidget::hideEvent(event);
}

} // namespace WalletSupport
