#include "cases/casekeeper.h"
#include "cases/casetexts.h"
#include "cases/caseview.h"
#include "core/base/clock.h"
#include "core/cases/casechanges.h"
#include "ui/announcer.h"

#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace WalletSupport {

namespace {

/// What is typed is kept within two seconds; one of them belongs to a slow disk.
constexpr std::chrono::milliseconds Soon(900);

} // namespace

void CaseView::joinTyping()
{
    m_typing->setSingleShot(true);
    m_typing->setInterval(Soon);
    connect(m_typing, &QTimer::timeout, this, &CaseView::keepTyped);
    connect(m_entry, &EntryForm::edited, this, [this] {
        // Counted from the first key, not from the last: who types on and on is kept all the same.
        if (!m_typing->isActive()) {
            m_typing->start();
        }
    });
}

/// Keeps what is half typed, without a word: nobody has said yet that it is ready.
void CaseView::keepTyped()
{
    m_typing->stop();
    if (!m_entry->isOpen()) {
        return;
    }
    const EntryDraft typed = m_entry->typed();
    const std::optional<EntryDraft> unfinished = typed.isEmpty() ? std::nullopt : std::optional(typed);
    if (unfinished != m_record.unfinished) {
        m_parts.keeper.change(id(), [unfinished](CaseRecord &record) {
            record.unfinished = unfinished;
            record = withoutSecrets(record);
        });
    }
}

void CaseView::takeUpTyped()
{
    if (m_record.unfinished && !m_entry->isOpen()) {
        m_entry->open(*m_record.unfinished);
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
