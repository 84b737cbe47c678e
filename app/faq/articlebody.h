#pragma once

#include "core/search/highlighter.h"

#include <QTextBrowser>

namespace WalletSupport {

class Theme;

/// The text of an article: Markdown, with its steps numbered in circles and its warning in a box. It is as tall as its
/// text (the page scrolls), and loads nothing from anywhere.
class ArticleBody final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleBody)

public:
    explicit ArticleBody(Theme &theme, QWidget *parent = nullptr);

    void showArticle(const QString &markdown);

    /// Marks every place that has `text`; returns how many there are. Meanwhile the marks of a search are not seen.
    int markAll(const QString &text);
    /// Makes the given one of the marked places the present one; its rectangle in the widget is returned.
    QRect showMark(int number);
    /// Marks what a search asked for; `ranges` are in toPlainText(). They stay until another article is shown.
    void markSearch(const std::vector<TextRange> &ranges);
    /// The rectangle in the widget of the character at a position in toPlainText().
    [[nodiscard]] QRect placeOf(int position) const;

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void formatBlocks();
    void fitHeight();
    void drawBoxes(QPainter &painter) const;
    void drawStepNumbers(QPainter &painter) const;
    [[nodiscard]] QTextCursor cursorOver(const TextRange &range) const;
    void showMarks();
    void drawAnew();

    Theme &m_theme;
    QString m_markdown;
    QString m_sought; ///< what markAll() marks
    QList<QTextCursor> m_marks;
    int m_present = -1; ///< of m_marks
    std::vector<TextRange> m_searched;
};

} // namespace WalletSupport
