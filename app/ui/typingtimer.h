#pragma once

#include <QTimer>

namespace WalletSupport {

/// Times out soon after somebody has begun to type, so that what is half typed is kept within two seconds.
class TypingTimer final : public QTimer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TypingTimer)

public:
    explicit TypingTimer(QObject *parent = nullptr);

    /// Something was typed. It is counted from the first key, not from the last: who types on and on is kept all the
    /// same.
    void noteTyping();
};

} // namespace WalletSupport
