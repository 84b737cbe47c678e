#include "ui/pdfcharacters.h"

#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QHash>
#include <QMap>
#include <QRawFont>
#include <QRegularExpression>
#include <QSet>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <optional>
#include <vector>

namespace WalletSupport {

namespace {

/// The codes of a font's shapes in the file, and the text that each stands for.
using CodeTexts = QMap<uint, QString>;

/// The character of the text that has the same shape as one that does not stand there.
using Twins = QHash<QChar, QChar>;

constexpr int MostOfSection = 100; // entries, by the PDF standard
constexpr int Hexadecimal = 16;

/// One object of the file that says which text a font's codes stand for.
struct CodeTable
{
    qsizetype head = 0;  ///< where its own text begins, in the file
    qsizetype begin = 0; ///< of what is between head and tail: the codes
    qsizetype end = 0;
    qsizetype tail = 0; ///< where its own text ends
    QByteArray number;  ///< of the object
    CodeTexts texts;
};

/// The numbers between `<` and `>`, four digits each.
QString textOf(QStringView digits)
{
    QString text;
    for (qsizetype place = 0; place + 4 <= digits.size(); place += 4) {
        text += QChar(static_cast<char16_t>(digits.mid(place, 4).toUInt(nullptr, Hexadecimal)));
    }
    return text;
}

/// What ranges say: `<first> <last> [<text> <text> ...]` or `<first> <last> <text of the first>`, one after the other.
/// Nothing if any of it is written in another way.
std::optional<CodeTexts> codeTextsIn(const QByteArray &sections)
{
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*(?:<([0-9A-Fa-f]{4})>|\\[([^\\]]*)\\])"));
    static const QRegularExpression entry(QStringLiteral("<([0-9A-Fa-f]*)>"));
    static const QRegularExpression sectionLine(QStringLiteral("\\d+ beginbfrange\\s|endbfrange\\s"));
    QString rest = QString::fromLatin1(sections);
    CodeTexts texts;
    auto found = range.globalMatch(rest);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const uint first = match.capturedView(1).toUInt(nullptr, Hexadecimal);
        const uint last = match.capturedView(2).toUInt(nullptr, Hexadecimal);
        const uint text = match.capturedView(3).toUInt(nullptr, Hexadecimal);
        auto entries = entry.globalMatch(match.captured(4));
        for (uint code = first; code <= last; ++code) {
            if (match.hasCaptured(3)) {
                texts.insert(code, QString(QChar(static_cast<char16_t>(text + code - first))));
            } else if (entries.hasNext()) {
                texts.insert(code, textOf(entries.next().capturedView(1)));
            } else {
                return std::nullopt;
            }
        }
        if (last < first || entries.hasNext()) {
            return std::nullopt;
        }
    }
    const bool isAllRead = rest.remove(range).remove(sectionLine).trimmed().isEmpty();
    return isAllRead && !texts.isEmpty() ? std::optional(texts) : std::nullopt;
}

std::vector<CodeTable> codeTablesIn(const QByteArray &pdf)
{
    std::vector<CodeTable> tables;
    qsizetype place = 0;
    while ((place = pdf.indexOf("begincmap", place)) >= 0) {
        CodeTable table;
        const qsizetype stream = pdf.lastIndexOf("stream\n", place);
        const qsizetype object = pdf.lastIndexOf(" 0 obj", stream);
        const qsizetype line = pdf.lastIndexOf('\n', object);
        const qsizetype first = pdf.indexOf("beginbfrange", place);
        const qsizetype end = pdf.indexOf("endcmap", place);
        const qsizetype tail = pdf.indexOf("endstream", place);
        place += 1;
        if (stream < 0 || object < 0 || line < 0 || first < 0 || end < first || tail < end) {
            continue;
        }
        table.head = stream + qsizetype(qstrlen("stream\n"));
        table.begin = pdf.lastIndexOf('\n', first) + 1;
        table.end = end;
        table.tail = tail;
        table.number = pdf.mid(line + 1, object - line - 1);
        bool isNumber = false;
        table.number.toUInt(&isNumber);
        if (!isNumber) {
            continue;
        }
        if (const std::optional<CodeTexts> texts = codeTextsIn(pdf.mid(table.begin, end - table.begin))) {
            table.texts = *texts;
            tables.push_back(table);
        }
    }
    return tables;
}

