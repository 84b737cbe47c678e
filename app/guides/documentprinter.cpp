#include "guides/documentprinter.h"

#include <QTextCursor>
#include <QTextDocument>

namespace WalletSupport {

namespace {

constexpr int HeadingSize = 15; // points
constexpr int LongestName = 60;

} // namespace

std::unique_ptr<QTextDocument> printedFormOf(const Document &document)
{
    auto page = std::make_unique<QTextDocument>();
    QTextCursor cursor(page.get());
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
    return page;
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
