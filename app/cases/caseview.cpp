#include "cases/caseview.h"

#include "cases/caseactions.h"
#include "cases/casedialogs.h"
#include "cases/casekeeper.h"
#include "cases/casetexts.h"
#include "cases/deadlinebox.h"
#include "cases/factlist.h"
#include "core/base/clock.h"
#include "core/cases/case.h"
#include "core/cases/casechanges.h"
#include "ui/announcer.h"
#include "ui/buttons.h"
#include "ui/columnscrollarea.h"
#include "ui/flowlayout.h"
#include "ui/labels.h"
#include "ui/theme.h"
#include "ui/typingtimer.h"

#include <QEvent>
#include <QMessageBox>
#include <QScrollBar>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

constexpr int WidestColumn = 700;

bool canBeRemoved(CaseEvent::Kind kind)
{
    return kind == CaseEvent::Kind::Note || kind == CaseEvent::Kind::Call;
}

} // namespace

CaseView::CaseView(const Parts &parts, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_language(language)
    , m_typing(new TypingTimer(this))
    , m_scroll(new ColumnScrollArea(WidestColumn, parts.theme, this))
    , m_back(new LinkButton(QStringLiteral("arrow-left"), parts.theme, m_scroll->column()))
    , m_title(new TitleLabel(m_scroll->column()))
    , m_wallet(new MutedLabel(m_scroll->column()))
    , m_state(new StrongLabel(m_scroll->column()))
    , m_next(new TextLabel(m_scroll->column()))
    , m_saved(new MutedLabel(m_scroll->column()))
    , m_actions(new CaseActions(m_scroll->column()))
    , m_deadlineTitle(new SectionLabel(m_scroll->column()))
    , m_deadline(new DeadlineBox(parts.theme, m_scroll->column()))
    , m_ruleDays(new FactList(parts.theme, m_scroll->column()))
    , m_ruleNote(new MutedLabel(m_scroll->column()))
    , m_eventsTitle(new SectionLabel(m_scroll->column()))
    , m_note(new QPushButton(m_scroll->column()))
    , m_call(new QPushButton(m_scroll->column()))
    , m_entry(new EntryForm(parts.clock, parts.theme, m_scroll->column()))
    , m_events(new FactList(parts.theme, m_scroll->column()))
    , m_saidTitle(new SectionLabel(m_scroll->column()))
    , m_saidNote(new TextLabel(m_scroll->column()))
    , m_said(new FactList(parts.theme, m_scroll->column()))
    , m_filesTitle(new SectionLabel(m_scroll->column()))
    , m_files(new FactList(parts.theme, m_scroll->column()))
    , m_awayTitle(new SectionLabel(m_scroll->column()))
    , m_away(new TextLabel(m_scroll->column()))
    , m_export(new QPushButton(m_scroll->column()))
    , m_erase(new QPushButton(m_scroll->column()))
    , m_announcer(new Announcer(this))
{
    nameParts();
    build();
    join();
    scale();
    retranslateUi();
}

void CaseView::nameParts()
{
    setObjectName(QStringLiteral("caseView"));
    m_title->setRole(QAccessible::Heading);
    m_title->setObjectName(QStringLiteral("caseTitle"));
    m_wallet->setObjectName(QStringLiteral("caseWallet"));
    m_state->setObjectName(QStringLiteral("caseState"));
    m_next->setObjectName(QStringLiteral("caseNext"));
    m_ruleDays->setObjectName(QStringLiteral("caseRuleDays"));
    m_back->setObjectName(QStringLiteral("caseBack"));
    m_note->setObjectName(QStringLiteral("caseNote"));
    m_call->setObjectName(QStringLiteral("caseCall"));
    m_events->setObjectName(QStringLiteral("caseEvents"));
    m_said->setObjectName(QStringLiteral("caseSaid"));
    m_saidNote->setObjectName(QStringLiteral("caseSaidNote"));
    m_files->setObjectName(QStringLiteral("caseFiles"));
    m_export->setObjectName(QStringLiteral("caseExport"));
    m_erase->setObjectName(QStringLiteral("caseErase"));
}

void CaseView::build()
{
    const auto rowOf = [](std::initializer_list<QPushButton *> buttons) {
        auto *row = new FlowLayout;
        for (QPushButton *button : buttons) {
            row->addWidget(button);
        }
        return row;
    };
    auto *column = new QVBoxLayout(m_scroll->column());
    column->addWidget(m_back, 0, Qt::AlignLeft);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_wallet, m_state, m_next, m_saved, m_actions}) {
        column->addWidget(widget);
    }
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_deadlineTitle, m_deadline, m_ruleDays, m_ruleNote, m_eventsTitle}) {
        column->addWidget(widget);
    }
    column->addLayout(rowOf({m_note, m_call}));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_entry, m_events, m_saidTitle, m_saidNote, m_said,
                                                            m_filesTitle, m_files, m_awayTitle, m_away}) {
        column->addWidget(widget);
    }
    column->addLayout(rowOf({m_export, m_erase}));
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void CaseView::join()
{
    connect(m_back, &LinkButton::clicked, this, &CaseView::listRequested);
    connect(m_actions, &CaseActions::goOnRequested, this, [this] { emit caseRequested(m_record.head.guide, id()); });
    connect(m_actions, &CaseActions::happened, this, &CaseView::add);
    connect(m_deadline, &DeadlineBox::deadlineChosen, this, &CaseView::setDeadline);
    connect(m_deadline, &DeadlineBox::removeRequested, this, [this] { setDeadline({}); });
    connect(m_deadline, &DeadlineBox::calendarRequested, this, &CaseView::saveCalendar);
    connect(m_note, &QPushButton::clicked, this, [this] { m_entry->open(CaseEvent::Kind::Note); });
    connect(m_call, &QPushButton::clicked, this, [this] { m_entry->open(CaseEvent::Kind::Call); });
    connect(m_entry, &EntryForm::entered, this, &CaseView::keepEntry);
    joinTyping();
    connect(m_events, &FactList::removeRequested, this, &CaseView::removeEvent);
    connect(m_export, &QPushButton::clicked, this,
            [this] { m_parts.dialogs.chooseFolder(this, [this](const QString &folder) { exportTo(folder); }); });
    connect(m_erase, &QPushButton::clicked, this, &CaseView::askToErase);
    connect(&m_parts.keeper, &CaseKeeper::changed, this, [this](const QString &was, const CaseRecord &record) {
        if (was == id()) {
            m_record = record;
            fill();
            takeUpTyped();
        }
    });
    connect(&m_parts.theme, &Theme::changed, this, &CaseView::scale);
}

