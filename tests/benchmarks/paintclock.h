#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QPointer>

class QWidget;

namespace WalletSupport {

/// Milliseconds by the clock on the wall, and those in which a processor worked for this program.
struct PaintTime
{
    double wall = -1;
    double cpu = -1;
};

/// The application, with a look at when painting ends: a window's UpdateRequest lays out, paints and hands the
/// picture to the X server.
class PaintClock final : public QApplication
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaintClock)

public:
    PaintClock(int &argc, char **argv);

    /// From now on the time runs; nothing has been painted.
    void start();
    /// Whether `painted` has been painted since `start()`, and the window's paint has ended.
    [[nodiscard]] bool hasPainted(const QWidget *painted) const;
    /// From `start()` to the end of the window's first paint with `painted` in it; negative if there was none.
    [[nodiscard]] PaintTime timeOf(const QWidget *painted) const;
    /// From `start()` to the end of the window's last paint; negative if there was none.
    [[nodiscard]] PaintTime time() const { return m_time; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    QElapsedTimer m_timer;
    double m_cpuAtStart = 0;
    PaintTime m_time;
    QList<const QObject *> m_started; ///< have had a paint event that the window has not yet ended
    QHash<const QObject *, PaintTime> m_painted;
};

} // namespace WalletSupport
