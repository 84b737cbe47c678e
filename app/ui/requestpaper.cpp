#include "ui/requestpaper.h"

#include "core/cases/attachmentbytes.h"
#include "core/guides/datereader.h"
#include "ui/languagecontroller.h"
#include "ui/paper.h"

#include <QBuffer>
#include <QImageReader>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QTranslator>
#include <QUrl>

namespace WalletSupport {

namespace {

constexpr const char *Context = "RequestPaper";
constexpr int TitleSize = 22;   // points
constexpr int HeadingSize = 15; // points
constexpr int SumSize = 8;      // points: a SHA-256 stays in one line
// Inches: A4 less the margins of the paper and those that a document has on it, and less the line above.
constexpr qreal WidestPicture = 5.1;
constexpr qreal HighestPicture = 7.9;
constexpr qreal HighestPage = 7.3; // of a PDF: there may be a sentence below it
constexpr int FinestPicture = 200; // dots an inch

/// Writes the parts of a request one after another.
class Paper final
{
public:
    Paper(const Request &request, const DrawnFiles &drawn)
        : m_request(request)
        , m_drawn(drawn)
        , m_words(LanguageController::wordsOf(request.locale))
        , m_page(std::make_unique<QTextDocument>())
        , m_cursor(m_page.get())
    {
    }

    std::unique_ptr<QTextDocument> write()
    {
        const bool hasParts = !m_request.attachments.empty() || !m_request.timeline.empty();
        hasParts ? writeCover() : writeFacts();
        writeLetter(hasParts);
        writeTimeline();
        writeEvidence();
        return std::move(m_page);
    }

private:
    [[nodiscard]] QString words(const char *text) const
    {
        return LanguageController::translated(Context, text, m_words.get());
    }

    static QTextCharFormat sized(int points, bool isHeading)
    {
        QTextCharFormat format;
        format.setFontPointSize(points);
        format.setFontWeight(isHeading ? QFont::DemiBold : QFont::Normal);
        return format;
    }

    void beginPage()
    {
        QTextBlockFormat block;
        block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        m_cursor.insertBlock(block, QTextCharFormat());
    }

    void line(const QString &text, const QTextCharFormat &format = sized(PrintedTextSize, false))
    {
        m_cursor.insertText(text, format);
        m_cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    }

    void heading(const QString &text)
    {
        line(text, sized(HeadingSize, true));
        line({});
    }

    void writeCover()
    {
        line(m_request.title.isEmpty() ? m_request.subject : m_request.title, sized(TitleSize, true));
        line({});
        writeFacts();
    }

    void writeFacts()
    {
        const std::pair<QString, QString> facts[] = {
            {words(QT_TRANSLATE_NOOP("RequestPaper", "Reference")), m_request.reference},
            {words(QT_TRANSLATE_NOOP("RequestPaper", "Wallet")), m_request.wallet},
            {words(QT_TRANSLATE_NOOP("RequestPaper", "Written on")),
             m_request.date.isValid() ? dateText(m_request.date, m_request.locale) : QString()}};
        bool hasFacts = false;
        for (const auto &[name, value] : facts) {
            if (!value.isEmpty()) {
                //: a line of a printed letter: %1 is the name of a fact, as "Wallet", and %2 the fact
                line(words(QT_TRANSLATE_NOOP("RequestPaper", "%1: %2")).arg(name, value));
                hasFacts = true;
            }
        }
        if (hasFacts) {
            line({});
        }
    }

    void writeLetter(bool isOnPageOfItsOwn)
    {
        if (isOnPageOfItsOwn) {
            beginPage();
        }
        heading(m_request.subject);
        const QStringList lines = m_request.body.split(u'\n');
        for (const QString &text : lines) {
            line(text);
        }
    }

    void writeTimeline()
    {
        if (m_request.timeline.empty()) {
            return;
        }
        beginPage();
        heading(words(QT_TRANSLATE_NOOP("RequestPaper", "What happened when")));
        for (const DatedLine &event : m_request.timeline) {
            line(dateText(event.date, m_request.locale), sized(PrintedTextSize, true));
            line(event.text);
        }
    }

    void writeEvidence()
    {
        if (m_request.attachments.empty()) {
            return;
        }
        beginPage();
        heading(words(QT_TRANSLATE_NOOP("RequestPaper", "Evidence")));
        line(words(QT_TRANSLATE_NOOP(
            "RequestPaper",
            "These files are copies: what a photo tells of place, time and camera was taken out. The sum below each "
            "name (SHA-256) shows whether a copy is still the same. An original photo has another sum.")));
        line({});
        const std::vector<QString> names = fileNamesOf(m_request.attachments);
        for (std::size_t number = 0; number < names.size(); ++number) {
            line(numbered(number, names), sized(PrintedTextSize, true));
            writeSum(m_request.attachments[number]);
        }
        for (std::size_t number = 0; number < names.size(); ++number) {
            const QString title = numbered(number, names);
            if (!writePicture(m_request.attachments[number], number, title) && !writePages(number, title)) {
                writeThatItIsNotShown(m_request.attachments[number], title);
            }
        }
    }

    void writeSum(const Attachment &attachment)
    {
        line(QString::fromLatin1(attachment.sha256.toHex()), sized(SumSize, false));
    }

