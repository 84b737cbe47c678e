#include "faq/articlebody.h"

#include "faq/emptypicture.h"
#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QTextBlock>
#include <QTextList>
#include <QWheelEvent>

namespace WalletSupport {

namespace {

bool isQuote(const QTextBlock &block)
{
    return block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0;
}

bool isStep(const QTextBlock &block)
{
    return block.textList() != nullptr && block.textList()->format().style() == QTextListFormat::ListDecimal;
}

/// More marks than this are not drawn; nobody walks through them.
constexpr int MostMarks = 500;

} // namespace

ArticleBody::ArticleBody(Theme &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    connect(&theme, &Theme::changed, this, &ArticleBody::drawAnew);
}

void ArticleBody::showArticle(const QString &markdown)
{
    m_markdown = markdown;
    m_sought.clear();
    m_marks.clear();
    m_present = -1;
    m_searched.clear();
    setExtraSelections({});
    document()->setDefaultFont(font());
    document()->setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark) |
                                          QTextDocument::MarkdownNoHTML);
    formatBlocks();
    fitHeight();
}

void ArticleBody::formatBlocks()
{
    document()->setIndentWidth(m_theme.scaled(38));
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(145, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(0);
        format.setBottomMargin(m_theme.scaled(isStep(block) ? 14 : 10));
        if (isQuote(block)) {
            const bool isFirst = !isQuote(block.previous());
            const bool isLast = !isQuote(block.next());
            format.setLeftMargin(m_theme.scaled(16));
            format.setRightMargin(m_theme.scaled(16));
            format.setTopMargin(m_theme.scaled(isFirst ? 18 : 0));
            format.setBottomMargin(m_theme.scaled(isLast ? 26 : 8));
        }
        QTextCharFormat text;
        text.setForeground(m_theme.colours().text);
        cursor.select(QTextCursor::BlockUnderCursor);
        if (format.headingLevel() > 0) {
            format.setTopMargin(m_theme.scaled(14));
            text.setProperty(QTextFormat::FontSizeAdjustment, 0);
            QFont heading = font();
            heading.setPixelSize(m_theme.scaled(16));
            heading.setWeight(QFont::DemiBold);
            text.setFont(heading);
        }
        cursor.mergeCharFormat(text);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
}

void ArticleBody::fitHeight()
{
    document()->setTextWidth(viewport()->width());
    const int height = static_cast<int>(std::ceil(document()->size().height()));
    if (height != minimumHeight() || height != maximumHeight()) {
        setFixedHeight(height);
    }
}

void ArticleBody::keyPressEvent(QKeyEvent *event)
{
    const auto isOneOf = [event](std::initializer_list<Qt::Key> keys) {
        return std::ranges::find(keys, event->key()) != keys.end();
    };
    // The page scrolls, not the text.
    if (isOneOf({Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End})) {
        event->ignore();
        return;
    }
    QTextBrowser::keyPressEvent(event);
}

void ArticleBody::drawAnew()
{
    const QString sought = m_sought;
    const int present = m_present;
    const std::vector<TextRange> searched = m_searched;
    showArticle(m_markdown);
    m_searched = searched;
    markAll(sought);
    m_present = present;
    showMarks();
}

int ArticleBody::markAll(const QString &text)
{
    m_sought = text;
    m_marks.clear();
    m_present = -1;
    if (!text.isEmpty()) {
        QTextCursor found = document()->find(text);
        while (!found.isNull() && m_marks.size() < MostMarks) {
            m_marks.append(found);
            found = document()->find(text, found);
        }
    }
    showMarks();
    return static_cast<int>(m_marks.size());
}

QRect ArticleBody::showMark(int number)
{
    m_present = number;
    showMarks();
    return cursorRect(m_marks.at(number)).translated(viewport()->pos());
}

void ArticleBody::markSearch(const std::vector<TextRange> &ranges)
{
    m_searched = ranges;
    showMarks();
}

QTextCursor ArticleBody::cursorOver(const TextRange &range) const
{
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(range.begin, 0, last));
    cursor.setPosition(std::clamp(range.begin + range.length, 0, last), QTextCursor::KeepAnchor);
    return cursor;
}

void ArticleBody::showMarks()
{
    QList<QTextCursor> cursors = m_marks;
    if (m_sought.isEmpty()) {
        for (const TextRange &range : m_searched) {
            if (cursors.size() < MostMarks) {
                cursors.append(cursorOver(range));
            }
        }
    }
    QList<QTextEdit::ExtraSelection> selections;
    for (int number = 0; number < cursors.size(); ++number) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = cursors.at(number);
        const bool isPresent = number == m_present;
        selection.format.setBackground(isPresent ? m_theme.colours().accent : m_theme.colours().mark);
        selection.format.setForeground(isPresent ? m_theme.colours().onAccent : m_theme.colours().text);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

QVariant ArticleBody::loadResource(int, const QUrl &)
{
    return emptyPicture();
}

void ArticleBody::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        drawBoxes(painter);
    }
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    drawStepNumbers(painter);
}

void ArticleBody::drawBoxes(QPainter &painter) const
{
    const int padding = m_theme.scaled(12);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colours().warningSoft);
    QRectF box;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!isQuote(block)) {
            continue;
        }
        const QTextLayout *layout = block.layout();
        const QRectF text = layout->boundingRect().translated(layout->position());
        box |= QRectF(0, text.top() - padding, viewport()->width(), text.height() + 2 * padding);
        if (!isQuote(block.next())) {
            painter.drawRoundedRect(box, m_theme.scaled(10), m_theme.scaled(10));
            box = QRectF();
        }
    }
}

void ArticleBody::drawStepNumbers(QPainter &painter) const
{
    const Colours &colours = m_theme.colours();
    QFont font = this->font();
    font.setPixelSize(m_theme.scaled(13));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!isStep(block) || block.layout()->lineCount() == 0) {
            continue;
        }
        // The circle lies over the plain number that Qt draws, which stays for copying and printing.
        const QRectF line = block.layout()->lineAt(0).rect().translated(block.layout()->position());
        const qreal side = m_theme.scaled(26);
        const qreal gap = m_theme.scaled(12);
        const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
        const qreal left = isRightToLeft ? line.right() + gap : line.left() - gap - side;
        const QRectF circle(left, line.center().y() - side / 2, side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.surface);
        painter.drawRect(
            circle.united(QRectF(isRightToLeft ? line.right() : line.left() - gap, circle.top(), gap, side)));
        painter.setBrush(colours.accentSoft);
        painter.drawEllipse(circle);
        painter.setPen(colours.accent);
        painter.drawText(circle, Qt::AlignCenter, QLocale().toString(block.textList()->itemNumber(block) + 1));
    }
}

void ArticleBody::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

void ArticleBody::wheelEvent(QWheelEvent *event)
{
    // The page around it scrolls.
    event->ignore();
}

} // namespace WalletSupport
