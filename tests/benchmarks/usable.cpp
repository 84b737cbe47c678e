#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace {

/// Nothing laid out or painted for so long, in milliseconds, after the first paint of a window: what is put off by a
/// little still counts as start.
constexpr int Quiet = 200;

/// Linked into a program, it writes "usable" once a window is painted and the event loop has nothing left to do.
class UsableTeller final : public QObject
{
public:
    UsableTeller()
    {
        m_quiet.setSingleShot(true);
        m_quiet.setInterval(Quiet);
        connect(&m_quiet, &QTimer::timeout, this, [this] {
            qApp->removeEventFilter(this);
            std::puts("usable");
            std::fflush(stdout);
        });
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            const auto *widget = qobject_cast<QWidget *>(watched);
            m_isPainted = m_isPainted || (widget != nullptr && widget->isWindow());
        }
        const bool isWork =
            event->type() == QEvent::Paint || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
        if (m_isPainted && isWork) {
            m_quiet.start();
        }
        return false;
    }

private:
    QTimer m_quiet;
    bool m_isPainted = false;
};

void tellWhenUsable()
{
    static const auto *const teller = new UsableTeller;
    Q_UNUSED(teller)
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(tellWhenUsable)
