#include "core/cases/attachmentbytes.h"

#include "core/cases/oneline.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace WalletSupport {

namespace {

constexpr qsizetype LongestName = 60;   // characters; a file system takes 255 bytes
constexpr qsizetype LongestEnding = 10; // characters

/// Splits "receipt.pdf" into its base and ".pdf".
std::pair<QString, QString> split(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= 0 || name.size() - dot > LongestEnding) {
        return {name, QString()};
    }
    return {name.left(dot), name.mid(dot)};
}

} // namespace

Result<QByteArray, AttachmentError> bytesOf(const Attachment &attachment)
{
    using Kind = AttachmentError::Kind;
    QByteArray bytes = attachment.bytes;
    if (!attachment.path.isEmpty()) {
        QFile file(attachment.path);
        if (!QFileInfo(attachment.path).isFile() || !file.open(QIODevice::ReadOnly)) {
            return fail(AttachmentError{Kind::NotReadable, attachment.name, file.errorString()});
        }
        if (file.size() > LargestAttachment) {
            return fail(AttachmentError{Kind::TooLarge, attachment.name, {}});
        }
        bytes = file.readAll();
        if (file.error() != QFileDevice::NoError) {
            return fail(AttachmentError{Kind::NotReadable, attachment.name, file.errorString()});
        }
    }
    if (bytes.size() > LargestAttachment) {
        return fail(AttachmentError{Kind::TooLarge, attachment.name, {}});
    }
    if (!attachment.sha256.isEmpty() &&
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != attachment.sha256) {
        return fail(AttachmentError{Kind::Changed, attachment.name, {}});
    }
    return bytes;
}

QString fileNameFrom(const QString &text, const QString &otherwise)
{
    static const QString refused = QStringLiteral("/\\:*?\"<>|");
    QString name;
    const QString shown = oneLine(text);
    for (const QChar character : shown) {
        name += refused.contains(character) ? QChar(u' ') : character;
    }
    name = name.simplified();
    while (name.startsWith(u'.') || name.startsWith(u' ')) {
        name.remove(0, 1);
    }
    auto [base, ending] = split(name);
    base.truncate(LongestName);
    if (!base.isEmpty() && base.back().isHighSurrogate()) {
        base.chop(1);
    }
    name = QString(base + ending).trimmed();
    while (name.endsWith(u'.') || name.endsWith(u' ')) {
        name.chop(1);
    }
    return name.isEmpty() ? otherwise : name;
}

std::vector<QString> fileNamesOf(const std::vector<Attachment> &attachments)
{
    std::vector<QString> names;
    QSet<QString> taken; // in small letters: some file systems know no others
    for (const Attachment &attachment : attachments) {
        const QString wanted = fileNameFrom(attachment.name, QStringLiteral("file"));
        const auto [base, ending] = split(wanted);
        QString name = wanted;
        for (int number = 2; taken.contains(name.toLower()); ++number) {
            name = QStringLiteral("%1 (%2)%3").arg(base, QString::number(number), ending);
        }
        taken.insert(name.toLower());
        names.push_back(name);
    }
    return names;
}

} // namespace WalletSupport