QDate CaseView::today() const
{
    return m_parts.clock.now().toLocalTime().date();
}

void CaseView::showRecord(const CaseRecord &record)
{
    if (record.head.id != id()) {
        keepTyped();
        m_entry->close();
        m_deadline->closeForm();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_record = record;
    fill();
    takeUpTyped();
}

void CaseView::clear()
{
    m_typing->stop();
    m_entry->close();
    m_record = {};
}

void CaseView::setLanguage(const QString &language)
{
    m_language = language;
    fill();
}

void CaseView::fill()
{
    if (id().isEmpty()) {
        return;
    }
    m_answers =
        answersOf(m_record, {m_parts.pack, m_parts.directory, m_parts.clock, m_parts.keeper.store()}, m_language);
    m_said->showFacts(m_answers.facts);
    const std::vector<CaseFact> files = fileFacts(filesOf(m_record), Digest::Short);
    m_files->showFacts(files);
    m_filesTitle->setVisible(!files.empty());
    m_files->setVisible(!files.empty());
    fillEvents();
    fillDeadlines();
    m_actions->showCase(m_record.head.state, m_answers.isKnown, m_answers.isAtEnd);
    retranslateUi();
}

void CaseView::fillDeadlines()
{
    CaseHead &head = m_record.head;
    if (m_answers.isKnown) {
        head.ruleDays = m_answers.ruleDays; // in the window's language
    }
    const bool isOpen = head.state != CaseState::Closed;
    const CaseDeadline next = head.nextDeadline(today());
    m_deadline->showDeadlines(isOpen ? next : head.deadline, head.deadline, today(), m_language, isOpen);
    std::vector<CaseFact> others;
    for (const CaseDeadline &rule : head.ruleDays) {
        if (isOpen && rule != next) {
            others.push_back({deadlineText(rule, today(), m_language), rule.about});
        }
    }
    m_ruleDays->showFacts(others);
    m_ruleDays->setVisible(!others.empty());
    m_ruleNote->setVisible(isOpen && !head.ruleDays.empty());
}

void CaseView::fillEvents()
{
    m_happenings = happeningsOf(m_record, m_answers.talks, m_language);
    std::ranges::reverse(m_happenings); // the latest first
    std::vector<CaseFact> facts;
    std::vector<std::size_t> removable;
    for (const Happening &happening : m_happenings) {
        if (happening.event && canBeRemoved(m_record.events[*happening.event].kind)) {
            removable.push_back(facts.size());
        }
        facts.push_back(happening.fact);
    }
    m_events->showFacts(facts, removable);
}

void CaseView::focusFirst()
{
    QWidget *goOn = m_actions->first();
    (goOn != nullptr ? goOn : m_back)->setFocus(Qt::OtherFocusReason);
    m_scroll->settle();
    m_scroll->verticalScrollBar()->setValue(0); // the title stands above it
    m_announcer->say(m_title->text() + u'\n' + m_state->text());
}

bool CaseView::closeForm()
{
    if (m_entry->isOpen()) {
        throwTypedAway();
        return true;
    }
    if (m_deadline->isFormOpen()) {
        throwDeadlineAway();
        return true;
    }
    return false;
}

void CaseView::add(CaseEvent::Kind kind)
{
    const CaseEvent event{kind, m_parts.clock.now().toUTC(), {}, {}, {}};
    const bool isAtEnd = m_answers.isAtEnd;
    const bool isKept =
        m_parts.keeper.change(id(), [event, isAtEnd](CaseRecord &record) { addEvent(record, event, isAtEnd); });
    if (isKept) {
        m_announcer->say(tr("Kept: %1").arg(eventText(kind)));
    }
}

void CaseView::removeEvent(std::size_t number)
{
    if (number >= m_happenings.size() || !m_happenings[number].event) {
        return;
    }
    const CaseEvent event = m_record.events[*m_happenings[number].event];
    const bool isAtEnd = m_answers.isAtEnd;
    m_note->setFocus(Qt::OtherFocusReason); // the button goes with its row
    const CaseKeeper::Undo undo{[] { return tr("The entry is removed."); },
                                [event, isAtEnd](CaseRecord &record) { addEvent(record, event, isAtEnd); }};
    m_parts.keeper.change(
        id(),
        [event](CaseRecord &record) {
            const auto found = std::ranges::find(record.events, event);
            if (found != record.events.end()) {
                record.events.erase(found);
            }
        },
        undo);
}

void CaseView::setDeadline(const CaseDeadline &deadline)
{
    const CaseDeadline before = m_record.head.deadline;
    const auto put = [](const CaseDeadline &day) {
        return [day](CaseRecord &record) {
            record.head.deadline = day;
            record.unfinishedDeadline.reset();
        };
    };
    std::optional<CaseKeeper::Undo> undo;
    if (before.day.isValid() && before != deadline) {
        const bool isGone = !deadline.day.isValid();
        undo = {[isGone] { return isGone ? tr("The deadline is removed.") : tr("The deadline is changed."); },
                put(before)};
    }
    if (m_parts.keeper.change(id(), put(deadline), undo)) {
        m_deadline->closeForm();
    }
}

void CaseView::askToErase()
{
    const QString question =
        tr("Erase this case? Its answers, notes and files are overwritten in the program's database, as far as the "
           "disk lets us: many disks keep old copies where no program reaches them. Copies in backups, and letters "
           "that you saved, printed or sent, stay where they are. This cannot be undone.");
    auto *box = new QMessageBox(QMessageBox::Question, tr("Erase the case"), question, QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("eraseQuestion"));
    box->setTextFormat(Qt::PlainText);
    QPushButton *erase = box->addButton(tr("Erase"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(tr("Keep it"), QMessageBox::RejectRole);
    erase->setObjectName(QStringLiteral("eraseYes"));
    keep->setObjectName(QStringLiteral("eraseNo"));
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(erase, &QPushButton::clicked, this, [this, asked = id()] {
        if (m_parts.keeper.erase(asked)) {
            clear();
            emit erased();
        }
    });
    box->open();
}

void CaseView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        fill(); // what happened is told in the window's words
    }
    QWidget::changeEvent(event);
}

void CaseView::retranslateUi()
{
    const CaseHead &head = m_record.head;
    m_back->setText(tr("My cases"));
    m_title->setText(head.title(m_language));
    m_wallet->setText(walletLine(head, m_language));
    m_wallet->setVisible(!m_wallet->text().isEmpty());
    m_state->setText(stateText(head));
    //: %1 is a day and a time
    m_saved->setText(tr("Saved on this computer %1").arg(momentText(head.saved, m_language)));
    m_next->setText(nextText(head));
    m_next->setVisible(m_answers.isKnown || head.state != CaseState::Draft);
    m_deadlineTitle->setText(tr("By when"));
    m_ruleNote->setText(tr("Days that you did not set follow from your answers, counted on the safe side. Ask even if "
                           "one has passed. Where each was read stands at the end of the guide."));
    m_eventsTitle->setText(tr("What happened"));
    m_note->setText(tr("Add a note"));
    m_call->setText(tr("Add a call or chat"));
    m_saidTitle->setText(tr("What you said"));
    QString note;
    if (!m_answers.isKnown) {
        note = tr("This guide does not belong to the program any more. What you typed is still here:");
    } else if (m_answers.unfit > 0) {
        note = tr("The guide has changed: %n answer(s) have to be given again. “Go on” shows which.", nullptr,
                  m_answers.unfit);
    } else if (m_answers.facts.empty()) {
        note = tr("No question is answered yet.");
    }
    m_saidNote->setText(note);
    m_saidNote->setVisible(!note.isEmpty());
    m_filesTitle->setText(tr("Files"));
    m_awayTitle->setText(tr("Save a copy, or erase it"));
    m_away->setText(tr("A copy is a folder with a text and your files. It is not sealed: whoever has the folder can "
                       "read it. Numbers of cards, bank accounts and identity cards are hidden in the text."));
    m_export->setText(tr("Save a copy"));
    m_erase->setText(tr("Erase this case"));
}

void CaseView::scale()
{
    QLayout *column = m_scroll->column()->layout();
    const Theme &theme = m_parts.theme;
    column->setContentsMargins(theme.scaled(36), theme.scaled(20), theme.scaled(36), theme.scaled(28));
    column->setSpacing(theme.scaled(10));
}

} // namespace WalletSupport
