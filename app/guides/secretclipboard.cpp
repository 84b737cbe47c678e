#include "guides/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QWindow>

namespace WalletSupport {

SecretClipboard::SecretClipboard(std::chrono::milliseconds second, Reach reach, QObject *parent)
    : QObject(parent)
    , m_second(second)
    , m_reach(reach)
{
    m_timer.setInterval(second);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::takeOff);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, [this] {
        if (isLate()) {
            clear();
        }
    });
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (!m_secret.isEmpty() && !isStillThere()) {
            forget();
        }
    });
}

SecretClipboard::~SecretClipboard()
{
    takeOff();
}

SecretClipboard::Reach SecretClipboard::reachHere()
{
    return QGuiApplication::platformName().startsWith(QStringLiteral("wayland")) ? Reach::InFront : Reach::Always;
}

void SecretClipboard::copy(const QString &secret)
{
    forget();
    if (secret.isEmpty()) {
        return;
    }
    auto *data = new QMimeData;
    data->setText(secret);
    // Clipboard managers that know this mark keep no history of it.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data);
    m_secret = QString(secret.constData(), secret.size());
    m_secondsLeft = SecondsKept;
    m_copied = std::chrono::system_clock::now();
    m_timer.start();
    emit secondsLeftChanged(m_secondsLeft);
}

void SecretClipboard::clear()
{
    if (m_reach == Reach::Always || QGuiApplication::focusWindow() != nullptr || !isStillThere()) {
        takeOff();
    } else if (m_secondsLeft > 0) {
        m_timer.stop();
        m_secondsLeft = 0;
        emit secondsLeftChanged(0);
    }
}

void SecretClipboard::takeOff()
{
    const bool wasThere = !m_secret.isEmpty() && isStillThere();
    forget();
    if (wasThere) {
        QGuiApplication::clipboard()->clear();
        // GNOME brings back what lay on a clipboard that nobody owns any more.
        QGuiApplication::clipboard()->setText(QStringLiteral(""));
    }
}

void SecretClipboard::tick()
{
    const int left = remaining();
    if (left <= 0) {
        clear();
    } else if (left != m_secondsLeft) {
        m_secondsLeft = left;
        emit secondsLeftChanged(left);
    }
}

int SecretClipboard::remaining() const
{
    // The clock of the day goes on while the computer sleeps, which the steady one does not. One that is set back ends
    // the time: rather too early than too late.
    const auto passed = std::chrono::system_clock::now() - m_copied;
    return passed < std::chrono::seconds(0) ? 0 : SecondsKept - static_cast<int>(passed / m_second);
}

bool SecretClipboard::isStillThere() const
{
    return QGuiApplication::clipboard()->text() == m_secret;
}

void SecretClipboard::forget()
{
    m_timer.stop();
    m_secret.fill(u'\0');
    const bool wasThere = !m_secret.isEmpty();
    m_secret.clear();
    if (wasThere) {
        m_secondsLeft = 0;
        emit secondsLeftChanged(0);
    }
}

} // namespace WalletSupport
