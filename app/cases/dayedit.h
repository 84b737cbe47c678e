#pragma once

#include <QDateTimeEdit>

namespace WalletSupport {

/// A field for a day, or for a day with its time, in the form that is the same in every language: 2026-12-05. Digits,
/// and the up and down keys on the part where the cursor is.
class DayEdit final : public QDateTimeEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayEdit)

public:
    enum class Shows { Day, DayAndTime };

    explicit DayEdit(Shows shows, QWidget *parent = nullptr);

protected:
    /// Whoever scrolls past it has changed nothing.
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace WalletSupport
