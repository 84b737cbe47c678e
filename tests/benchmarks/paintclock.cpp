#include "benchmarks/paintclock.h"

#include <QEvent>
#include <QWidget>

#include <ctime>
#include <utility>

namespace WalletSupport {

namespace {

constexpr double NanosecondsPerMillisecond = 1e6;
constexpr double MillisecondsPerSecond = 1e3;

double cpuMilliseconds()
{
    timespec spent = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) * MillisecondsPerSecond +
           static_cast<double>(spent.tv_nsec) / NanosecondsPerMillisecond;
}

} // namespace

PaintClock::PaintClock(int &argc, char **argv)
    : QApplication(argc, argv)
{
}

void PaintClock::start()
{
    m_started.clear();
    m_painted.clear();
    m_time = {};
    m_cpuAtStart = cpuMilliseconds();
    m_timer.start();
}

bool PaintClock::hasPainted(const QWidget *painted) const
{
    return m_painted.contains(painted);
}

PaintTime PaintClock::timeOf(const QWidget *painted) const
{
    return m_painted.value(painted);
}

bool PaintClock::notify(QObject *receiver, QEvent *event)
{
    const bool isPaint = event->type() == QEvent::Paint;
    const bool isUpdate = event->type() == QEvent::UpdateRequest;
    const bool isDone = QApplication::notify(receiver, event);
    if (!m_timer.isValid()) {
        return isDone;
    }
    if (isPaint) {
        m_started.append(receiver);
    } else if (isUpdate && !m_started.isEmpty()) {
        m_time.wall = static_cast<double>(m_timer.nsecsElapsed()) / NanosecondsPerMillisecond;
        m_time.cpu = cpuMilliseconds() - m_cpuAtStart;
        for (const QObject *painted : std::as_const(m_started)) {
            if (!m_painted.contains(painted)) {
                m_painted.insert(painted, m_time);
            }
        }
        m_started.clear();
    }
    return isDone;
}

} // namespace WalletSupport
