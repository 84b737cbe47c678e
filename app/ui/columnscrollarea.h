#pragma once

#include <QPointer>
#include <QScrollArea>

class QTextEdit;

namespace WalletSupport {

class Theme;

/// A page's content in a column that scrolls up and down, is never wider than is good to read, and follows the
/// keyboard: what gets the focus is scrolled into sight and stays there while the page is laid out anew, until somebody
/// scrolls; so does the line that is typed in.
class ColumnScrollArea final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnScrollArea)

public:
    /// `widest`: the column's greatest width in pixels at 100 % text; 0 for no limit.
    ColumnScrollArea(int widest, Theme &theme, QWidget *parent = nullptr);
    ~ColumnScrollArea() override;

    /// The column's widget, to be given a layout.
    [[nodiscard]] QWidget *column() const { return m_column; }
    /// Lays the column out and sets the scroll bar's range at once, for whoever wants to scroll in what is new there.
    void settle();
    /// Gives a widget in the column the keyboard with the column at its beginning; where the widget is not seen from
    /// there, another one gets it, if there is one, so that what stands first is read first.
    void begin(QWidget &field, QWidget *otherwise = nullptr);
    /// Scrolls as little as it needs until this part of a widget in the column is seen.
    void showPart(const QWidget &widget, const QRect &part);
    /// The same for what has the keyboard, if that is in the column.
    void showFocus();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// To the beginning and the end, too.
    void keyPressEvent(QKeyEvent *event) override;
    /// What gets the keyboard is shown by takeFocus(), and not by its middle as in QScrollArea.
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }

private:
    void keepRoomForBar();
    void takeFocus(QWidget *now);
    void showCaret();
    /// The link that has the keyboard in a text that is taller than the window; without one the text stays where it is.
    void showLink(const QTextEdit &text);

    QWidget *m_column;
    QPointer<QWidget> m_focused; ///< what has the keyboard in the column; null if it is elsewhere
    bool m_follows = false;      ///< nobody has scrolled since it has the keyboard
};

/// Scrolls the column around this widget, if there is one, until this part of the widget is seen: for what the keyboard
/// moves in a widget that has not the focus itself.
void scrollIntoSight(const QWidget &widget, const QRect &part);
/// The same for all of a widget that may just have come.
void scrollIntoSight(const QWidget &widget);

} // namespace WalletSupport
