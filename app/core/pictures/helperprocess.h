#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace WalletSupport {

/// Why a program of ours gave no answer.
struct HelperError
{
    enum class Kind {
        Missing,  ///< it is not there, which only a broken installation is
        TooSlow,  ///< it took longer than it may
        Crashed,  ///< it was ended by what it read
        Answered, ///< it says so itself, by its exit code
    };
    Kind kind = Kind::Missing;
    int exitCode = 0;
    bool operator==(const HelperError &) const = default;
};

/// Runs one of our own programs that reads what comes from strangers, so that nothing of that can hold up the window or
/// bring it down. To destroy it is to end the program; nothing is emitted then.
class HelperProcess final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelperProcess)

public:
    /// `program`: the name of its file; it starts later in the loop, and has `input` as its standard input.
    HelperProcess(const char *program, const QStringList &arguments, const QByteArray &input,
                  QObject *parent = nullptr);
    ~HelperProcess() override;

signals:
    /// A further part of its standard output.
    void received(const QByteArray &bytes);
    /// Once. Without an error, what was received is whole.
    void finished(const std::optional<WalletSupport::HelperError> &error);

private:
    void start(const char *program, const QStringList &arguments, const QByteArray &input);
    void read();
    void takeEnd(int exitCode, QProcess::ExitStatus status);
    void end(const std::optional<HelperError> &error);

    QProcess *m_process; ///< goes by itself when it has ended: that may be later than this
    QTimer m_patience;
    bool m_isOver = false;
};

} // namespace WalletSupport
