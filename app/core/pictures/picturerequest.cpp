#include "core/pictures/picturerequest.h"

#include "core/base/module.h"

#include <chrono>
#include <memory>

namespace WalletSupport {

namespace {

using namespace std::chrono_literals;

/// A photograph takes a tenth of a second. The process has less time of the processor itself; this is for a disc or a
/// network that does not answer.
constexpr std::chrono::milliseconds LongestTime = 15s;

QStringList argumentsFor(PictureRequest::Task task)
{
    return {task == PictureRequest::Task::ReadCodes ? QStringLiteral("codes") : QStringLiteral("show")};
}

} // namespace

PictureRequest::PictureRequest(Task task, const QString &path, QObject *parent)
    : PictureRequest(argumentsFor(task) + QStringList{path}, QByteArray(), parent)
{
}

PictureRequest::PictureRequest(Task task, const QByteArray &bytes, QObject *parent)
    : PictureRequest(argumentsFor(task), bytes, parent)
{
}

PictureRequest::PictureRequest(const QStringList &arguments, const QByteArray &input, QObject *parent)
    : QObject(parent)
    , m_process(new QProcess)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(fail(PictureError{PictureError::Kind::TooSlow})); });
    connect(m_process, &QProcess::finished, this, &PictureRequest::takeAnswer);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            end(fail(PictureError{PictureError::Kind::NoReader}));
        }
    });
    QTimer::singleShot(0, this, [this, arguments, input] { start(arguments, input); });
}

PictureRequest::~PictureRequest()
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

void PictureRequest::start(const QStringList &arguments, const QByteArray &input)
{
    const QString program = moduleFile(WSC_PICTURE_PROGRAM);
    if (program.isEmpty()) {
        end(fail(PictureError{PictureError::Kind::NoReader}));
        return;
    }
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(program, arguments);
    m_patience.start(LongestTime);
    m_process->write(input);
    m_process->closeWriteChannel();
}

void PictureRequest::takeAnswer(int exitCode, QProcess::ExitStatus status)
{
    using Kind = PictureError::Kind;
    constexpr int OutOfTime = 24; // SIGXCPU
    if (status == QProcess::CrashExit) {
        // It was ended by its own limits, or by what the picture did to the decoder.
        end(fail(PictureError{exitCode == OutOfTime || exitCode == 9 ? Kind::TooSlow : Kind::NotPicture}));
    } else if (exitCode == 0) {
        QStringList texts = QString::fromUtf8(m_process->readAllStandardOutput()).split(QChar(u'\0'));
        texts.removeLast();
        end(texts);
    } else {
        const bool isKnown =
            exitCode >= static_cast<int>(Kind::Unreadable) && exitCode <= static_cast<int>(Kind::TooSlow);
        end(fail(PictureError{isKnown ? static_cast<Kind>(exitCode) : Kind::NoReader}));
    }
}

void PictureRequest::end(const Result<QStringList, PictureError> &texts)
{
    if (std::exchange(m_isOver, true)) {
        return;
    }
    m_patience.stop();
    m_process->kill();
    emit finished(texts);
}

} // namespace WalletSupport
