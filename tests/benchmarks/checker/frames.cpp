#include "benchmarks/checker/pastes.h"
#include "benchmarks/checker/table.h"
#include "support/wholewindow.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <ctime>

using namespace WalletSupport;

namespace {

constexpr QSize WindowSize(1280, 800);
constexpr double LongestFrame = 50; // milliseconds
/// Milliseconds after which nothing more is to come: the verdict is spoken after 600.
constexpr int Quiet = 800;
constexpr int LongestCheck = 60'000; // milliseconds

struct Frame
{
    double wall = 0; ///< milliseconds
    double cpu = 0;  ///< of the window's thread, milliseconds
};

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// For how long the window's thread answered nobody, at most.
class Pulse final
{
public:
    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_since.start();
        m_cpuBefore = threadMilliseconds();
        m_timer.start();
    }

    Frame stop()
    {
        m_timer.stop();
        beat();
        return m_longest;
    }

private:
    void beat()
    {
        const double cpu = threadMilliseconds();
        m_longest.wall = std::max(m_longest.wall, static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        m_longest.cpu = std::max(m_longest.cpu, cpu - m_cpuBefore);
        m_since.start();
        m_cpuBefore = cpu;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_cpuBefore = 0;
    Frame m_longest;
};

Preferences english()
{
    Preferences preferences;
    preferences.language = QStringLiteral("en");
    preferences.colours = ColourScheme::Light;
    return preferences;
}

/// From the press on "Paste" until all is shown and spoken.
Frame longestFrame(WholeWindow &whole, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    auto *paste = whole.find<QAbstractButton>(QStringLiteral("checkPaste"));
    Pulse pulse;
    QTimer::singleShot(0, paste, &QAbstractButton::click);
    const auto isChecked = [&] {
        const auto *hint = whole.find<QLabel>(QStringLiteral("checkHint"));
        return hint == nullptr || !hint->text().contains(QStringLiteral("being checked"));
    };
    QElapsedTimer quiet;
    quiet.start();
    const bool isDone = QTest::qWaitFor(
        [&] {
            if (!isChecked()) {
                quiet.start();
            }
            return quiet.elapsed() > Quiet;
        },
        LongestCheck);
    const Frame longest = pulse.stop();
    return isDone ? longest : Frame{LongestCheck, LongestCheck};
}

} // namespace

/// The longest time for which the window stands still while a text of 100,000 characters is pasted and checked.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("wallet-support-centre"));
    const bool isSmoke = QApplication::arguments().contains(QStringLiteral("--smoke"));
    WholeWindow whole(WholeWindow::basePack(), english());
    whole.window.follow(QStringLiteral("check"));
    if (!whole.show(WindowSize) || whole.find<QAbstractButton>(QStringLiteral("checkPaste")) == nullptr) {
        return 2;
    }
    Table table;
    table.add(QStringLiteral("the window's longest frame"));
    const auto measure = [&](const QString &what, const QString &text) {
        const Frame frame = longestFrame(whole, text);
        table.add(QStringLiteral("  ") + what,
                  QStringLiteral("%1 ms, CPU %2").arg(frame.wall, 0, 'f', 1).arg(frame.cpu, 0, 'f', 1),
                  QStringLiteral("at most %1 ms").arg(LongestFrame), frame.wall <= LongestFrame);
        whole.find<QPlainTextEdit>(QStringLiteral("checkInput"))->clear();
    };
    measure(QStringLiteral("a message of 2,000 characters"), ordinaryMessage(2'000));
    for (const Paste &paste : worstPastes()) {
        measure(QStringLiteral("100,000 characters: ") + QString::fromLatin1(paste.what), paste.text);
        if (isSmoke) {
            break;
        }
    }
    table.show();
    return table.missed() > 0 && !isSmoke ? 1 : 0;
}
