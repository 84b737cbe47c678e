#include "ui/typingtimer.h"

#include <chrono>

namespace WalletSupport {

namespace {

/// One of the two seconds belongs to a slow disk.
constexpr std::chrono::milliseconds Soon(900);

} // namespace

TypingTimer::TypingTimer(QObject *parent)
    : QTimer(parent)
{
    setSingleShot(true);
    setInterval(Soon);
}

void TypingTimer::noteTyping()
{
    if (!isActive()) {
        start();
    }
}

} // namespace WalletSupport
