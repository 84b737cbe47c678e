#pragma once

#include <QFrame>
#include <QLineEdit>

namespace WalletSupport {

class IconButton;
class IconLabel;
class KeyLabel;
class Theme;

/// What is selected when the search field gets the focus: all, to type anew, or nothing, to type on at the end.
enum class CursorPlace { SelectAll, End };

/// The search field with its magnifier, and its key or, while there is a text, a button that clears it. Up, Down, Page
/// Up and Page Down leave it as `moved()`, so that the list beside it can follow while typing goes on.
class SearchBox final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchBox)

public:
    explicit SearchBox(Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return m_edit->text(); }
    void setText(const QString &text);
    /// Puts a text in as if the person had typed it over the other: undo brings that one back.
    void replaceText(const QString &text);
    void setPlaceholderText(const QString &text);
    void focus(CursorPlace place);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

signals:
    void textChanged(const QString &text);
    /// The person typed, as opposed to the program setting the text.
    void textEdited(const QString &text);
    void returnPressed();
    void moved(int key);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void retranslateUi();
    void scale();

    Theme &m_theme;
    QLineEdit *m_edit;
    IconLabel *m_magnifier;
    KeyLabel *m_key;
    IconButton *m_clear;
};

} // namespace WalletSupport
