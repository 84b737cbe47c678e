#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <functional>

namespace WalletSupport {

class ClearedAddress;
class OwnFile;

/// Why an address or file did not open; `detail` is for the log.
struct OpenError
{
    enum class Kind {
        NoOpener,  ///< the system has no xdg-open
        NoHandler, ///< no program is set for such addresses or files
        Missing,   ///< the file has gone
        Failed,    ///< the program that should open it failed
    };
    Kind kind = Kind::Failed;
    QString detail;
};

/// Opens addresses in the person's browser, mail program or telephone: the one place in the program that does, with
/// `xdg-open`, whose exit code says whether it worked. Addresses come from Gate; own files through a second door.
class AddressOpener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddressOpener)

public:
    /// Called once, later in the loop, unless its context or the opener has gone. An xdg-open that is still running
    /// after some minutes has become the browser itself, and counts as success.
    using Done = std::function<void(const Result<void, OpenError> &)>;

    explicit AddressOpener(QObject *parent = nullptr);

    void open(const ClearedAddress &address, QObject *context, Done done);
    void openOwnFile(const OwnFile &file, QObject *context, Done done);
    /// Shows the folder that holds the file.
    void openFolderOf(const OwnFile &file, QObject *context, Done done);

private:
    void run(const QString &argument, QObject *context, Done done);
};

} // namespace WalletSupport
