#include "core/cases/requestfolder.h"

#include "core/cases/mailfile.h"

#include <QRegularExpression>

namespace WalletSupport {

namespace {

/// Plain text as the programs of all systems show it.
QByteArray textFile(const QString &subject, const QString &body)
{
    return QString(subject + QStringLiteral("\n\n") + body + u'\n').toUtf8();
}

/// Without an ending. A point would look like the beginning of one; in a sum it belongs to it.
QString nameFrom(const QString &subject)
{
    static const QRegularExpression point(QStringLiteral("\\.(?!\\d)|(?<!\\d)\\."));
    return fileNameFrom(subject, QStringLiteral("letter")).replace(point, QStringLiteral(" ")).simplified();
}

} // namespace

QString letterNameOf(const RedactedRequest &request, const QString &ending)
{
    return QString(nameFrom(request.request().subject) + ending);
}

Result<std::vector<NamedBytes>, AttachmentError> folderFilesOf(const RedactedRequest &request, const QByteArray &pdf)
{
    const Request &leaving = request.request();
    // All names go through one list, so that a piece of evidence cannot take the letter's.
    std::vector<Attachment> files;
    const auto add = [&files](const QString &name, const QByteArray &bytes) {
        files.push_back({{}, bytes, name, {}, {}});
    };
    add(letterNameOf(request, QStringLiteral(".txt")), textFile(leaving.subject, leaving.body));
    if (!leaving.own.body.isEmpty()) {
        add(QString(nameFrom(leaving.own.subject) + QStringLiteral(".txt")),
            textFile(leaving.own.subject, leaving.own.body));
    }
    add(letterNameOf(request, QStringLiteral(".pdf")), pdf);
    if (const auto mail = mailFileOf(request)) {
        add(letterNameOf(request, QStringLiteral(".eml")), *mail);
    }
    files.insert(files.end(), leaving.attachments.begin(), leaving.attachments.end());
    const std::vector<QString> names = fileNamesOf(files);
    std::vector<NamedBytes> named;
    for (std::size_t number = 0; number < files.size(); ++number) {
        Result<QByteArray, AttachmentError> bytes = bytesOf(files[number]);
        if (!bytes) {
            return fail(bytes.error());
        }
        named.push_back({names[number], std::move(*bytes)});
    }
    return named;
}

} // namespace WalletSupport
