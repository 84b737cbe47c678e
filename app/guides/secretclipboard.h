#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace WalletSupport {

/// Puts a secret on the clipboard and takes it off again, after a while or when the program ends, if it is still there.
class SecretClipboard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretClipboard)

public:
    static constexpr int SecondsKept = 30;

    /// When the desktop lets the program take something off the clipboard.
    enum class Reach {
        Always,
        InFront, ///< only while one of its windows has the keyboard, as Wayland's compositors want it
    };

    /// `second`: how long a second takes; shorter in tests. They are counted by the clock: a program that was stopped
    /// for a while, or a computer that slept, is not late by that.
    explicit SecretClipboard(std::chrono::milliseconds second = std::chrono::seconds(1), Reach reach = reachHere(),
                             QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// On the desktop that the program runs on.
    [[nodiscard]] static Reach reachHere();

    void copy(const QString &secret);
    /// Takes the secret off the clipboard as soon as the desktop lets it, unless something else lies there by now.
    void clear();
    /// How long the secret stays there; 0 when there is none.
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }
    /// The time is over, and the secret still lies there: it is taken off once a window of the program is in front.
    [[nodiscard]] bool isLate() const { return m_secondsLeft == 0 && !m_secret.isEmpty(); }

signals:
    /// The seconds that are left, or whether it is late has changed.
    void secondsLeftChanged(int seconds);

private:
    void tick();
    [[nodiscard]] bool isStillThere() const;
    void forget();
    void takeOff();

    /// By the clock; 0 or less when the time is over.
    [[nodiscard]] int remaining() const;

    std::chrono::milliseconds m_second;
    Reach m_reach;
    std::chrono::system_clock::time_point m_copied;
    QTimer m_timer;
    QString m_secret;
    int m_secondsLeft = 0;
};

} // namespace WalletSupport
