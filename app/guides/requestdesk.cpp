#include "guides/requestdesk.h"

#include "core/base/cleantext.h"
#include "core/cases/attachmentbytes.h"
#include "core/cases/mailfile.h"
#include "core/cases/requestfolder.h"
#include "guides/guidedialogs.h"
#include "ui/paper.h"
#include "ui/requestpaper.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QTextDocument>
#include <QWidget>

namespace WalletSupport {

namespace {

QString withEnding(const QString &path, const QString &ending)
{
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : QString(path + ending);
}

} // namespace

RequestDesk::RequestDesk(GuideDialogs &dialogs, Theme &theme, QWidget *host)
    : QObject(host)
    , m_dialogs(dialogs)
    , m_theme(theme)
    , m_host(host)
{
}

RequestDesk::~RequestDesk() = default;

void RequestDesk::take(const Request &request, LeavingWay way)
{
    m_drawing.reset();
    const RedactedRequest leaving = redacted(request, m_putBack);
    if (leaving.found().empty() && way != LeavingWay::Mail) {
        leave(leaving, way);
        return;
    }
    auto *preview = new RequestPreview(request, m_putBack, way, m_theme, m_host->window());
    connect(preview, &RequestPreview::agreed, this, &RequestDesk::leave);
    connect(preview, &RequestPreview::putBackChanged, this, [this](const PutBack &putBack) {
        m_putBack = putBack;
        emit putBackChanged();
    });
    preview->open();
}

void RequestDesk::leave(const RedactedRequest &request, LeavingWay way)
{
    switch (way) {
    case LeavingWay::Mail:
        emit mailRequested(request);
        emit taken(way, request.request().recipient);
        emit told(
            request.request().recipient.isEmpty()
                ? tr("Your mail program is asked to open it. Fill in the address there. When you have sent it, say "
                     "so in My cases.")
                : tr("Your mail program is asked to open it. When you have sent it, say so in My cases."));
        break;
    case LeavingWay::MailFile:
        saveMail(request);
        break;
    case LeavingWay::Copy:
        copy(request);
        break;
    case LeavingWay::Pdf:
    case LeavingWay::Print:
    case LeavingWay::Folder:
        drawEvidence(request, way);
        break;
    }
}

void RequestDesk::drawEvidence(const RedactedRequest &request, LeavingWay way)
{
    const std::vector<Attachment> &attachments = request.request().attachments;
    if (!EvidenceDrawing::isNeeded(attachments)) {
        leaveOnPaper(request, way, {});
        return;
    }
    emit told(
        tr("The pages of your PDF files are being prepared. That mostly takes a few seconds, and a minute at most."));
    m_drawing = std::make_unique<EvidenceDrawing>(attachments);
    connect(m_drawing.get(), &EvidenceDrawing::finished, this, [this, request, way](const DrawnFiles &drawn) {
        m_drawing.release()->deleteLater(); // it is speaking right now
        emit told({});
        leaveOnPaper(request, way, drawn);
    });
}

void RequestDesk::leaveOnPaper(const RedactedRequest &request, LeavingWay way, const DrawnFiles &drawn)
{
    switch (way) {
    case LeavingWay::Pdf:
        savePdf(request, drawn);
        break;
    case LeavingWay::Print:
        print(request, drawn);
        break;
    case LeavingWay::Folder:
        saveFolder(request, drawn);
        break;
    case LeavingWay::Mail:
    case LeavingWay::MailFile:
    case LeavingWay::Copy:
        break;
    }
}

void RequestDesk::copy(const RedactedRequest &request)
{
    QGuiApplication::clipboard()->setText(plainTextOf(request.request()));
    emit taken(LeavingWay::Copy, {});
    emit told(tr("Copied. Paste it where you need it."));
}

void RequestDesk::savePdf(const RedactedRequest &request, const DrawnFiles &drawn)
{
    m_dialogs.choosePdf(
        m_host, letterNameOf(request, QStringLiteral(".pdf")), [this, request, drawn](const QString &path) {
            const auto paper = printedFormOf(request, drawn);
            write(withEnding(path, QStringLiteral(".pdf")), pdfOf(*paper, request.request().subject), LeavingWay::Pdf);
        });
}

void RequestDesk::saveMail(const RedactedRequest &request)
{
    const Result<QByteArray, MailFileError> mail = mailFileOf(request);
    if (!mail) {
        emit told(mail.error().kind == MailFileError::Kind::NotAttachable
                      //: %1 is the name of a file
                      ? tr("The e-mail was not made: %1 has changed or is no longer there. Your answers are still "
                           "here. Add the file again.")
                            .arg(mail.error().attachment)
                      : tr("The e-mail was not made. Your answers are still here. Copy the letter instead."));
        return;
    }
    m_dialogs.chooseMailFile(m_host, letterNameOf(request, QStringLiteral(".eml")),
                             [this, bytes = *mail](const QString &path) {
                                 write(withEnding(path, QStringLiteral(".eml")), bytes, LeavingWay::MailFile);
                             });
}

void RequestDesk::saveFolder(const RedactedRequest &request, const DrawnFiles &drawn)
{
    m_dialogs.chooseFolder(m_host, [this, request, drawn](const QString &parent) {
        const QByteArray pdf = pdfOf(*printedFormOf(request, drawn), request.request().subject);
        const auto files = folderFilesOf(request, pdf);
        if (!files) {
            //: %1 is the name of a file
            emit told(tr("The folder was not made: %1 has changed or is no longer there. Your answers are still here. "
                         "Add the file again.")
                          .arg(files.error().name));
            return;
        }
        tellSaved(OwnFile::writeFolder(parent, letterNameOf(request, {}), *files), LeavingWay::Folder);
    });
}

void RequestDesk::print(const RedactedRequest &request, const DrawnFiles &drawn)
{
    m_dialogs.choosePrinter(m_host, [this, request, drawn](QPrinter &printer) {
        if (!printText(*printedFormOf(request, drawn), request.request().subject, printer)) {
            emit told(tr("The printer did not take it. Nothing was printed."));
            return;
        }
        emit taken(LeavingWay::Print, {});
        emit told(tr("Handed over to the printer."));
    });
}

void RequestDesk::write(const QString &path, const QByteArray &bytes, LeavingWay way)
{
    tellSaved(OwnFile::write(path, bytes), way);
}

void RequestDesk::tellSaved(const Result<OwnFile, OwnFileError> &file, LeavingWay way)
{
    if (!file) {
        if (way == LeavingWay::Folder && file.error().kind != OwnFileError::Kind::NotWritten) {
            //: %1 is the name of a file
            emit told(tr("The folder was not made: no file may be called “%1”. Your answers are still here. Give the "
                         "file another name, and add it again.")
                          .arg(withMarks(file.error().detail)));
            return;
        }
        emit told(way == LeavingWay::Folder
                      ? tr("The folder was not made. Your answers are still here. Choose another place.")
                      : tr("The file was not saved. Your answers are still here. Choose another folder."));
        return;
    }
    emit taken(way, file->path());
    //: %1 is the path of a file or folder
    emit told(tr("Saved: %1").arg(QDir::toNativeSeparators(file->path())));
    emit saved(*file, way);
}

} // namespace WalletSupport
