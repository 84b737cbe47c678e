#include "contact/openinglabel.h"

#include "contact/openingtexts.h"
#include "core/base/clock.h"

#include <QEvent>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr qint64 LongestWait = 24 * 60 * 60 * 1000LL;

} // namespace

OpeningLabel::OpeningLabel(const Clock &clock, Theme &theme, QWidget *parent)
    : FlowLabel(Look::Good, theme, parent)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("opening"));
    m_timer.setSingleShot(true);
    // A coarse timer may be early, and would then wake up twice.
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &OpeningLabel::refresh);
    hide();
}

void OpeningLabel::setHours(const std::optional<OpeningHours> &hours)
{
    m_hours = hours;
    refresh();
}

void OpeningLabel::refresh()
{
    m_timer.stop();
    const QDateTime now = m_clock.now();
    const OpeningState state = m_hours ? stateAt(*m_hours, now) : OpeningState();
    const bool isOpen = state.kind == OpeningState::Kind::Open || state.kind == OpeningState::Kind::AlwaysOpen;
    setLook(isOpen ? Look::Good : Look::Warning);
    setText(openingText(state, now));
    setToolTip(openingTime(state));
    setHidden(state.kind == OpeningState::Kind::Unknown);
    m_due = openingTextChanges(state, now);
    update(); // painting sets the timer
}

void OpeningLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    FlowLabel::changeEvent(event);
}

void OpeningLabel::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    FlowLabel::hideEvent(event);
}

void OpeningLabel::paintEvent(QPaintEvent *event)
{
    FlowLabel::paintEvent(event);
    if (m_due.isValid() && !m_timer.isActive()) {
        const qint64 wait = std::clamp<qint64>(m_clock.now().msecsTo(m_due), 0, LongestWait);
        m_timer.start(static_cast<int>(wait));
    }
}

} // namespace WalletSupport
