#pragma once

#include "ui/columnscrollarea.h"

class QLabel;
class QLineEdit;

namespace WalletSupport {

class IconButton;
class MutedLabel;
class Theme;

/// The bar that finds words in the article: a field, how many places there are, to the next and the one before.
class FindBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    explicit FindBar(Theme &theme, QWidget *parent = nullptr);

    void open();
    void close();
    /// What was found: the number of places, and which of them is shown (from 0).
    void setFound(int count, int present);
    [[nodiscard]] QString text() const;

signals:
    void textChanged(const QString &text);
    /// +1 to the next place, -1 to the one before.
    void moved(int step);
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QLineEdit *m_edit;
    MutedLabel *m_count;
    IconButton *m_previous;
    IconButton *m_next;
    IconButton *m_close;
    int m_found = 0;
    int m_present = -1;
};

} // namespace WalletSupport
