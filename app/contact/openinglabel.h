#pragma once

#include "contact/flowlabel.h"
#include "core/directory/openinghours.h"

#include <QDateTime>
#include <QTimer>

#include <optional>

namespace WalletSupport {

class Clock;

/// Whether somebody answers now, and how long that will be so. It counts down once a minute, and only while it is
/// painted: what is hidden or scrolled out of sight wakes nobody.
class OpeningLabel final : public FlowLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpeningLabel)

public:
    /// The clock outlives it.
    OpeningLabel(const Clock &clock, Theme &theme, QWidget *parent = nullptr);

    /// Without hours, or while nothing is known, the label is hidden.
    void setHours(const std::optional<OpeningHours> &hours);

    /// Whether it will wake up by itself.
    [[nodiscard]] bool isTicking() const { return m_timer.isActive(); }

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const Clock &m_clock;
    std::optional<OpeningHours> m_hours;
    QDateTime m_due; ///< when the text has to be another; invalid: never
    QTimer m_timer;
};

} // namespace WalletSupport
