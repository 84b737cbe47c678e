#include "window/addressdoor.h"

#include "contact/contactnotice.h"
#include "core/cases/redactedrequest.h"
#include "core/gate/addressopener.h"
#include "core/gate/ownfile.h"

#include <QUrl>

namespace WalletSupport {

AddressDoor::AddressDoor(const Gate &gate, AddressOpener &opener, QObject *parent)
    : QObject(parent)
    , m_gate(gate)
    , m_opener(opener)
{
}

void AddressDoor::openAddress(const QUrl &address)
{
    openCleared(m_gate.clear(address));
}

void AddressDoor::openMail(const RedactedRequest &request)
{
    const Request &leaving = request.request();
    if (!leaving.recipient.isEmpty()) {
        openCleared(m_gate.clearMail(leaving.recipient, leaving.subject, leaving.body));
        return;
    }
    const Gate::Answer cleared = Gate::clearMailWithoutRecipient(leaving.subject, leaving.body);
    const auto tell = [this] {
        emit noticeRequested({[] {
            return tr("The mail program did not open. Nothing was sent. Copy the letter and send it from your own "
                      "mail.");
        }});
    };
    if (!cleared) {
        tell();
        return;
    }
    m_opener.open(*cleared, this, [tell](const Result<void, OpenError> &opened) {
        if (!opened) {
            tell();
        }
    });
}

void AddressDoor::openCleared(const Gate::Answer &cleared)
{
    if (!cleared) {
        emit noticeRequested({[why = cleared.error().kind] { return ContactNotice::refused(why); }});
        return;
    }
    m_opener.open(*cleared, this, [this, kind = cleared->kind()](const Result<void, OpenError> &opened) {
        if (!opened) {
            emit noticeRequested({[kind, why = opened.error().kind] { return ContactNotice::notOpened(kind, why); }});
        }
    });
}

void AddressDoor::openOwnFile(const OwnFile &file)
{
    m_opener.openOwnFile(file, this, [this, path = file.path()](const Result<void, OpenError> &opened) {
        if (!opened) {
            //: %1 is the path of a file
            emit noticeRequested({[path] { return tr("The file did not open. It is kept as %1.").arg(path); }});
        }
    });
}

} // namespace WalletSupport
