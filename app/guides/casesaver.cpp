#include "guides/casesaver.h"

#include "core/cases/case.h"

namespace WalletSupport {

CaseSaver::CaseSaver(Case &ownCase, QObject *parent)
    : QObject(parent)
    , m_case(ownCase)
{
    connect(&m_timer, &QTimer::timeout, this, &CaseSaver::due);
}

void CaseSaver::keepSoon()
{
    m_timer.noteTyping();
}

void CaseSaver::keep()
{
    m_timer.stop();
    (void)m_case.keep(); // how it went is shown by whoever hears of it
    emit kept();
}

} // namespace WalletSupport
