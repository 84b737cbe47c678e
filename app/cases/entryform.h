#pragma once

#include "core/cases/caserecord.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace WalletSupport {

class Clock;
class DayEdit;
class ErrorLabel;
class StrongLabel;
class Theme;

/// A note, or a talk with support, before it is kept.
class EntryForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryForm)

public:
    /// `clock` outlives it.
    EntryForm(const Clock &clock, Theme &theme, QWidget *parent = nullptr);

    /// Opens empty, for a note or a talk; what an open one has in it is kept for the other kind.
    void open(CaseEvent::Kind kind);
    void open(const EntryDraft &draft);
    void close();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    [[nodiscard]] EntryDraft typed() const;
    void focusFirst();

signals:
    /// `promised`: the day by which something was promised; invalid without one.
    void entered(const WalletSupport::CaseEvent &event, QDate promised);
    void cancelled();
    /// Something was typed or chosen.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void enter();
    void showFor(CaseEvent::Kind kind);
    void retranslateUi();
    void scale();

    const Clock &m_clock;
    Theme &m_theme;
    CaseEvent::Kind m_kind = CaseEvent::Kind::Note;
    QWidget *m_talk; ///< what only a talk has
    StrongLabel *m_whoLabel;
    QLineEdit *m_who;
    StrongLabel *m_whenLabel;
    DayEdit *m_when;
    StrongLabel *m_numberLabel;
    QLineEdit *m_number;
    StrongLabel *m_textLabel;
    QPlainTextEdit *m_text;
    QCheckBox *m_hasDay;
    DayEdit *m_day;
    ErrorLabel *m_error;
    QPushButton *m_keep;
    QPushButton *m_cancel;
    bool m_isWrong = false;
};

} // namespace WalletSupport
