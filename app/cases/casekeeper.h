#pragma once

#include "core/cases/casestore.h"
#include "ui/notice.h"

#include <QObject>

#include <functional>
#include <optional>

namespace WalletSupport {

/// Changes cases where they are kept, and says in a sentence what did not work or can be undone.
class CaseKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseKeeper)

public:
    using Change = std::function<void(CaseRecord &)>;
    /// For a change that takes something away.
    struct Undo
    {
        std::function<QString()> words; ///< what was taken away
        Change back;
    };

    /// `store` outlives it.
    explicit CaseKeeper(CaseStore &store, QObject *parent = nullptr);

    [[nodiscard]] CaseStore &store() const { return m_store; }
    /// Changes a case as it is kept now; whoever shows it is told. False if it was not kept.
    bool change(const QString &id, const Change &change, const std::optional<Undo> &undo = {});
    /// Erases a case; false if it is still there.
    bool erase(const QString &id);

signals:
    /// This is what is kept now of the case that had been known as `id`.
    void changed(const QString &id, const WalletSupport::CaseRecord &record);
    void erased(const QString &id);
    void noticeRequested(const WalletSupport::Notice &notice);

private:
    CaseStore &m_store;
};

} // namespace WalletSupport