    void writeThatItIsNotShown(const Attachment &attachment, const QString &title)
    {
        beginPage();
        line(title, sized(PrintedTextSize, true));
        writeSum(attachment);
        line({});
        line(words(QT_TRANSLATE_NOOP("RequestPaper", "This file is not shown here: send it along as it is.")));
    }

    static QString numbered(std::size_t number, const std::vector<QString> &names)
    {
        return QStringLiteral("%1. %2").arg(QString::number(number + 1), names[number]);
    }

    bool writePicture(const Attachment &attachment, std::size_t number, const QString &title)
    {
        const QImage picture = pictureOf(attachment);
        if (picture.isNull()) {
            return false; // a PDF, or one that cannot be read any more
        }
        beginPage();
        line(title, sized(PrintedTextSize, true));
        insert(picture, picture.size(), HighestPicture, QStringLiteral("evidence:%1").arg(number));
        return true;
    }

    /// The pages of a PDF that were drawn.
    bool writePages(std::size_t number, const QString &title)
    {
        const auto found = m_drawn.find(number);
        if (found == m_drawn.end() || found->second.pages.empty()) {
            return false;
        }
        const DrawnFile &file = found->second;
        const QString count = QString::number(file.count);
        for (std::size_t page = 0; page < file.pages.size(); ++page) {
            const QString shown = QString::number(page + 1);
            beginPage();
            //: above a page of evidence: %1 is the name of a file, %2 the number of the page, %3 how many the file has
            line(words(QT_TRANSLATE_NOOP("RequestPaper", "%1, page %2 of %3")).arg(title, shown, count),
                 sized(PrintedTextSize, true));
            const DrawnPage &drawn = file.pages[page];
            // Its bytes: they are read when it is drawn, and no more than one of these pictures is there at once.
            insert(drawn.jpeg, drawn.size, HighestPage, QStringLiteral("evidence:%1:%2").arg(number).arg(page));
        }
        if (const int shown = static_cast<int>(file.pages.size()); shown < file.count) {
            //: below a page of evidence: of a file's %2 pages, %1 are printed
            line(words(QT_TRANSLATE_NOOP("RequestPaper",
                                         "Only %1 of the %2 pages are shown here: send the file along as "
                                         "it is."))
                     .arg(QString::number(shown), count));
        }
        return true;
    }

    void insert(const QVariant &picture, QSize pixels, qreal highest, const QString &address)
    {
        m_page->addResource(QTextDocument::ImageResource, QUrl(address), picture);
        QTextImageFormat format;
        format.setName(address);
        // Sizes in a document are dots of the screen, as many to the inch as an empty picture takes on.
        constexpr qreal MetresPerInch = 0.0254;
        const qreal dots = QImage(1, 1, QImage::Format_RGB32).dotsPerMeterX() * MetresPerInch;
        const QSizeF room(WidestPicture * dots, highest * dots);
        const QSizeF size = QSizeF(pixels).scaled(room, Qt::KeepAspectRatio);
        format.setWidth(size.width());
        format.setHeight(size.height());
        m_cursor.insertImage(format);
        m_cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    }

    /// Read as what it is said to be and as nothing else, not finer than paper shows.
    static QImage pictureOf(const Attachment &attachment)
    {
        static const QHash<QString, QByteArray> formats = {{QStringLiteral("image/png"), "png"},
                                                           {QStringLiteral("image/jpeg"), "jpeg"},
                                                           {QStringLiteral("image/webp"), "webp"},
                                                           {QStringLiteral("image/gif"), "gif"}};
        const QByteArray format = formats.value(attachment.mimeType);
        Result<QByteArray, AttachmentError> bytes = bytesOf(attachment);
        if (format.isEmpty() || !bytes) {
            return {};
        }
        QBuffer buffer(&*bytes);
        QImageReader reader(&buffer, format);
        reader.setDecideFormatFromContent(false);
        reader.setAutoTransform(true);
        const QSize finest(static_cast<int>(WidestPicture * FinestPicture),
                           static_cast<int>(HighestPicture * FinestPicture));
        if (const QSize size = reader.size(); size.width() > finest.width() || size.height() > finest.height()) {
            reader.setScaledSize(size.scaled(finest, Qt::KeepAspectRatio));
        }
        return reader.read();
    }

    const Request &m_request;
    const DrawnFiles &m_drawn;
    std::unique_ptr<QTranslator> m_words;
    std::unique_ptr<QTextDocument> m_page;
    QTextCursor m_cursor;
};

} // namespace

std::unique_ptr<QTextDocument> printedFormOf(const RedactedRequest &request, const DrawnFiles &drawn)
{
    return Paper(request.request(), drawn).write();
}

QString withReference(const QString &body, const QString &reference, const QString &locale)
{
    if (reference.isEmpty()) {
        return body;
    }
    const std::unique_ptr<QTranslator> words = LanguageController::wordsOf(locale);
    //: the last line of a letter: %1 is a case's reference, as 7K3M-9XQ2-HT4P
    const char *const sentence = QT_TRANSLATE_NOOP("RequestPaper", "My reference: %1");
    return body + QStringLiteral("\n\n") +
           LanguageController::translated(Context, sentence, words.get()).arg(reference);
}

} // namespace WalletSupport
