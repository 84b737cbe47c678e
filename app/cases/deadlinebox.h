#pragma once

#include "core/cases/caserecord.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace WalletSupport {

class DayEdit;
class MutedLabel;
class StrongLabel;
class TextLabel;
class Theme;

/// By when something has to be done in a case: what holds, and a form to set it.
class DeadlineBox final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeadlineBox)

public:
    explicit DeadlineBox(Theme &theme, QWidget *parent = nullptr);

    /// What is typed in the form stays. `next`: of all days the nearest, `own`: the one that the person has set; either
    /// may be none. `isOpen`: the case is not closed.
    void showDeadlines(const CaseDeadline &next, const CaseDeadline &own, QDate today, const QString &language,
                       bool isOpen);
    /// Puts the form away, with what was typed.
    void closeForm();
    [[nodiscard]] bool isFormOpen() const;
    /// What the form has in it; nothing if it is closed or stands as it was opened.
    [[nodiscard]] std::optional<CaseDeadline> typed() const;
    /// Opens the form with what was half typed, without moving the keyboard there.
    void takeUp(const CaseDeadline &typed);

signals:
    void deadlineChosen(const WalletSupport::CaseDeadline &deadline);
    void removeRequested();
    void calendarRequested();
    void cancelled();
    /// Something was typed or chosen.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void openForm();
    void fillForm(const CaseDeadline &deadline);
    void tellMeaning();
    void arrange();
    void retranslateUi();
    void scale();

    Theme &m_theme;
    CaseDeadline m_next;
    CaseDeadline m_own;
    CaseDeadline m_opened; ///< what the form has begun with
    QDate m_today;
    QString m_language;
    bool m_isOpen = true;
    StrongLabel *m_day;
    TextLabel *m_about;
    QPushButton *m_set;
    QPushButton *m_remove;
    QPushButton *m_calendar;
    QWidget *m_form;
    StrongLabel *m_dayLabel;
    DayEdit *m_dayEdit;
    MutedLabel *m_meaning;
    StrongLabel *m_aboutLabel;
    QLineEdit *m_aboutEdit;
    QPushButton *m_keep;
    QPushButton *m_cancel;
};

} // namespace WalletSupport
