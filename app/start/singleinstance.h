#pragma once

#include "window/startwish.h"

#include <QObject>
#include <QString>

#include <memory>

class QLockFile;

namespace WalletSupport {

/// Sees to it that one window runs for one person: the first start claims a name on the session bus, or, where there
/// is no bus, a lock file with a local socket beside it. A later start hands its wish to the first and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    enum class Role {
        First,  ///< this is the one; wishes of others come as signals
        Second, ///< another runs and has been told
    };

    /// `folder`: where lock and socket lie if there is no bus; only the person can read it.
    explicit SingleInstance(QString folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// `$XDG_RUNTIME_DIR`, or a folder of the person's own in the temporary folder.
    [[nodiscard]] static QString usualFolder();

    /// Claims to be the first. If another is, hands it `wish` (see `wishReceived`).
    [[nodiscard]] Role claim(const StartWish &wish);

signals:
    /// Another start wants the window: to be raised, and what it asks for.
    void wishReceived(const WalletSupport::StartWish &wish);

private:
    [[nodiscard]] Role claimOnBus(const StartWish &wish);
    [[nodiscard]] Role claimBySocket(const StartWish &wish);
    void listen();
    [[nodiscard]] QString socketPath() const;

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace WalletSupport
