#include "check/checkinput.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace WalletSupport {

namespace {

/// The picture as the other program gave it. It is not decoded here: that is done where it can do no harm.
QByteArray pictureIn(const QMimeData &source)
{
    const QStringList formats = source.formats();
    for (const QString &format : formats) {
        if (format.startsWith(QLatin1String("image/"))) {
            return source.data(format);
        }
    }
    // Given by this very program.
    QByteArray bytes;
    QBuffer buffer(&bytes);
    qvariant_cast<QImage>(source.imageData()).save(&buffer, "PNG");
    return bytes;
}

} // namespace

CheckInput::CheckInput(qsizetype longest, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_longest(longest)
{
    setObjectName(QStringLiteral("checkInput"));
    setTabChangesFocus(true);
}

void CheckInput::replaceAll(const QString &text)
{
    selectAll();
    insertPlainText(text.left(m_longest));
}

void CheckInput::pasteAll()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    if (held != nullptr && canInsertFromMimeData(held)) {
        selectAll();
        insertFromMimeData(held);
    }
}

bool CheckInput::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasUrls() || source->hasImage();
}

void CheckInput::insertFromMimeData(const QMimeData *source)
{
    const QList<QUrl> urls = source->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile()) {
        emit fileGiven(urls.front().toLocalFile());
    } else if (source->hasText()) {
        // With what cannot be seen in it: that is what is to be checked.
        insertPlainText(source->text().left(m_longest));
    } else if (source->hasImage()) {
        emit pictureGiven(pictureIn(*source));
    }
}

} // namespace WalletSupport
