#pragma once

#include <QWidget>

namespace WalletSupport {

class ErrorLabel;
class LinkButton;
class MutedLabel;
class StrongLabel;
class TextLabel;
class Theme;

/// One item of a group in the list: what it is called, what was entered, and buttons to change and remove it. A removed
/// one says so in its place, and can be put back.
class ItemRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ItemRow)

public:
    explicit ItemRow(Theme &theme, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &summary);
    [[nodiscard]] QString title() const;
    /// An empty text takes the error away.
    void setError(const QString &error);
    [[nodiscard]] bool isRemoved() const { return m_isRemoved; }
    /// The keyboard stays in the row.
    void setRemoved(bool isRemoved);
    /// What then stands in its place.
    [[nodiscard]] QString removedText() const;
    /// Where the keyboard goes to change it.
    [[nodiscard]] QWidget *changeButton() const;

signals:
    void changeRequested();
    void removeRequested();
    void undoRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makePresent();
    [[nodiscard]] QWidget *makeRemoved();
    void retranslateUi();
    void scale();

    Theme &m_theme;
    bool m_isRemoved = false;
    StrongLabel *m_title;
    TextLabel *m_summary;
    ErrorLabel *m_error;
    LinkButton *m_change;
    LinkButton *m_remove;
    MutedLabel *m_removedText;
    LinkButton *m_undo;
    QWidget *m_present;
    QWidget *m_removed;
};

} // namespace WalletSupport
