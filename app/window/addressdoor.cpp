#include "window/addressdoor.h"

#include "contact/contactnotice.h"
#include "contact/mailpreview.h"
#include "core/gate/addressopener.h"
#include "core/gate/ownfile.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QUrl>
#include <QWidget>

namespace WalletSupport {

AddressDoor::AddressDoor(const Gate &gate, AddressOpener &opener, Theme &theme, QObject *parent)
    : QObject(parent)
    , m_gate(gate)
    , m_opener(opener)
    , m_theme(theme)
{
}

void AddressDoor::openAddress(const QUrl &address)
{
    openCleared(m_gate.clear(address));
}

void AddressDoor::showMail(const MailDraft &draft, QWidget *host)
{
    auto *dialog = new MailPreview(draft, m_theme, host->window());
    connect(dialog, &MailPreview::copyRequested, this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        emit mailTaken({});
    });
    connect(dialog, &MailPreview::openRequested, this, [this](const MailDraft &agreed) {
        openCleared(m_gate.clearMail(agreed.recipient, agreed.subject, agreed.body));
        emit mailTaken(agreed.recipient);
    });
    dialog->open();
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
