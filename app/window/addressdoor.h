#pragma once

#include "core/gate/gate.h"
#include "ui/notice.h"

#include <QObject>

class QUrl;
class QWidget;

namespace WalletSupport {

class AddressOpener;
class OwnFile;
class Theme;
struct MailDraft;

/// Takes addresses and files that pages want opened to the gate and the opener, and says in a sentence what did not
/// open.
class AddressDoor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddressDoor)

public:
    /// All outlive it.
    AddressDoor(const Gate &gate, AddressOpener &opener, Theme &theme, QObject *parent = nullptr);

    void openAddress(const QUrl &address);
    void openOwnFile(const OwnFile &file);
    /// Shows a letter before it is handed to the mail program, in a dialog of `host`'s window.
    void showMail(const MailDraft &draft, QWidget *host);

signals:
    /// The letter that was shown has been handed to the mail program for `recipient`; empty: it has been copied.
    void mailTaken(const QString &recipient);
    void noticeRequested(const WalletSupport::Notice &notice);

private:
    void openCleared(const Gate::Answer &cleared);

    const Gate &m_gate;
    AddressOpener &m_opener;
    Theme &m_theme;
};

} // namespace WalletSupport
