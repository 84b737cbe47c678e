#pragma once

#include "core/cases/evidencerequest.h"

#include <QObject>

#include <deque>
#include <memory>
#include <vector>

namespace WalletSupport {

/// Has several things prepared, one after the other and in their order, while the window goes on. To destroy it is to
/// cancel.
class EvidenceIntake final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceIntake)

public:
    explicit EvidenceIntake(QObject *parent = nullptr);
    ~EvidenceIntake() override;

    /// They come behind those that are waited for.
    void add(const std::vector<EvidenceSource> &sources);
    /// Forgets what is not prepared yet. Nothing is emitted any more but `ended`.
    void cancel();

    [[nodiscard]] bool isBusy() const { return m_request != nullptr; }
    /// Of those since it was last idle: how many there are, and how many are over.
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int done() const { return m_done; }
    /// How many are still to come.
    [[nodiscard]] int left() const { return m_total - m_done; }

signals:
    void prepared(const WalletSupport::PreparedEvidence &evidence);
    void refused(const WalletSupport::EvidenceError &error);
    void progressed();
    /// There is nothing more to wait for.
    void ended();

private:
    void startNext();
    void take(const Result<PreparedEvidence, EvidenceError> &result);

    std::deque<EvidenceSource> m_waiting;
    std::unique_ptr<EvidenceRequest> m_request;
    int m_total = 0;
    int m_done = 0;
};

} // namespace WalletSupport
