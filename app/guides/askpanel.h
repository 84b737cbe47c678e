#pragma once

#include <QFrame>

class QPushButton;

namespace WalletSupport {

class TextLabel;
class Theme;
class WarningPanel;

/// Asks on the page itself, before something that cannot be taken back lightly. The one who shows it sets the words.
class AskPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AskPanel)

public:
    explicit AskPanel(Theme &theme, QWidget *parent = nullptr);

    void ask(const QString &question, const QString &yes, const QString &no);
    /// Sets the words again, in another language, without taking the focus.
    void setTexts(const QString &question, const QString &yes, const QString &no);

signals:
    void agreed();
    void refused();

private:
    void scale();

    Theme &m_theme;
    WarningPanel *m_panel;
    TextLabel *m_question;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace WalletSupport
