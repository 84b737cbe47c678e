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

    /// `second`: how long a second takes; shorter in tests.
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

    QTimer m_timer;
    QString m_secret;
    int m_secondsLeft = 0;
};

} // namespace WalletSupport
