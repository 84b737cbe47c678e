#include "guides/documentprinter.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>

namespace WalletSupport {

namespace {

constexpr int HeadingSize = 15; // points
constexpr int TextSize = 11;
constexpr int LongestName = 60;
constexpr int PdfResolution = 300; // dots an inch
constexpr qreal Margin = 20;       // millimetres

} // namespace

void printDocument(const Document &document, QPagedPaintDevice &device)
{
    QTextDocument page;
    QFont font = page.defaultFont();
    font.setPointSize(TextSize);
    page.setDefaultFont(font);
    QTextCursor cursor(&page);
    QTextCharFormat heading;
    heading.setFontPointSize(HeadingSize);
    heading.setFontWeight(QFont::DemiBold);
    cursor.insertText(document.subject, heading);
    const QStringList lines = document.body.split(u'\n');
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    for (const QString &line : lines) {
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        cursor.insertText(line, QTextCharFormat());
    }
    page.print(&device);
}

QByteArray pdfOf(const Document &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(document.subject);
        writer.setCreator(QString());
        writer.setResolution(PdfResolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(Margin, Margin, Margin, Margin), QPageLayout::Millimeter);
        printDocument(document, writer);
    }
    return bytes;
}

QString fileNameFor(const Document &document)
{
    QString name;
    for (const QChar c : document.subject.left(LongestName)) {
        name += c.isLetterOrNumber() || c == u'-' || c == u'.' ? c : QChar(u' ');
    }
    name = name.simplified();
    while (name.startsWith(u'.')) {
        name.remove(0, 1);
    }
    return QString((name.isEmpty() ? QStringLiteral("letter") : name) + QStringLiteral(".pdf"));
}

QString plainTextOf(const Document &document)
{
    return QString(document.subject + QStringLiteral("\n\n") + document.body);
}

} // namespace WalletSupport
