#include "core/cases/mailfile.h"

#include "core/base/cleantext.h"
#include "core/base/module.h"
#include "core/cases/attachmentbytes.h"
#include "core/cases/mailwriter.h"
#include "core/cases/oneline.h"

#include <QRegularExpression>
#include <QUrl>

namespace WalletSupport {

namespace {

/// Nothing if the module is missing, which only a broken installation does.
const MailWriter *writer()
{
    static const auto give = reinterpret_cast<GiveMailWriter *>(moduleSymbol(WSC_MAIL_MODULE, MailWriterSymbol));
    return give != nullptr ? give() : nullptr;
}

/// The bare address, its host in ASCII; empty if it is none, or more than one.
QString addressOf(const QString &recipient)
{
    static const QRegularExpression shape(QStringLiteral(
        "\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([^\\s@<>,;:\"()]+)\\z"));
    const QRegularExpressionMatch match = shape.match(recipient);
    const QByteArray host = match.hasMatch() ? QUrl::toAce(match.captured(2)) : QByteArray();
    return host.isEmpty() ? QString() : QString(recipient.left(match.capturedStart(2)) + QString::fromLatin1(host));
}

QString mimeTypeOf(const Attachment &attachment)
{
    static const QRegularExpression shape(QStringLiteral("\\A[a-z0-9][a-z0-9.+-]*/[a-z0-9][a-z0-9.+-]*\\z"));
    return shape.match(attachment.mimeType).hasMatch() ? attachment.mimeType
                                                       : QStringLiteral("application/octet-stream");
}

} // namespace

Result<QByteArray, MailFileError> mailFileOf(const RedactedRequest &request)
{
    using Kind = MailFileError::Kind;
    const Request &leaving = request.request();
    MailContents contents;
    contents.recipient = addressOf(leaving.recipient);
    if (contents.recipient.isEmpty() && !leaving.recipient.isEmpty()) {
        return fail(MailFileError{Kind::NoAddress, {}, {}});
    }
    contents.subject = oneLine(leaving.subject);
    contents.body = cleaned(leaving.body, Lines::Many) + u'\n';
    const std::vector<QString> names = fileNamesOf(leaving.attachments);
    for (std::size_t number = 0; number < names.size(); ++number) {
        const Attachment &attachment = leaving.attachments[number];
        const Result<QByteArray, AttachmentError> bytes = bytesOf(attachment);
        if (!bytes) {
            return fail(MailFileError{Kind::NotAttachable, bytes.error().name, bytes.error().detail});
        }
        contents.files.push_back({*bytes, names[number], mimeTypeOf(attachment)});
    }
    const QByteArray written = writer() != nullptr ? writer()->write(contents) : QByteArray();
    if (written.isEmpty()) {
        return fail(MailFileError{Kind::NoWriter, {}, {}});
    }
    return written;
}

} // namespace WalletSupport
