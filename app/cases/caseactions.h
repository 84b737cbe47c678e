#pragma once

#include "core/cases/caserecord.h"

#include <QWidget>

class QPushButton;

namespace WalletSupport {

class PrimaryButton;

/// What can be done with a case as a whole: go on with it, and say what has come of it.
class CaseActions final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseActions)

public:
    explicit CaseActions(QWidget *parent = nullptr);

    /// `isKnown`: the program has its guide; `isAtEnd`: that has been gone through.
    void showCase(CaseState state, bool isKnown, bool isAtEnd);
    /// The button to go on; null if there is none.
    [[nodiscard]] QWidget *first() const;

signals:
    void goOnRequested();
    /// The person says that this has happened.
    void happened(WalletSupport::CaseEvent::Kind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    CaseState m_state = CaseState::Draft;
    bool m_isAtEnd = false;
    PrimaryButton *m_goOn;
    QPushButton *m_sent;
    QPushButton *m_answered;
    QPushButton *m_money;
    QPushButton *m_close;
};

} // namespace WalletSupport
