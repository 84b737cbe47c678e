#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

class QPushButton;

namespace WalletSupport {

class TextLabel;
class Theme;
class WarningPanel;

/// A question and what its buttons say.
struct AskWords
{
    QString question;
    QString yes;
    QString no;
};

/// Whether the answers are kept on disk.
enum class Kept { No, Yes };

/// Whether to begin anew.
[[nodiscard]] AskWords startOverWords(Kept kept);
/// Whether to change an answer although those to the questions named no longer count then.
[[nodiscard]] AskWords undoWords(const QStringList &questions);

/// Asks on the page itself, before something that cannot be taken back lightly. The one who shows it sets the words.
class AskPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AskPanel)

public:
    explicit AskPanel(Theme &theme, QWidget *parent = nullptr);

    void ask(const AskWords &words);
    /// Sets the words again, in another language, without taking the focus.
    void setWords(const AskWords &words);

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
