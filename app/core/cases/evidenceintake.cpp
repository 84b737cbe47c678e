#include "core/cases/evidenceintake.h"

namespace WalletSupport {

EvidenceIntake::EvidenceIntake(QObject *parent)
    : QObject(parent)
{
}

EvidenceIntake::~EvidenceIntake() = default;

void EvidenceIntake::add(const std::vector<EvidenceSource> &sources)
{
    if (sources.empty()) {
        return;
    }
    m_waiting.insert(m_waiting.end(), sources.begin(), sources.end());
    m_total += static_cast<int>(sources.size());
    if (m_request == nullptr) {
        startNext();
    }
    emit progressed();
}

void EvidenceIntake::cancel()
{
    m_waiting.clear();
    if (m_request != nullptr) {
        startNext();
    }
}

void EvidenceIntake::startNext()
{
    if (m_request != nullptr) {
        m_request->disconnect(this);
        m_request.release()->deleteLater(); // it may be in the middle of telling
    }
    if (m_waiting.empty()) {
        m_total = 0;
        m_done = 0;
        emit ended();
        return;
    }
    m_request = std::make_unique<EvidenceRequest>(m_waiting.front());
    m_waiting.pop_front();
    connect(m_request.get(), &EvidenceRequest::finished, this, &EvidenceIntake::take);
}

void EvidenceIntake::take(const Result<PreparedEvidence, EvidenceError> &result)
{
    const EvidenceRequest *over = m_request.get();
    ++m_done;
    if (result) {
        emit prepared(*result);
    } else {
        emit refused(result.error());
    }
    if (m_request.get() == over) { // and nobody who heard of it has cancelled
        emit progressed();
        startNext();
    }
}

} // namespace WalletSupport
