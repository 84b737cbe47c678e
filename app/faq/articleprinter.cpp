#include "faq/articleprinter.h"

#include "faq/emptypicture.h"
#include "ui/paper.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QVariant>

namespace WalletSupport {

namespace {

constexpr int TitleSize = 18;

/// Reads no picture from anywhere. A resource provider would come too late: Qt 6.4 asks it after the disk.
class PictureLessDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return emptyPicture(); }
};

} // namespace

std::unique_ptr<QTextDocument> printedFormOf(const Article &article, const QString &reviewed)
{
    auto document = std::make_unique<PictureLessDocument>();
    document->setMarkdown(article.body, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark) |
                                            QTextDocument::MarkdownNoHTML);
    QTextCursor cursor(document.get());
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
    small.setFontPointSize(PrintedTextSize - 2);
    cursor.insertText(reviewed, small);
    return document;
}

} // namespace WalletSupport
