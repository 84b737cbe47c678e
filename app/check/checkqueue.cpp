#include "check/checkqueue.h"

#include <utility>

namespace WalletSupport {

CheckQueue::CheckQueue(const Checker &checker, QObject *parent)
    : QObject(parent)
    , m_checker(checker)
{
    m_thread.setMaxThreadCount(1);
}

CheckQueue::~CheckQueue()
{
    m_thread.waitForDone();
}

void CheckQueue::prepare()
{
    if (!m_isRunning && !m_checker.isReady()) {
        start({});
    }
}

void CheckQueue::check(const QString &text, const CheckContext &context)
{
    m_isReportWanted = true;
    if (m_isRunning) {
        m_waiting = Job{text, context};
    } else if (text.size() <= ShortText && m_checker.isReady()) {
        m_isReportWanted = false;
        emit checked(m_checker.check(text, context));
    } else {
        start({text, context});
    }
}

void CheckQueue::start(const Job &job)
{
    m_isRunning = true;
    m_thread.start([this, job] {
        const CheckReport report = m_checker.check(job.text, job.context);
        QMetaObject::invokeMethod(
            this, [this, report] { take(report); }, Qt::QueuedConnection);
    });
}

void CheckQueue::take(const CheckReport &report)
{
    m_isRunning = false;
    if (m_waiting) {
        start(*std::exchange(m_waiting, {}));
    } else if (std::exchange(m_isReportWanted, false)) {
        emit checked(report);
    }
}

} // namespace WalletSupport
