#include "check/checkinput.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>

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

/// A paragraph of more UTF-16 units is shown as several: one of 100,000 without a place to break at takes Qt most of a
/// second to lay out, while of many it lays out those that are seen. The longest line of a link has room in one.
constexpr qsizetype LongestBlock = 2100;
/// In the format of a block: it goes on where the one before it ends.
constexpr int GoesOn = QTextFormat::UserProperty + 1;

bool isBreak(QChar unit)
{
    return unit == u'\n' || unit == u'\r' || unit == QChar::ParagraphSeparator;
}

/// Where the piece that begins there ends: behind the next break, or where it would be too long.
qsizetype endOfPiece(const QString &text, qsizetype begin)
{
    const qsizetype most = std::min(text.size(), begin + LongestBlock);
    for (qsizetype at = begin; at < most; ++at) {
        if (isBreak(text.at(at))) {
            return at + 1;
        }
    }
    return most < text.size() && text.at(most).isLowSurrogate() ? most - 1 : most;
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
    insertInBlocks(text.left(m_longest));
}

QString CheckInput::text() const
{
    QString text;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.position() > 0 && !block.blockFormat().boolProperty(GoesOn)) {
            text += u'\n';
        }
        text += block.text();
    }
    return text.replace(QChar::LineSeparator, u'\n').replace(QChar::Nbsp, u' ');
}

void CheckInput::insertInBlocks(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    QTextBlockFormat goesOn;
    goesOn.setProperty(GoesOn, true);
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = endOfPiece(text, begin);
        if (begin > 0 && !isBreak(text.at(begin - 1))) {
            cursor.insertBlock(goesOn);
        }
        const bool hasBreak = isBreak(text.at(end - 1));
        cursor.insertText(text.mid(begin, end - begin - (hasBreak ? 1 : 0)));
        if (hasBreak) {
            cursor.insertBlock(QTextBlockFormat());
        }
        begin = end;
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void CheckInput::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        textCursor().insertBlock(QTextBlockFormat()); // and not that of a block that goes on
        ensureCursorVisible();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
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
        insertInBlocks(source->text().left(m_longest));
    } else if (source->hasImage()) {
        emit pictureGiven(pictureIn(*source));
    }
}

} // namespace WalletSupport
