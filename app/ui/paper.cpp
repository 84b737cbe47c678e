#include "ui/paper.h"

#include "ui/pdfcharacters.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QPdfWriter>
#include <QPrinter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr int PdfResolution = 300; // dots an inch
constexpr qreal Margin = 20;       // millimetres

/// Whether each character can be drawn by itself, without its neighbours.
bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) {
        switch (character.script()) {
        case QChar::Script_Common:
        case QChar::Script_Latin:
        case QChar::Script_Greek:
        case QChar::Script_Cyrillic:
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Bopomofo:
            return true;
        default:
            return false;
        }
    });
}

/// Shapes that a font puts in the place of others (joined letters, hyphens of another height beside capitals) belong to
/// no character: Qt's PDF files do not say what they stand for, and whoever copies a number gets none. Words that need
/// no such shapes are drawn without.
void setFont(QTextDocument &text)
{
    QFont font = text.defaultFont();
    font.setPointSize(PrintedTextSize);
    text.setDefaultFont(font);
    static const QRegularExpression word(QStringLiteral("\\S+\\s*"));
    QTextCharFormat unshaped;
    unshaped.setFontStyleStrategy(QFont::PreferNoShaping);
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        const QString said = block.text();
        for (auto words = word.globalMatch(said); words.hasNext();) {
            const QRegularExpressionMatch match = words.next();
            if (isPlain(match.captured())) {
                cursor.setPosition(block.position() + static_cast<int>(match.capturedStart()));
                cursor.setPosition(block.position() + static_cast<int>(match.capturedEnd()), QTextCursor::KeepAnchor);
                cursor.mergeCharFormat(unshaped);
            }
        }
    }
}

/// The person chose to print into a file.
void mendFile(const QString &path, const QTextDocument &text)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadWrite)) {
        return;
    }
    const QByteArray written = file.readAll();
    const QByteArray added = withCharactersOf(text, written).mid(written.size());
    if (!added.isEmpty() && (file.write(added) != added.size() || !file.flush())) {
        file.resize(written.size());
    }
}

} // namespace

QByteArray pdfOf(QTextDocument &text, const QString &title)
{
    setFont(text);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(QString());
        writer.setResolution(PdfResolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(Margin, Margin, Margin, Margin), QPageLayout::Millimeter);
        text.print(&writer);
    }
    return withCharactersOf(text, bytes);
}

bool printText(QTextDocument &text, const QString &name, QPrinter &printer)
{
    setFont(text);
    printer.setDocName(name);
    text.print(&printer);
    if (printer.printerState() == QPrinter::Error) {
        return false;
    }
    if (printer.outputFormat() == QPrinter::PdfFormat) {
        mendFile(printer.outputFileName(), text);
    }
    return true;
}

} // namespace WalletSupport
