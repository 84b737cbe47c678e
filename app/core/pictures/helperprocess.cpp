#include "core/pictures/helperprocess.h"

#include "core/base/module.h"

#include <chrono>
#include <memory>

namespace WalletSupport {

namespace {

using namespace std::chrono_literals;

/// A photograph takes a tenth of a second. The process has less time of the processor itself; this is for a disc or a
/// network that does not answer.
constexpr std::chrono::milliseconds LongestTime = 15s;

} // namespace

HelperProcess::HelperProcess(const char *program, const QStringList &arguments, const QByteArray &input,
                             QObject *parent)
    : QObject(parent)
    , m_process(new QProcess)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(HelperError{HelperError::Kind::TooSlow}); });
    connect(m_process, &QProcess::readyReadStandardOutput, this, &HelperProcess::read);
    connect(m_process, &QProcess::finished, this, &HelperProcess::takeEnd);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            end(HelperError{HelperError::Kind::Missing});
        }
    });
    QTimer::singleShot(0, this, [this, program, arguments, input] { start(program, arguments, input); });
}

HelperProcess::~HelperProcess()
{
    m_process->disconnect();
    if (m_process->state() == QProcess::NotRunning) {
        const std::unique_ptr<QProcess> ended(m_process);
        return;
    }
    // What waits for a disc that does not answer is ended when the disc answers; nobody waits for that.
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->kill();
}

void HelperProcess::start(const char *program, const QStringList &arguments, const QByteArray &input)
{
    const QString file = moduleFile(program);
    if (file.isEmpty()) {
        end(HelperError{HelperError::Kind::Missing});
        return;
    }
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(file, arguments);
    m_patience.start(LongestTime);
    m_process->write(input);
    m_process->closeWriteChannel();
}

void HelperProcess::read()
{
    const QByteArray bytes = m_process->readAllStandardOutput();
    if (!bytes.isEmpty() && !m_isOver) {
        emit received(bytes);
    }
}

void HelperProcess::takeEnd(int exitCode, QProcess::ExitStatus status)
{
    using Kind = HelperError::Kind;
    constexpr int OutOfTime = 24; // SIGXCPU
    constexpr int Killed = 9;
    read();
    if (status == QProcess::CrashExit) {
        end(HelperError{exitCode == OutOfTime || exitCode == Killed ? Kind::TooSlow : Kind::Crashed});
    } else if (exitCode != 0) {
        end(HelperError{Kind::Answered, exitCode});
    } else {
        end({});
    }
}

void HelperProcess::end(const std::optional<HelperError> &error)
{
    if (std::exchange(m_isOver, true)) {
        return;
    }
    m_patience.stop();
    m_process->kill();
    emit finished(error);
}

} // namespace WalletSupport
