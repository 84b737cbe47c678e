#include "faq/articleprinter.h"

#include "faq/emptypicture.h"

#include <QPrinter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QVariant>

namespace WalletSupport {

namespace {

constexpr int TitleSize = 18;
constexpr int TextSize = 11;

/// Reads no picture from anywhere. A resource provider would come too late: Qt 6.4 asks it after the disk.
class PictureLessDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return emptyPicture(); }
};

} // namespace

void printArticle(const Article &article, const QString &reviewed, QPrinter &printer)
{
    PictureLessDocument document;
    QFont font = document.defaultFont();
    font.setPointSize(TextSize);
    document.setDefaultFont(font);
    document.setMarkdown(article.body, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark) |
                                           QTextDocument::MarkdownNoHTML);
    QTextCursor cursor(&document);
    cursor.insertBlock({}, {});
    cursor.movePosition(QTextCursor::Start);
    QTextCharFormat title;
    title.setFontPointSize(TitleSize);
    title.setFontWeight(QFont::DemiBold);
    cursor.setBlockFormat({});
    cursor.insertText(article.title, title);
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock({}, {});
    QTextCharFormat small;
    small.setFontPointSize(TextSize - 2);
    cursor.insertText(reviewed, small);
    printer.setDocName(article.title);
    document.print(&printer);
}

} // namespace WalletSupport
