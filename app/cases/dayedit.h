#pragma once

#include <QDateTimeEdit>

namespace WalletSupport {

/// A field for a day, or for a day with its time, in the form that is the same in every language: 2026-12-05. Digits,
/// and the up and down keys on the part where the cursor is. Whoever types the dashes, too, has typed the same day.
class DayEdit final : public QDateTimeEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayEdit)

public:
    enum class Shows { Day, DayAndTime };

    explicit DayEdit(Shows shows, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// Whoever scrolls past it has changed nothing.
    void wheelEvent(QWheelEvent *event) override;

private:
    bool m_hasMovedOn = false; ///< by itself, when the last digit of a part was typed
};

} // namespace WalletSupport
