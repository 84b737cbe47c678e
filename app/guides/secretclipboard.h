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

    /// `second`: how long a second takes; shorter in tests. They are counted by the clock: a program that was stopped
    /// for a while, or a computer that slept, is not late by that.
    explicit SecretClipboard(std::chrono::milliseconds second = std::chrono::seconds(1), QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const QString &secret);
    /// Takes the secret off the clipboard at once, unless something else lies there by now.
    void clear();
    /// How long the secret stays there; 0 when there is none.
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }

signals:
    void secondsLeftChanged(int seconds);

private:
    void tick();
    [[nodiscard]] bool isStillThere() const;
    void forget();

    /// By the clock; 0 or less when the time is over.
    [[nodiscard]] int remaining() const;

    std::chrono::milliseconds m_second;
    std::chrono::system_clock::time_point m_copied;
    QTimer m_timer;
    QString m_secret;
    int m_secondsLeft = 0;
};

} // namespace WalletSupport
