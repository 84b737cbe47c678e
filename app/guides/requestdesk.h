#pragma once

#include "core/cases/evidencedrawing.h"
#include "core/gate/ownfile.h"
#include "ui/requestpreview.h"

#include <QObject>

#include <memory>

namespace WalletSupport {

class GuideDialogs;

/// Takes a request out of the program: by the mail program, an e-mail file, the clipboard, a PDF, a printer or a folder
/// with all of it. Secrets are masked. Where there are any, and before each e-mail, the person sees first what leaves.
class RequestDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestDesk)

public:
    /// All outlive it; dialogs stand over the window of `host`.
    RequestDesk(GuideDialogs &dialogs, Theme &theme, QWidget *host);
    ~RequestDesk() override;

    void take(const Request &request, LeavingWay way);
    /// The secrets that the person has put back.
    [[nodiscard]] const PutBack &putBack() const { return m_putBack; }

signals:
    /// What came of it or is being done, in a sentence; empty when that is no longer so.
    void told(const QString &text);
    /// It has left; `where`: to an address or a path, if the way has one.
    void taken(WalletSupport::LeavingWay way, const QString &where);
    /// It lies in this file or folder; for an e-mail the person wants it opened at once.
    void saved(const WalletSupport::OwnFile &file, WalletSupport::LeavingWay way);
    void mailRequested(const WalletSupport::RedactedRequest &request);
    void putBackChanged();

private:
    void leave(const RedactedRequest &request, LeavingWay way);
    void copy(const RedactedRequest &request);
    void saveMail(const RedactedRequest &request);
    void drawEvidence(const RedactedRequest &request, LeavingWay way);
    void leaveOnPaper(const RedactedRequest &request, LeavingWay way, const DrawnFiles &drawn);
    void savePdf(const RedactedRequest &request, const DrawnFiles &drawn);
    void saveFolder(const RedactedRequest &request, const DrawnFiles &drawn);
    void print(const RedactedRequest &request, const DrawnFiles &drawn);
    void write(const QString &path, const QByteArray &bytes, LeavingWay way);
    void tellSaved(const Result<OwnFile, OwnFileError> &file, LeavingWay way);

    GuideDialogs &m_dialogs;
    Theme &m_theme;
    QWidget *m_host;
    PutBack m_putBack;
    std::unique_ptr<EvidenceDrawing> m_drawing; ///< what is asked for later takes its place
};

} // namespace WalletSupport