/// The fonts that the text is shown with, those among them that stand in for others.
std::vector<QRawFont> fontsOf(const QTextDocument &text)
{
    text.documentLayout()->documentSize(); // Only what is laid out has fonts.
    std::vector<QRawFont> fonts;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const QList<QGlyphRun> runs = block.layout()->glyphRuns(0, block.length());
        for (const QGlyphRun &run : runs) {
            const QRawFont font = run.rawFont();
            const bool isNew = std::find(fonts.begin(), fonts.end(), font) == fonts.end();
            if (isNew && font.isValid()) {
                fonts.push_back(font);
            }
        }
    }
    return fonts;
}

Twins twinsOf(const QSet<QChar> &strangers, const QTextDocument &text)
{
    Twins twins;
    QString characters;
    const QString plain = text.toPlainText();
    for (const QChar character : QSet<QChar>(plain.begin(), plain.end())) {
        if (!character.isSurrogate()) {
            characters += character;
        }
    }
    for (const QRawFont &font : fontsOf(text)) {
        const QList<quint32> shapes = font.glyphIndexesForString(characters);
        for (const QChar stranger : strangers) {
            const quint32 shape = font.glyphIndexesForString(QString(stranger)).value(0);
            const qsizetype place = shape == 0 || shapes.size() != characters.size() ? -1 : shapes.indexOf(shape);
            if (place >= 0) {
                twins.insert(stranger, characters.at(place));
            }
        }
    }
    return twins;
}

QByteArray hexadecimal(QStringView text)
{
    QByteArray digits;
    for (const QChar unit : text) {
        digits += QByteArray::number(unit.unicode(), Hexadecimal).rightJustified(4, '0');
    }
    return digits;
}

QByteArray sectionsOf(const CodeTexts &texts, const Twins &twins)
{
    QByteArray sections;
    qsizetype left = texts.size();
    for (auto entry = texts.begin(); entry != texts.end();) {
        const qsizetype count = std::min<qsizetype>(left, MostOfSection);
        sections += QByteArray::number(count) + " beginbfchar\n";
        for (qsizetype number = 0; number < count; ++number, ++entry) {
            const QString text = entry->size() == 1 ? QString(twins.value(entry->front(), entry->front())) : *entry;
            sections += '<' + QByteArray::number(entry.key(), Hexadecimal).rightJustified(4, '0') + "> <" +
                        hexadecimal(text) + ">\n";
        }
        sections += "endbfchar\n";
        left -= count;
    }
    return sections;
}

} // namespace

QByteArray withCharactersOf(const QTextDocument &text, const QByteArray &pdf)
{
    const qsizetype trailer = pdf.lastIndexOf("trailer\n");
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    const QByteArray before = start < 0 ? QByteArray() : pdf.mid(start).split('\n').value(1).trimmed();
    bool isPlace = false;
    before.toUInt(&isPlace);
    if (trailer < 0 || start < trailer || !isPlace) {
        return pdf;
    }
    const std::vector<CodeTable> tables = codeTablesIn(pdf);
    const QString plain = text.toPlainText();
    QSet<QChar> strangers;
    for (const CodeTable &table : tables) {
        for (const QString &entry : table.texts) {
            if (entry.size() == 1 && entry.front() != QChar(0) && !plain.contains(entry)) {
                strangers.insert(entry.front());
            }
        }
    }
    const Twins twins = twinsOf(strangers, text);
    if (twins.isEmpty()) {
        return pdf;
    }

    // As the standard lets a file be changed: what is new stands behind it and replaces what is there.
    QByteArray mended = pdf;
    QByteArray places;
    for (const CodeTable &table : tables) {
        const QByteArray stream = pdf.mid(table.head, table.begin - table.head) + sectionsOf(table.texts, twins) +
                                  pdf.mid(table.end, table.tail - table.end);
        places += table.number + " 1\n" + QByteArray::number(mended.size()).rightJustified(10, '0') + " 00000 n \n";
        mended += table.number + " 0 obj\n<< /Length " + QByteArray::number(stream.size()) + " >>\nstream\n" + stream +
                  "endstream\nendobj\n";
    }
    const QByteArray place = QByteArray::number(mended.size());
    QByteArray entries = pdf.mid(trailer, start - trailer);
    entries.insert(entries.lastIndexOf(">>"), "/Prev " + before + "\n");
    return mended + "xref\n" + places + entries + "startxref\n" + place + "\n%%EOF\n";
}

} // namespace WalletSupport
