#pragma once

#include "core/checker/checker.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace WalletSupport {

/// Has texts checked: a short one at once, a long one in a thread, so that the window goes on answering. One is checked
/// at a time, and of those that wait the last one alone. To destroy it is to wait until no check runs.
class CheckQueue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckQueue)

public:
    /// A text up to this length, in UTF-16 units, takes less than a frame.
    static constexpr qsizetype ShortText = 4000;

    /// The checker outlives it, and nobody else asks it meanwhile.
    explicit CheckQueue(const Checker &checker, QObject *parent = nullptr);
    ~CheckQueue() override;

    /// Reads what the checker needs, before the first text comes.
    void prepare();
    /// Checks this text; there will be no report on those before it.
    void check(const QString &text, const CheckContext &context);
    /// Whether a report is still to come.
    [[nodiscard]] bool isBusy() const { return m_isReportWanted; }

signals:
    /// On the text that was given last: before `check` returns if it was short and nothing else was being done.
    void checked(const WalletSupport::CheckReport &report);

private:
    struct Job
    {
        QString text;
        CheckContext context;
    };

    void start(const Job &job);
    void take(const CheckReport &report);

    const Checker &m_checker;
    QThreadPool m_thread; ///< of one
    bool m_isRunning = false;
    bool m_isReportWanted = false;
    std::optional<Job> m_waiting;
};

} // namespace WalletSupport
