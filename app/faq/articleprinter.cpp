#include "faq/articleprinter.h"

#include "faq/emptypicture.h"

#include <QPrinter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>
#include <QVariant>

namespace WalletSupport {

namespace {

constexpr int TitleSize = 18;
constexpr int TextSize = 11;

} // namespace

void printArticle(const Article &article, const QString &reviewed, QPrinter &printer)
{
    QTextDocument document;
    document.setResourceProvider([](const QUrl &) { return emptyPicture(); });
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
