#pragma once

#include "guides/steppage.h"
#include "ui/panels.h"

#include <vector>

class QVBoxLayout;

namespace WalletSupport {

class StrongLabel;
class TextLink;

/// What is wrong on a page, at its top: each sentence leads to its field. It takes the focus and is read aloud.
class ErrorSummary final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ErrorSummary)

public:
    explicit ErrorSummary(Theme &theme, QWidget *parent = nullptr);

    /// Takes the errors over; none of them hides it.
    void showErrors(const std::vector<PageError> &errors);
    void takeFocus();
    /// Whether the keyboard is at it or at one of its lines.
    [[nodiscard]] bool hasKeyboard() const;

protected:
    /// Enter and Down lead to the first place.
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void scale();

    Theme &m_theme;
    DangerPanel *m_panel;
    StrongLabel *m_title;
    QVBoxLayout *m_lines;
    std::vector<TextLink *> m_links;
};

} // namespace WalletSupport
