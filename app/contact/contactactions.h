#pragma once

#include "core/gate/gate.h"

#include <QObject>

class QWidget;

namespace WalletSupport {

class AddressOpener;
class ContactNotice;
class Theme;
struct Channel;
struct ReportingLine;
struct Request;

/// Opens, copies and shows as a QR code what rows of channels and reporting lines are asked for, and says in a notice
/// what came of it. What an e-mail would hand over is shown before it opens.
class ContactActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactActions)

public:
    /// What it works with; all outlive it.
    struct Parts
    {
        const Gate &gate;
        AddressOpener &opener;
        Theme &theme;
        ContactNotice &notice;
    };

    /// Dialogs stand over the window of `host`.
    ContactActions(const Parts &parts, QWidget *host);

    /// What an e-mail begins with: the wallet's name and, where there is one, what the person was reading.
    void setSubject(const QString &walletName, const QString &topic);

    void open(const Channel &channel);
    void open(const ReportingLine &line);
    void copy(const QString &text);
    void showCode(const Channel &channel);

private:
    void openCleared(const Gate::Answer &cleared);
    void preview(const Request &draft);

    Parts m_parts;
    QWidget *m_host;
    QString m_walletName;
    QString m_topic;
};

} // namespace WalletSupport
