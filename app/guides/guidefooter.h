#pragma once

#include <QWidget>

class QHBoxLayout;

namespace WalletSupport {

class LinkButton;
class PrimaryButton;
class Theme;

/// The bottom of a guide: on, and starting over. Its buttons stand below the column of the page, wherever that is.
class GuideFooter final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideFooter)

public:
    /// `column` is that of the page, beside or above the footer in the same window.
    GuideFooter(QWidget &column, Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] PrimaryButton &onButton() { return *m_continue; }
    /// Whether what is on the page changes an answer given before.
    void setChanging(bool isChanging);

signals:
    void continueRequested();
    void startOverRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void scale();

    QWidget &m_column;
    Theme &m_theme;
    bool m_isChanging = false;
    QHBoxLayout *m_layout;
    PrimaryButton *m_continue;
    LinkButton *m_startOver;
};

} // namespace WalletSupport
