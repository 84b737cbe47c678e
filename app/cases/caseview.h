#pragma once

#include "cases/casefacts.h"
#include "cases/entryform.h"
#include "core/gate/ownfile.h"
#include "ui/columnscrollarea.h"
#include "ui/notice.h"

class QPushButton;

namespace WalletSupport {

class Announcer;
class CaseActions;
class CaseDialogs;
class CaseKeeper;
class Clock;
class DeadlineBox;
class Directory;
class FactList;
class LinkButton;
class MutedLabel;
class Pack;
class SectionLabel;
class StrongLabel;
class TextLabel;
class Theme;
class TitleLabel;
class TypingTimer;

/// One case: what was said, what happened, what is waited for, and what can be done with it. What is changed is kept at
/// once.
class CaseView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseView)

public:
    /// What it works with; all outlive it.
    struct Parts
    {
        CaseKeeper &keeper;
        const Pack &pack;
        const Directory &directory;
        const Clock &clock;
        CaseDialogs &dialogs;
        Theme &theme;
    };

    /// `language`: the window's, as a locale.
    CaseView(const Parts &parts, const QString &language, QWidget *parent = nullptr);

    /// Shows a case as it is kept now, with what is half typed for it.
    void showRecord(const CaseRecord &record);
    /// Nothing; the case that was shown is gone.
    void clear();
    [[nodiscard]] QString shown() const { return m_record.head.id; }
    [[nodiscard]] std::optional<QString> wallet() const { return m_record.head.ownWallet(); }
    void setLanguage(const QString &language);
    /// It is another day.
    void fill();
    void focusFirst();
    /// Puts the open form away, with an undo for what was typed. False if none was open.
    bool closeForm();

signals:
    void listRequested();
    /// To go on with the case, in its guide.
    void caseRequested(const QString &guide, const QString &caseId);
    void erased();
    void ownFileRequested(const WalletSupport::OwnFile &file);
    void noticeRequested(const WalletSupport::Notice &notice);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void nameParts();
    void build();
    void join();
    void joinTyping();
    void add(CaseEvent::Kind kind);
    void keepEntry(const CaseEvent &event, QDate promised);
    void keepTyped();
    void throwTypedAway();
    void throwDeadlineAway();
    void closeEntry();
    void takeUpTyped();
    void removeEvent(std::size_t number);
    void setDeadline(const CaseDeadline &deadline);
    void saveCalendar();
    void writeCalendar(const QString &path);
    void exportTo(const QString &folder);
    void askToErase();
    /// Something was written: says where, and offers to open it.
    void tellWritten(const Result<OwnFile, OwnFileError> &file, int missing = 0);
    void fillDeadlines();
    void fillEvents();
    void retranslateUi();
    void scale();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QString id() const { return m_record.head.id; }

    Parts m_parts;
    QString m_language;
    CaseRecord m_record;
    CaseAnswers m_answers;
    std::vector<Happening> m_happenings; ///< as they are shown
    TypingTimer *m_typing;               ///< runs from the first key to when what is typed is kept
    ColumnScrollArea *m_scroll;
    LinkButton *m_back;
    TitleLabel *m_title;
    MutedLabel *m_wallet;
    StrongLabel *m_state;
    TextLabel *m_next;
    MutedLabel *m_saved;
    CaseActions *m_actions;
    SectionLabel *m_deadlineTitle;
    DeadlineBox *m_deadline;
    FactList *m_ruleDays;
    MutedLabel *m_ruleNote;
    SectionLabel *m_eventsTitle;
    QPushButton *m_note;
    QPushButton *m_call;
    EntryForm *m_entry;
    FactList *m_events;
    SectionLabel *m_saidTitle;
    TextLabel *m_saidNote;
    FactList *m_said;
    SectionLabel *m_filesTitle;
    FactList *m_files;
    SectionLabel *m_awayTitle;
    TextLabel *m_away;
    QPushButton *m_export;
    QPushButton *m_erase;
    Announcer *m_announcer;
};

} // namespace WalletSupport
