#include "guides/casesaver.h"

#include "core/cases/case.h"

#include <chrono>

namespace WalletSupport {

namespace {

/// What is typed is kept within two seconds; one of them belongs to a slow disk.
constexpr std::chrono::milliseconds Soon(900);

} // namespace

CaseSaver::CaseSaver(Case &ownCase, QObject *parent)
    : QObject(parent)
    , m_case(ownCase)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(Soon);
    connect(&m_timer, &QTimer::timeout, this, &CaseSaver::due);
}

void CaseSaver::keepSoon()
{
    // Counted from the first key, not from the last: who types on and on is kept all the same.
    if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void CaseSaver::keep()
{
    m_timer.stop();
    (void)m_case.keep(); // how it went is shown by whoever hears of it
    emit kept();
}

} // namespace WalletSupport
