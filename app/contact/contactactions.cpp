#include "contact/contactactions.h"

#include "contact/contactnotice.h"
#include "contact/maildraft.h"
#include "contact/qrdialog.h"
#include "core/directory/channel.h"
#include "core/directory/reportinglines.h"
#include "core/gate/addressopener.h"
#include "ui/requestpreview.h"
#include "wallets/channeltexts.h"

#include <QClipboard>
#include <QGuiApplication>

namespace WalletSupport {

ContactActions::ContactActions(const Parts &parts, QWidget *host)
    : QObject(host)
    , m_parts(parts)
    , m_host(host)
{
}

void ContactActions::setSubject(const QString &walletName, const QString &topic)
{
    m_walletName = walletName;
    m_topic = topic;
}

void ContactActions::open(const Channel &channel)
{
    const Gate::Answer cleared = m_parts.gate.clear(channel);
    if (cleared && cleared->kind() == ClearedAddress::Kind::Mail) {
        preview(draftFor(channel, m_walletName, m_topic));
    } else {
        openCleared(cleared);
    }
}

void ContactActions::open(const ReportingLine &line)
{
    const Gate::Answer cleared = m_parts.gate.clear(line);
    if (cleared && cleared->kind() == ClearedAddress::Kind::Mail) {
        preview(blankDraft(line.target));
    } else {
        openCleared(cleared);
    }
}

void ContactActions::preview(const Request &draft)
{
    m_parts.notice.clear();
    auto *dialog = new RequestPreview(draft, {}, LeavingWay::Mail, m_parts.theme, m_host->window());
    connect(dialog, &RequestPreview::agreed, this, [this](const RedactedRequest &agreed, LeavingWay way) {
        const Request &leaving = agreed.request();
        if (way == LeavingWay::Copy) {
            copy(mailTextOf(agreed));
        } else {
            openCleared(m_parts.gate.clearMail(leaving.recipient, leaving.subject, leaving.body));
        }
    });
    dialog->open();
}

void ContactActions::openCleared(const Gate::Answer &cleared)
{
    m_parts.notice.clear();
    if (!cleared) {
        m_parts.notice.showRefused(cleared.error().kind);
        return;
    }
    m_parts.opener.open(*cleared, this, [this, kind = cleared->kind()](const Result<void, OpenError> &result) {
        if (!result) {
            m_parts.notice.showNotOpened(kind, result.error().kind);
        }
    });
}

void ContactActions::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_parts.notice.showCopied(text);
}

void ContactActions::showCode(const Channel &channel)
{
    m_parts.notice.clear();
    // What the phone opens passes the gate as well.
    const Gate::Answer cleared = m_parts.gate.clear(channel);
    if (!cleared) {
        m_parts.notice.showRefused(cleared.error().kind);
        return;
    }
    const bool isNumber = cleared->kind() == ClearedAddress::Kind::Telephone;
    auto *dialog = new QrDialog(cleared->text(), isNumber ? channelTarget(channel) : channel.target, m_parts.theme,
                                m_host->window());
    dialog->open();
}

} // namespace WalletSupport
