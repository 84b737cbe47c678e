#include "core/gate/addressopener.h"

#include "core/gate/clearedaddress.h"
#include "core/gate/ownfile.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QProcess>
#include <QTimer>

#include <unistd.h>

#include <chrono>
#include <memory>

namespace WalletSupport {

namespace {

Q_LOGGING_CATEGORY(log, "support.gate")

/// Longer than a desktop lets xdg-open wait in vain for its answers, one after the other.
constexpr std::chrono::minutes LongestWait{2};

/// An xdg-open that goes on when the program ends, which may be right after the person has pressed the button.
class Opening final : public QProcess
{
public:
    using QProcess::QProcess;
    ~Opening() override { setProcessState(NotRunning); } // QProcess would kill it
};

/// What one call still owes to whoever asked.
struct Order
{
    QPointer<QObject> context;
    AddressOpener::Done done;

    void answer(const Result<void, OpenError> &result)
    {
        if (!result) {
            qCInfo(log) << "not opened:" << static_cast<int>(result.error().kind) << result.error().detail;
        }
        if (const AddressOpener::Done call = std::exchange(done, {}); call && context) {
            call(result);
        }
    }
};

Result<void, OpenError> meaningOf(int exitCode, QProcess::ExitStatus status)
{
    // The exit codes of xdg-open(1).
    if (status == QProcess::CrashExit) {
        return fail(OpenError{OpenError::Kind::Failed, QStringLiteral("xdg-open crashed")});
    }
    switch (exitCode) {
    case 0:
        return {};
    case 2:
        return fail(OpenError{OpenError::Kind::Missing, QStringLiteral("exit code 2")});
    case 3:
        return fail(OpenError{OpenError::Kind::NoHandler, QStringLiteral("exit code 3")});
    default:
        return fail(OpenError{OpenError::Kind::Failed, QStringLiteral("exit code %1").arg(exitCode)});
    }
}

} // namespace

AddressOpener::AddressOpener(QObject *parent)
    : QObject(parent)
{
}

void AddressOpener::open(const ClearedAddress &address, QObject *context, Done done)
{
    run(address.text(), context, std::move(done));
}

void AddressOpener::openOwnFile(const OwnFile &file, QObject *context, Done done)
{
    run(file.path(), context, std::move(done));
}

void AddressOpener::openFolderOf(const OwnFile &file, QObject *context, Done done)
{
    run(file.folder(), context, std::move(done));
}

void AddressOpener::run(const QString &argument, QObject *context, Done done)
{
    const auto order = std::make_shared<Order>(); // shared by the three ends that a call can come to
    order->context = context;
    order->done = std::move(done);

    auto *process = new Opening(this);
    connect(process, &QProcess::finished, this, [order, process](int exitCode, QProcess::ExitStatus status) {
        order->answer(meaningOf(exitCode, status));
        process->deleteLater();
    });
    connect(process, &QProcess::errorOccurred, this, [order, process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            order->answer(fail(OpenError{OpenError::Kind::NoOpener, process->errorString()}));
            process->deleteLater();
        }
    });
    QTimer::singleShot(LongestWait, process, [order] { order->answer({}); });

    // The browser may inherit these: with pipes it would die by our end.
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    // A session of its own, so that a signal to our terminal does not reach the browser.
    process->setChildProcessModifier([] { ::setsid(); });
    process->start(QStringLiteral("xdg-open"), {argument});
}

} // namespace WalletSupport
